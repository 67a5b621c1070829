import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '@/lib/library/saved-article';
import { everything } from '@/lib/library/search/list';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { PicturesContext } from '../reader/pictures';
import { ReaderView } from '../reader/ReaderView';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { ToastMessage } from '../ui/use-toast';
import { ExportMenu } from './ExportMenu';
import type { ExportChoice, LibraryServices } from './library-services';
import { NotLoaded } from './NotLoaded';
import { ArticleFiling } from './organise/ArticleFiling';
import { PicturesLine } from './pictures/PicturesLine';
import { useStoredPictures } from './pictures/use-stored-pictures';
import type { LibraryText } from './strings';
import { failureText, useTexts } from './texts';
import { usePreferences } from './use-preferences';
import { useReader } from './use-reader';
import { VersionsNotice } from './versions/VersionsNotice';

export interface SavedArticleViewProps {
  id: string;
  services: LibraryServices;
  preferences: ReadingPreferences;
  browserLanguages?: readonly string[];
  exporters: readonly ExportChoice[];
  onClose: () => void;
  onExport: (exporter: string, more?: boolean) => void;
  onDelete: () => void;
  show: (toast: ToastMessage) => void;
}

type State = { step: 'loading' } | { step: 'loaded'; article: SavedArticle } | { step: 'failed'; why: LibraryText };

/**
 * A saved article in the reader view. Its pictures come from this computer where they are kept; the others stay on the
 * publisher's server until the reader asks for one.
 */
export function SavedArticleView(props: SavedArticleViewProps) {
  const { id, services, preferences, browserLanguages, exporters, onClose, onExport, onDelete, show } = props;
  const { t, language } = useTexts();
  const [shownPreferences, changePreferences] = usePreferences(
    preferences,
    useCallback(async (change) => (await services.reader()).savePreferences(change), [services]),
  );
  const reader = useReader(services);
  const [state, setState] = useState<State>({ step: 'loading' });
  const pictures = useStoredPictures(services.pictures, id);
  useEffect(() => {
    let current = true;
    const say = (next: State) => {
      if (current) setState(next);
    };
    services.load(id).then(
      (article) => say(article ? { step: 'loaded', article } : { step: 'failed', why: 'missing' }),
      (error: unknown) => say({ step: 'failed', why: failureText(error) }),
    );
    return () => {
      current = false;
    };
  }, [services, id]);
  const title = state.step === 'loaded' ? state.article.article.title : '';
  useEffect(() => {
    if (title) document.title = `${title} · ${t('library')}`;
  }, [title, t]);
  const tags = async () =>
    (await services.list({ ...everything, shelf: 'everything' }, new AbortController().signal)).tags;
  const actions = state.step === 'loaded' && (
    <>
      <ArticleFiling id={id} title={title} services={services.organise} tags={tags} onDelete={onDelete} show={show} />
      <ExportMenu
        exporters={exporters}
        label={t('exportOne', { title })}
        heading={t('exportOnly')}
        compact
        onExport={onExport}
      />
    </>
  );
  const notice =
    state.step === 'failed' ? (
      <Notice kind="warning" title={t(state.why)} actions={<Button onClick={onClose}>{t('backToLibrary')}</Button>}>
        {state.why === 'missing' ? t('missingMore') : ''}
      </Notice>
    ) : (
      state.step === 'loaded' &&
      pictures && <PicturesLine saved={state.article} stored={pictures} services={services.pictures} />
    );
  const frame = useRef<HTMLDivElement>(null);
  const shown = state.step !== 'loading' && pictures !== null && reader !== null;
  useEffect(() => {
    // The row that was clicked is hidden now: reading and keys go on in the article.
    if (shown) frame.current?.focus({ preventScroll: true });
  }, [shown]);
  if (reader === 'failed') return <NotLoaded />;
  if (!shown) return null; // a row is read within a frame or two: a message would only flash
  return (
    <PicturesContext.Provider value={pictures.addresses}>
      <div class="saved-article" ref={frame} tabIndex={-1}>
        <ReaderView
          article={state.step === 'loaded' ? state.article : null}
          progress="done"
          services={reader}
          language={language}
          preferences={shownPreferences}
          onPreferences={changePreferences}
          onClose={onClose}
          place="library"
          images="ask"
          actions={actions}
          notice={
            <>
              {notice}
              <VersionsNotice id={id} services={services.versions} />
            </>
          }
          browserLanguages={browserLanguages}
        />
      </div>
    </PicturesContext.Provider>
  );
}
