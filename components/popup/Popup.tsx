import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Toggle } from '@/components/ui/Toggle';
import { type Language, translator } from '@/lib/settings/language';
import { PageSummary } from './PageSummary';
import type { PopupPage, PopupServices } from './popup-services';
import { ReadLater } from './ReadLater';
import { popupStrings } from './strings';

export interface PopupProps {
  services: PopupServices;
  language: Language;
  neverHosts: readonly string[];
}

/** What this page is, one button to read it, and the ways to the library and the options. */
export function Popup({ services, language, neverHosts }: PopupProps) {
  const t = translator(popupStrings, language);
  const [page, setPage] = useState<PopupPage | null>(null);
  const [count, setCount] = useState<number | null>(null);
  const [shortcut, setShortcut] = useState('');
  const [state, setState] = useState<'idle' | 'opening' | 'failed'>('idle');
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const abort = new AbortController();
    services.look(setPage, abort.signal).catch(() => setState('failed'));
    services.countSaved().then(setCount, () => setCount(null));
    services.shortcut().then(setShortcut, () => setShortcut(''));
    return () => abort.abort();
  }, [services]);
  const blocked = page?.kind === 'blocked' || page === null;
  useEffect(() => {
    if (!blocked) main.current?.querySelector<HTMLElement>('.popup-read button')?.focus();
  }, [blocked]);
  const read = async () => {
    setState('opening');
    if (await services.read().catch(() => false)) services.close();
    else setState('failed');
  };
  const leave = (open: Promise<void>) => open.then(services.close, () => setState('failed'));
  return (
    <main class="popup" ref={main}>
      <PageSummary
        page={page}
        language={language}
        onOpenSaved={(address) => void leave(services.openLibrary(address))}
      />
      {!blocked && (
        <div class="popup-read">
          <Button
            kind={page.kind === 'other' ? 'secondary' : 'primary'}
            icon="side-by-side"
            busy={state === 'opening'}
            onClick={() => void read()}
          >
            {t(page.kind === 'other' ? 'tryAnyway' : 'read')}
          </Button>
          {shortcut && <p class="popup-shortcut">{t('shortcut', { key: shortcut })}</p>}
        </div>
      )}
      {!blocked && page.host !== '' && <ReadLater services={services} language={language} />}
      {state === 'failed' && <Notice kind="error">{t('failed')}</Notice>}
      {page && page.host !== '' && (page.offers || neverHosts.includes(page.host)) && (
        <Toggle
          label={t('never', { host: page.host })}
          checked={neverHosts.includes(page.host)}
          onChange={(never) => void services.setNever(page.host, never).catch(() => setState('failed'))}
        />
      )}
      <nav class="popup-links">
        <Button kind="quiet" icon="library" onClick={() => void leave(services.openLibrary())}>
          {count ? t('libraryCount', { count }) : t('library')}
        </Button>
        <Button kind="quiet" icon="settings" onClick={() => void leave(services.openOptions())}>
          {t('options')}
        </Button>
      </nav>
    </main>
  );
}
