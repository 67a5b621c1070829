import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { Toast } from '../ui/Toast';
import { useToast } from '../ui/use-toast';
import { ImportDialog } from './ImportDialog';
import { LibraryList } from './LibraryList';
import type { LibraryServices } from './library-services';
import { SavedArticleView } from './SavedArticleView';
import { TextsContext, textsIn } from './texts';
import { useDrop } from './use-drop';
import { useExport } from './use-export';
import { useImport } from './use-import';
import { useRemoval } from './use-removal';
import { useRoute } from './use-route';

export interface LibraryProps {
  services: LibraryServices;
  language: Language;
  preferences: ReadingPreferences;
  /** BCP 47 tags, most wanted first: regional habits for dates. */
  browserLanguages?: readonly string[];
}

/** The library page: the index of what was saved, and each article in the reader view. */
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
  const reading = route.view === 'article';
  useListPlace(reading ? route.id : null);
  useEffect(() => {
    if (!reading) document.title = t('pageTitle');
  }, [reading, t]);
  return (
    <TextsContext.Provider value={texts}>
      <div hidden={reading}>
        <LibraryList
          services={services}
          active={!reading && importState.step === 'idle'}
          exporting={exporting}
          onDelete={remove}
          onImport={() => chooser.current?.click()}
        />
      </div>
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

/** Gives the list its scroll position and focus back when the reader returns from an article. */
function useListPlace(reading: string | null): void {
  const left = useRef<{ id: string; y: number } | null>(null);
  const y = useRef(0);
  useEffect(() => {
    if (reading !== null) {
      left.current ??= { id: reading, y: y.current };
      scrollTo(0, 0);
      return;
    }
    const place = left.current;
    left.current = null;
    if (place) {
      scrollTo(0, place.y);
      const row = document.querySelector(`[data-id="${CSS.escape(place.id)}"]`);
      row?.querySelector<HTMLElement>('.entry-link')?.focus({ preventScroll: true });
    }
    const note = () => {
      y.current = scrollY;
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [reading]);
}
