import type { Script } from '@/lib/article';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { WordCardContent, WordReading } from '@/lib/words/card';
import type { Word, WordFacts } from '@/lib/words/words';
import { Reading } from './Reading';
import type { WordText } from './strings';

export interface CardContentProps {
  word: Word;
  content: WordCardContent;
  facts: WordFacts | undefined;
  /** Of the article. */
  script: Script;
  preferences: Pick<ReadingPreferences, 'phonetic' | 'toneColours'>;
  t: WordText;
}

/** What the dictionary says of a word: both scripts, readings with their senses, the characters within, how common it is. */
export function CardContent({ word, content, facts, script, preferences, t }: CardContentProps) {
  const { readings, characters } = content;
  const own = word.syllables.filter(Boolean).join(' ');
  const numeral = word.kind === 'numeral';
  return (
    <>
      <Headwords {...content} script={script} t={t} />
      {(numeral || !readings.length) && (
        <div>
          {own && <Reading numbered={own} preferences={preferences} />}
          {word.meaning && <p lang="en">{word.meaning}</p>}
          <p class="word-card-note">{t(numeral ? 'number' : word.kind === 'name' ? 'name' : 'unknownWord')}</p>
        </div>
      )}
      {!numeral &&
        readings.map((reading) => (
          <Sense
            key={`${reading.traditional} ${reading.pinyin} ${reading.senses[0]}`}
            reading={reading}
            headword={content}
            several={readings.length > 1}
            preferences={preferences}
            t={t}
          />
        ))}
      {!numeral && characters.length > 0 && (
        <section class="word-card-part">
          <h3>{t('characters')}</h3>
          <ul class="word-card-characters">
            {characters.map(({ text, pinyins: [pinyin = ''], senses }) => (
              <li key={text}>
                <span class="word-card-character" lang={`zh-${script}`}>
                  {text}
                </span>
                <Reading numbered={pinyin} preferences={preferences} />
                <span lang="en">{senses.slice(0, 3).join('; ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!numeral && facts && (
        <p class="word-card-facts">
          {facts.hsk > 0 ? t('hsk', { level: facts.hsk }) : t('noLevel')}
          {facts.rank > 0 && ` · ${t('rank', { rank: facts.rank.toLocaleString('en') })}`}
        </p>
      )}
    </>
  );
}

/** The word as it is written in the article, then in the other script where that differs. */
function Headwords({ simplified, traditional, script, t }: WordCardContent & Pick<CardContentProps, 'script' | 't'>) {
  const hant = script === 'Hant';
  return (
    <div class="word-card-head">
      <h2 class="word-card-word" lang={`zh-${script}`}>
        {hant ? traditional : simplified}
      </h2>
      {simplified !== traditional && (
        <span
          class="word-card-other"
          lang={hant ? 'zh-Hans' : 'zh-Hant'}
          title={t(hant ? 'simplified' : 'traditional')}
        >
          {hant ? simplified : traditional}
        </span>
      )}
    </div>
  );
}

interface SenseProps extends Pick<CardContentProps, 'preferences' | 't'> {
  reading: WordReading;
  headword: WordCardContent;
  several: boolean;
}

function Sense({ reading, headword, several, preferences, t }: SenseProps) {
  const { simplified, traditional, pinyin, senses, classifiers, here } = reading;
  const otherForm = simplified !== headword.simplified || traditional !== headword.traditional;
  return (
    <section class="word-card-reading">
      <Reading numbered={pinyin} preferences={preferences} />{' '}
      {otherForm && (
        <span lang="zh-Hant">{simplified === traditional ? simplified : `${simplified} · ${traditional}`} </span>
      )}
      {several && here && <span class="word-card-here">{t('readingHere')}</span>}
      <ol class="word-card-senses" lang="en">
        {senses.map((sense) => (
          <li key={sense}>{sense}</li>
        ))}
      </ol>
      {classifiers.length > 0 && (
        <p class="word-card-note">
          {t('measureWords')}{' '}
          {classifiers.map((one, at) => (
            <span key={`${one.traditional} ${one.pinyin}`}>
              {at > 0 && ', '}
              <span lang="zh">
                {one.simplified === one.traditional ? one.simplified : `${one.simplified} ${one.traditional}`}
              </span>{' '}
              <Reading numbered={one.pinyin} preferences={preferences} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
