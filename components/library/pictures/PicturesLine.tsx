import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { picturesOf } from '@/lib/library/images/images';
import type { SavedArticle } from '@/lib/library/saved-article';
import { translator } from '@/lib/settings/language';
import { Button } from '../../ui/Button';
import { Toggle } from '../../ui/Toggle';
import { formatSize } from '../format';
import { useTexts } from '../texts';
import { useHeldFocus } from '../use-held-focus';
import type { PicturesServices } from './pictures-services';
import { picturesStrings } from './strings';
import { useKeeping } from './use-keeping';
import type { StoredPictures } from './use-stored-pictures';
import './pictures.css';

export interface PicturesLineProps {
  saved: SavedArticle;
  stored: StoredPictures;
  services: PicturesServices;
}

/** How many pictures an article has, how many of them are kept, and a way to keep them; nothing where it has none. */
export function PicturesLine({ saved, stored, services }: PicturesLineProps) {
  const { language } = useTexts();
  const t = useMemo(() => translator(picturesStrings, language), [language]);
  const pictures = useMemo(() => picturesOf(saved.article), [saved]);
  const { state, keep, remove, cancel, failed } = useKeeping(services, saved);
  const line = useRef<HTMLElement>(null);
  useHeldFocus(() => line.current);
  const [always, setAlways] = useState(false);
  useEffect(() => {
    services.keepsAlways().then(setAlways, () => {});
  }, [services]);
  const count = pictures.length;
  if (count === 0) return null;
  const missing = pictures.filter((src) => !stored.addresses.has(src));
  const kept = count - missing.length;
  const size = formatSize(stored.bytes, language);
  const told =
    state.step === 'fetching'
      ? t('fetching', state)
      : kept === 0
        ? t(count === 1 ? 'countOne' : 'count', { count })
        : missing.length > 0
          ? t('some', { kept, count })
          : t(count === 1 ? 'allOne' : 'all', { count, size });
  const said =
    state.step === 'missed'
      ? t('missed', state)
      : state.step === 'idle' || state.step === 'fetching'
        ? ''
        : t(state.step);
  const change = (on: boolean) => {
    setAlways(on);
    services.setKeepsAlways(on).catch((error: unknown) => {
      setAlways(!on);
      failed(error);
    });
  };
  return (
    <aside ref={line} class="pictures-line" aria-label={t('label')} lang={language}>
      <p role="status">
        {told}
        {said && ` · ${said}`}
      </p>
      {state.step === 'fetching' ? (
        <Button kind="quiet" onClick={cancel}>
          {t('cancel')}
        </Button>
      ) : (
        <>
          {missing.length > 0 && (
            <Button kind="quiet" icon="download" onClick={() => keep(missing)}>
              {t(kept === 0 ? 'keep' : 'keepRest')}
            </Button>
          )}
          {kept > 0 && (
            <Button kind="quiet" icon="trash" onClick={remove}>
              {t('remove')}
            </Button>
          )}
        </>
      )}
      <Toggle label={t('always')} checked={always} onChange={change} />
    </aside>
  );
}
