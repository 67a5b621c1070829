import { memo } from 'preact/compat';
import { useId } from 'preact/hooks';
import { Reading } from '@/components/reader/words/Reading';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { ListedWord } from '@/lib/words/word-list';
import { type WordState, wordStates } from '@/lib/words/words';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { formatDay } from '../format';
import { useWordTexts } from './texts';
import { WordDetails } from './WordDetails';
import { WordSentence } from './WordSentence';
import type { WordChange } from './words-services';

export interface WordRowProps {
  word: ListedWord;
  selected: boolean;
  open: boolean;
  saved: ReadonlySet<string>;
  preferences: Pick<ReadingPreferences, 'characters' | 'phonetic' | 'toneColours'>;
  onToggle: (id: string) => void;
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
  onState: (word: ListedWord, state: WordState) => void;
  save: (id: string, change: WordChange) => Promise<void>;
}

/** One kept word. Its head opens and closes it. */
export const WordRow = memo(function WordRow(props: WordRowProps) {
  const { word, selected, open, saved, preferences, onToggle, onOpen, onDelete, onState, save } = props;
  const { t, language } = useWordTexts();
  const { id, simplified, traditional, sentences } = word;
  const hant = preferences.characters.startsWith('Hant');
  const [head, other] = hant ? [traditional, simplified] : [simplified, traditional];
  const details = useId(); // a word's own id holds spaces
  return (
    <li class="entry word-entry" data-id={id} data-selected={selected}>
      <label class="entry-select">
        <input type="checkbox" checked={selected} onChange={() => onToggle(id)} />
        <span class="ui-hidden">{t('selectOne', { word: head })}</span>
      </label>
      <article>
        <h3>
          <button
            class="entry-link"
            type="button"
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            onClick={() => onOpen(id)}
          >
            <span class="word-head" lang={hant ? 'zh-Hant' : 'zh-Hans'}>
              {head}
            </span>
            {other !== head && (
              <span class="word-other" lang={hant ? 'zh-Hans' : 'zh-Hant'}>
                {other}
              </span>
            )}
          </button>
          {word.pinyin && <Reading numbered={word.pinyin} preferences={preferences} />}
        </h3>
        {!open && (
          <>
            {word.meaning && <p lang="en">{word.meaning}</p>}
            {word.note && <p class="word-note">{word.note}</p>}
            {sentences[0] && <WordSentence sentence={sentences[0]} saved={saved} />}
          </>
        )}
        {open && <WordDetails id={details} word={word} head={head} saved={saved} save={save} />}
        <p class="entry-meta">
          <span>{word.hsk ? t('hskLevel', { level: word.hsk }) : t('hskNone')}</span>
          {sentences.length > 1 && <span>{t('sentenceCount', { count: sentences.length })}</span>}
          <time dateTime={word.createdAt}>{t('keptOn', { date: formatDay(word.createdAt, language) })}</time>
        </p>
      </article>
      <div class="word-actions">
        <Select
          label={t('stateOf', { word: head })}
          hideLabel
          value={word.state}
          options={wordStates.map((value) => ({ value, label: t(`state-${value}`) }))}
          onChange={(state) => onState(word, state)}
        />
        <IconButton icon="trash" label={t('deleteOne', { word: head })} onClick={() => onDelete(id)} />
      </div>
    </li>
  );
});
