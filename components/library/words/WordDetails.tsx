import { typedReading } from '@/lib/words/typed-reading';
import type { ListedWord } from '@/lib/words/word-list';
import { InPlace } from './InPlace';
import { useWordTexts } from './texts';
import { WordSentence } from './WordSentence';
import type { WordChange } from './words-services';

export interface WordDetailsProps {
  id: string;
  word: ListedWord;
  /** The word as it is shown. */
  head: string;
  saved: ReadonlySet<string>;
  save: (id: string, change: WordChange) => Promise<void>;
}

/** A word that is open: its fields, which can be changed, and all its sentences. */
export function WordDetails({ id, word, head, saved, save }: WordDetailsProps) {
  const { t } = useWordTexts();
  return (
    <div class="word-details" id={id}>
      <div class="word-fields">
        <InPlace
          name="pinyin"
          label={t('reading')}
          value={word.pinyin}
          lang="zh-Latn"
          hint={t('readingHint')}
          save={(pinyin) => save(word.id, { pinyin: typedReading(pinyin) })}
        />
        <InPlace
          name="meaning"
          label={t('meaning')}
          value={word.meaning}
          hint={t('editHint')}
          multiline
          save={(meaning) => save(word.id, { meaning: meaning.trim() })}
        />
        <InPlace
          name="note"
          label={t('note')}
          value={word.note}
          multiline
          save={(note) => save(word.id, { note: note.trim() })}
        />
      </div>
      {word.sentences.length === 0 ? (
        <p class="word-none">{t('noSentence')}</p>
      ) : (
        <ol class="word-sentences" aria-label={t('sentences', { word: head })}>
          {word.sentences.map((sentence) => (
            <li key={`${sentence.url} ${sentence.start} ${sentence.zh}`}>
              <WordSentence sentence={sentence} saved={saved} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
