import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TextsContext as ReaderTexts, textsIn as readerTextsIn } from '@/components/reader/texts';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { everyWord, findWords, type ListedWord, outletsOf, type WordQuery } from '@/lib/words/word-list';
import type { WordState } from '@/lib/words/words';
import { Button } from '../../ui/Button';
import type { ToastMessage } from '../../ui/use-toast';
import { FailedRead } from '../FailedRead';
import { KeyHints } from '../KeyHints';
import { LibraryFrame } from '../LibraryFrame';
import type { LibraryServices } from '../library-services';
import { SearchBox } from '../SearchBox';
import { rowsAtOnce, ShowMore } from '../ShowMore';
import { failureText, useTexts } from '../texts';
import { useIndexKeys } from '../use-index-keys';
import { useListRemoval } from '../use-list-removal';
import { useSelection } from '../use-selection';
import { EmptyWords } from './EmptyWords';
import { MergeDialog } from './MergeDialog';
import { useWordTexts } from './texts';
import { useKeptWords } from './use-kept-words';
import { useOpenWords } from './use-open-words';
import { useWordActions } from './use-word-actions';
import { WordBar } from './WordBar';
import { WordFilters, wordFiltersOn } from './WordFilters';
import { WordRow } from './WordRow';
import type { WordChange } from './words-services';

export interface WordsPageProps {
  services: Pick<LibraryServices, 'words' | 'openWelcome'>;
  preferences: ReadingPreferences;
  /** Whether the page is in sight, and so has the keyboard. */
  active: boolean;
  /** The word that the address names. */
  target: string | undefined;
  show: (toast: ToastMessage) => void;
}

/** The kept words: to search, sort, change, join, delete and take along. */
export function WordsPage({ services, preferences, active, target, show }: WordsPageProps) {
  const { t, language } = useWordTexts();
  const { t: library } = useTexts();
  const readerTexts = useMemo(() => ({ t: readerTextsIn(language), language }), [language]);
  const [query, setQuery] = useState<WordQuery>(everyWord);
  const change = useCallback((part: Partial<WordQuery>) => setQuery((last) => ({ ...last, ...part })), []);
  const reset = useCallback(() => setQuery(everyWord), []);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [merging, setMerging] = useState(false);
  const { words, saved, failed, retry } = useKeptWords(services.words, active);
  const items = useMemo(() => findWords(words ?? [], query), [words, query]);
  const outlets = useMemo(() => outletsOf(words ?? []), [words]);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const root = useRef<HTMLDivElement>(null);
  const selection = useSelection(ids);
  const chosen = selection.ids.length ? items.filter(({ id }) => selection.has(id)) : items;
  const actions = useWordActions(services.words, preferences.phonetic, show);
  const { isOpen, toggle, edit, shown, showMore } = useOpenWords(root, active ? target : undefined, words, ids, {
    page: rowsAtOnce,
    reset,
    list: `${query.sort} ${query.text} ${query.state} ${query.hsk} ${query.site}`,
  });

  const { remove, removeByKey, removeOne, keepFocus } = useListRemoval(root, ids, selection.ids, actions.remove);
  useIndexKeys(root, active && !merging, { onSelect: selection.toggle, onDelete: removeByKey, onEdit: edit });
  const stateOne = useCallback(
    (word: ListedWord, state: WordState) => actions.setState([word], state),
    [actions.setState],
  );
  const save = useCallback(
    async (id: string, part: WordChange) => {
      try {
        await services.words.update(id, part);
      } catch (error) {
        // The field says so too, unless it is closed by now.
        show({ kind: 'failed', text: library(failureText(error)) });
        throw error;
      }
    },
    [services, show, library],
  );
  useEffect(() => {
    if (active) document.title = t('pageTitle');
  }, [active, t]);

  const total = words?.length ?? 0;
  const all = total === 1 ? t('wordsOne') : t('words', { count: total });
  const state = items.length === total ? all : t('found', { count: items.length, total });
  const on = wordFiltersOn(query);
  return (
    <ReaderTexts.Provider value={readerTexts}>
      <LibraryFrame
        root={root}
        skip={t('skip')}
        view="words"
        notices={<FailedRead text={failed ? t('failedList') : null} onRetry={retry} />}
      >
        {words !== null && total === 0 ? (
          <main>
            <EmptyWords onWelcome={services.openWelcome} />
          </main>
        ) : (
          <div class="library-body">
            <div class="library-search">
              <SearchBox
                value={query.text}
                onInput={(text) => change({ text })}
                label={t('search')}
                placeholder={t('searchIn')}
              />
              <div class="filters-switch">
                <Button
                  kind="quiet"
                  icon="filter"
                  expanded={filtersOpen}
                  controls="word-filters"
                  onClick={() => setFiltersOpen(!filtersOpen)}
                >
                  {on ? library('filtersOn', { count: on }) : library('filters')}
                </Button>
              </div>
            </div>
            <aside id="word-filters" class="library-side" data-open={filtersOpen} aria-label={library('filters')}>
              <WordFilters query={query} outlets={outlets} onChange={change} />
              <KeyHints open={t('keyOpen')} edit={t('keyEdit')} />
            </aside>
            <main class="library-main" aria-busy={words === null} aria-label={t('navWords')}>
              <WordBar
                state={words ? state : t('loading')}
                listed={items.length}
                selection={selection}
                onExport={(format) => actions.write(format, chosen)}
                onState={(next) => actions.setState(chosen, next)}
                onMerge={() => setMerging(true)}
                onDelete={() => remove(selection.ids)}
              />
              {words && items.length === 0 && (
                <section class="nothing">
                  <h2>{t('nothing')}</h2>
                  <Button onClick={() => setQuery({ ...everyWord, sort: query.sort })}>{t('clear')}</Button>
                </section>
              )}
              <ol class="words">
                {items.slice(0, shown).map((word) => (
                  <WordRow
                    key={word.id}
                    word={word}
                    selected={selection.has(word.id)}
                    open={isOpen(word.id)}
                    saved={saved}
                    preferences={preferences}
                    onToggle={selection.toggle}
                    onOpen={toggle}
                    onDelete={removeOne}
                    onState={stateOne}
                    save={save}
                  />
                ))}
              </ol>
              <ShowMore shown={shown} total={items.length} label={(count) => t('more', { count })} onMore={showMore} />
            </main>
          </div>
        )}
        {merging && (
          <MergeDialog
            words={chosen}
            onClose={() => setMerging(false)}
            onMerge={(into, others) => {
              setMerging(false);
              keepFocus(others);
              actions.merge(into, others);
            }}
          />
        )}
      </LibraryFrame>
    </ReaderTexts.Provider>
  );
}
