import { useMemo, useState } from 'preact/hooks';
import type { UnknownWord } from '@/lib/levels/coverage';
import { type Language, translator } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { WordFacts } from '@/lib/words/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { ArticleWords } from '../words/article-words';
import { Reading } from '../words/Reading';
import { beforeStrings } from './strings';
import { describe } from './word-entry';

/** Words drawn at first, and with each "more". */
const page = 30;

export interface NewWordsProps {
  /** In their order; it stays while the list is open, whatever becomes known meanwhile. */
  words: readonly UnknownWord[];
  facts: ReadonlyMap<string, WordFacts>;
  dictionary: ArticleWords['dictionary'];
  /** BCP 47 tag of the characters shown. */
  zh: string;
  preferences: Pick<ReadingPreferences, 'phonetic' | 'toneColours'>;
  language: Language;
  onKnow: (word: UnknownWord, known: boolean) => void;
  onKeep: (word: UnknownWord, keep: boolean) => void;
}

/** The words to learn, most useful first. */
export function NewWords({ words, language, ...row }: NewWordsProps) {
  const t = translator(beforeStrings, language);
  const [shown, setShown] = useState(page);
  return (
    <>
      <table class="before-words">
        <thead>
          <tr>
            {(['word', 'reading', 'meaning', 'here', 'hsk'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
            <th scope="col">
              <span class="ui-hidden">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {words.slice(0, shown).map((word) => (
            <NewWord key={word.key} word={word} language={language} {...row} />
          ))}
        </tbody>
      </table>
      {words.length > shown && (
        <Button onClick={() => setShown(shown + page)}>
          {t('more', { count: Math.min(page, words.length - shown) })}
        </Button>
      )}
    </>
  );
}

type NewWordProps = Omit<NewWordsProps, 'words'> & { word: UnknownWord };

function NewWord({ word, facts, dictionary, zh, preferences, language, onKnow, onKeep }: NewWordProps) {
  const t = translator(beforeStrings, language);
  const { pinyin, short } = useMemo(() => describe(word.first, dictionary), [word.first, dictionary]);
  const fact = facts.get(word.key);
  const known = fact?.state === 'known';
  const kept = (fact?.kept.length ?? 0) > 0;
  return (
    <tr data-known={known} data-key={word.key}>
      <th scope="row" lang={zh}>
        {word.text}
      </th>
      <td class="before-reading">
        <Reading numbered={pinyin} preferences={preferences} />
      </td>
      <td class="before-meaning" lang="en">
        {short}
      </td>
      <td class="before-count">{t('times', { count: word.count })}</td>
      <td class="before-hsk">{word.hsk ? `HSK ${word.hsk}` : '–'}</td>
      <td class="before-actions">
        <WordSwitch
          icon="check"
          on={known}
          text={t('know')}
          label={t('knowWord', { word: word.text })}
          onClick={() => onKnow(word, !known)}
        />
        <WordSwitch
          icon="star"
          on={kept}
          text={t('keep')}
          label={t('keepWord', { word: word.text })}
          onClick={() => onKeep(word, !kept)}
        />
      </td>
    </tr>
  );
}

interface WordSwitchProps {
  icon: 'check' | 'star';
  on: boolean;
  text: string;
  /** With the word: there are many of these buttons. */
  label: string;
  onClick: () => void;
}

function WordSwitch({ icon, on, text, label, onClick }: WordSwitchProps) {
  return (
    <button type="button" class="before-switch" aria-pressed={on} aria-label={label} onClick={onClick}>
      <Icon name={icon} />
      <span>{text}</span>
    </button>
  );
}
