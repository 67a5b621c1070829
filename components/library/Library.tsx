import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { Toast } from '../ui/Toast';
import { useToast } from '../ui/use-toast';
import { ImportDialog } from './ImportDialog';
import { LibraryList } from './LibraryList';
import type { LibraryServices } from './library-services';
import { TextsContext, textsIn } from './texts';
import { useDrop } from './use-drop';
import { useExport } from './use-export';
import { useImport } from './use-import';
import { useListPlace } from './use-list-place';
import { useRemoval } from './use-removal';
import { hashOf, useRoute } from './use-route';
import { PrintView, SavedArticleView, WordsPage } from './views';
import { useWordCount } from './words/use-kept-words';

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
  const { state: importState, start: startImport, close: closeImport } = useImport(services);
  const exporting = useExport(services, t, show);
  const remove = useRemoval(services, t, show);
  const chooser = useRef<HTMLInputElement>(null);
  const take = useCallback((file: File) => void startImport(file), [startImport]);
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
  return (
    <TextsContext.Provider value={texts}>
      <div hidden={view !== 'list'} data-list="list">
        <LibraryList
          services={services}
          active={view === 'list' && idle}
          exporting={exporting}
          wordCount={wordCount}
          onDelete={remove}
          onImport={choose}
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
            onImport={choose}
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
        accept=".json,application/json"
        hidden
        aria-label={t('import')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // so that the same file can be chosen again
          if (file) take(file);
        }}
      />
      {dropping && (
        <div class="drop-veil" role="status">
          <p>{t('drop')}</p>
        </div>
      )}
      {importState.step !== 'idle' && <ImportDialog state={importState} onClose={closeImport} />}
      <Toast toast={toast} onDismiss={dismiss} dismissLabel={t('dismiss')} />
    </TextsContext.Provider>
  );
}
