import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ForeignText } from '@/lib/import/recognise';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { Toast } from '../ui/Toast';
import { useToast } from '../ui/use-toast';
import { ImportDialog } from './ImportDialog';
import { importTextsIn } from './import/texts';
import { usePaste } from './import/use-paste';
import { LibraryList } from './LibraryList';
import type { LibraryServices } from './library-services';
import { PrintView } from './print/PrintView';
import { SavedArticleView } from './SavedArticleView';
import { TextsContext, textsIn } from './texts';
import { useDrop } from './use-drop';
import { useExport } from './use-export';
import { useImport } from './use-import';
import { useListPlace } from './use-list-place';
import { useRemoval } from './use-removal';
import { hashOf, useRoute } from './use-route';
import { useWordCount } from './words/use-kept-words';
import { WordsPage } from './words/WordsPage';

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
  const wordCount = useWordCount(services.words);
  // Once seen it stays, so that what was searched and opened there is found again.
  const [wordsSeen, setWordsSeen] = useState(view === 'words');
  if (view === 'words' && !wordsSeen) setWordsSeen(true);
  useListPlace(route);
  useEffect(() => {
    if (view === 'list') document.title = t('pageTitle');
  }, [view, t]);
  const choose = () => chooser.current?.click();
  const printed = route.view === 'print' ? route.id : '';
  const toArticle = useCallback(() => {
    location.hash = hashOf(printed);
  }, [printed]);
  const idle = importState.step === 'idle';
  const { close: closeImport } = importing;
  useEffect(() => {
    if (view === 'later') closeImport(); // its last step leads there
  }, [view, closeImport]);
  usePaste(view === 'list' && idle, offer, take);
  return (
    <TextsContext.Provider value={texts}>
      <div hidden={view !== 'list'} data-list="list">
        <LibraryList
          services={services}
          active={view === 'list' && idle}
          exporting={exporting}
          wordCount={wordCount}
          onDelete={remove}
          onImport={openImport}
        />
      </div>
      {wordsSeen && (
        <div hidden={view !== 'words'} data-list="words">
          <WordsPage
            services={services}
            preferences={preferences}
            active={view === 'words' && idle}
            target={route.view === 'words' ? route.id : undefined}
            wordCount={wordCount}
            onImport={openImport}
            show={show}
          />
        </div>
      )}
      {route.view === 'article' && (
        <SavedArticleView
          key={route.id}
          id={route.id}
          services={services}
          preferences={preferences}
          browserLanguages={browserLanguages}
          onClose={leave}
          onExport={(exporter) => void exporting.start(exporter, [route.id])}
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
      <input
        ref={chooser}
        type="file"
        multiple
        accept=".json,.zip,.txt,.tmx,.csv,.tsv,.md,.html,.htm,.opml,.xml,application/json,text/*"
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
      {!idle && <ImportDialog importing={importing} services={services} onChoose={choose} />}
      <Toast toast={toast} onDismiss={dismiss} dismissLabel={t('dismiss')} />
    </TextsContext.Provider>
  );
}
