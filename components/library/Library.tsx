import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ForeignText } from '@/lib/import/recognise';
import { everything, type ListQuery } from '@/lib/library/search/list';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { Toast } from '../ui/Toast';
import { useToast } from '../ui/use-toast';
import { importTextsIn } from './import/texts';
import { usePaste } from './import/use-paste';
import { LibraryList } from './LibraryList';
import type { LibraryServices } from './library-services';
import { MastheadContext } from './Masthead';
import { TextsContext, textsIn } from './texts';
import { useCount } from './use-count';
import { useDrop } from './use-drop';
import { useExport } from './use-export';
import { useImport } from './use-import';
import { useListPlace } from './use-list-place';
import { useRemoval } from './use-removal';
import { hashOf, useRoute } from './use-route';
import {
  AskedExport,
  BackupPage,
  ImportDialog,
  LaterPage,
  OverviewPage,
  PrintView,
  SavedArticleView,
  VersionsPage,
  WordsPage,
} from './views';

export interface LibraryProps {
  services: LibraryServices;
  language: Language;
  preferences: ReadingPreferences;
  /** BCP 47 tags, most wanted first: regional habits for dates. */
  browserLanguages?: readonly string[];
}

/** The library page: the index of what was saved, the kept words, and each article in the reader view or as it is printed. */
export function Library({ services, language, preferences, browserLanguages }: LibraryProps) {
  const t = useMemo(() => textsIn(language), [language]);
  const texts = useMemo(() => ({ t, language }), [t, language]);
  const { route, leave } = useRoute();
  const { toast, show, dismiss } = useToast();
  const importing = useImport(services);
  const { state: importState, open: openImport, start: startImport, startText } = importing;
  const exporting = useExport(services, t, show);
  const remove = useRemoval(services, t, show);
  const chooser = useRef<HTMLInputElement>(null);
  const imported = useMemo(() => importTextsIn(language), [language]);
  const take = useCallback(
    (files: File[]) => {
      const [first] = files;
      if (first) void startImport(files, files.length > 1 ? imported('files', { count: files.length }) : first.name);
    },
    [startImport, imported],
  );
  const offer = useCallback(
    (text: ForeignText) => void startText(text, imported('pasted'), true),
    [startText, imported],
  );
  const dropping = useDrop(take);
  const { view } = route;
  const [query, setQuery] = useState<ListQuery>(everything);
  const showInList = useCallback((next: ListQuery) => {
    setQuery(next);
    location.hash = '#/';
    scrollTo(0, 0);
  }, []);
  const wordCount = useCount(services.words);
  const laterCount = useCount(services.later);
  // Once seen it stays, so that what was searched and opened there is found again.
  const [wordsSeen, setWordsSeen] = useState(view === 'words');
  if (view === 'words' && !wordsSeen) setWordsSeen(true);
  const [laterSeen, setLaterSeen] = useState(view === 'later');
  if (view === 'later' && !laterSeen) setLaterSeen(true);
  useListPlace(route);
  useEffect(() => {
    if (view === 'list') document.title = t('pageTitle');
  }, [view, t]);
  const within = route.view === 'print' || route.view === 'versions' ? route.id : '';
  const toArticle = useCallback(() => {
    location.hash = hashOf(within);
  }, [within]);
  const idle = importState.step === 'idle';
  const { close: closeImport } = importing;
  useEffect(() => {
    if (view === 'later') closeImport(); // its last step leads there
  }, [view, closeImport]);
  usePaste(view === 'list' && idle, offer, take);
  const masthead = useMemo(
    () => ({
      words: wordCount,
      later: laterCount,
      onImport: openImport,
      onOptions: services.openOptions,
    }),
    [wordCount, laterCount, openImport, services],
  );
  return (
    <TextsContext.Provider value={texts}>
      <MastheadContext.Provider value={masthead}>
        <div hidden={view !== 'list'} data-list="list">
          <LibraryList
            services={services}
            query={query}
            onQuery={setQuery}
            active={view === 'list' && idle}
            exporting={exporting}
            onDelete={remove}
            onImport={masthead.onImport}
            show={show}
          />
        </div>
        {wordsSeen && (
          <div hidden={view !== 'words'} data-list="words">
            <WordsPage
              services={services}
              preferences={preferences}
              active={view === 'words' && idle}
              target={route.view === 'words' ? route.id : undefined}
              show={show}
            />
          </div>
        )}
        {laterSeen && (
          <div hidden={view !== 'later'} data-list="later">
            <LaterPage services={services} active={view === 'later' && idle} show={show} />
          </div>
        )}
        {view === 'overview' && <OverviewPage services={services} active={idle} onShow={showInList} />}
        {route.view === 'article' && (
          <SavedArticleView
            key={route.id}
            id={route.id}
            services={services}
            preferences={preferences}
            browserLanguages={browserLanguages}
            exporters={exporting.forms}
            onClose={leave}
            show={show}
            onExport={(exporter, more) => void exporting.start(exporter, [route.id], more)}
            onDelete={() => {
              leave();
              void remove([route.id]);
            }}
          />
        )}
        {route.view === 'print' && (
          <PrintView
            key={route.id}
            id={route.id}
            services={services}
            preferences={preferences}
            language={language}
            onClose={toArticle}
          />
        )}
        {route.view === 'versions' && (
          <VersionsPage
            key={route.id}
            id={route.id}
            services={services}
            browserLanguages={browserLanguages}
            onClose={toArticle}
            show={show}
          />
        )}
        {view === 'backup' && <BackupPage services={services} />}
        <input
          ref={chooser}
          type="file"
          multiple
          accept=".json,.zip,.txt,.tmx,.csv,.tsv,.md,.html,.htm,.opml,.xml,application/json,application/zip,text/*"
          hidden
          aria-label={t('import')}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = ''; // so that the same file can be chosen again
            take(files);
          }}
        />
        {dropping && (
          <div class="drop-veil" role="status">
            <p>{t('drop')}</p>
          </div>
        )}
        {!idle && <ImportDialog importing={importing} services={services} onChoose={() => chooser.current?.click()} />}
        {exporting.asked && <AskedExport services={services} exporting={exporting} />}
        <Toast toast={toast} onDismiss={dismiss} dismissLabel={t('dismiss')} />
      </MastheadContext.Provider>
    </TextsContext.Provider>
  );
}
