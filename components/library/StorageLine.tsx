import { useEffect, useState } from 'preact/hooks';
import type { Durability } from '@/lib/library/durability';
import { Button } from '../ui/Button';
import { useBackupTexts } from './backup/texts';
import { formatSize } from './format';
import type { LibraryServices } from './library-services';
import type { LibraryText } from './strings';
import { failureText, useTexts } from './texts';

export interface StorageLineProps {
  services: Pick<LibraryServices, 'durability' | 'keep'>;
}

/** How much the library takes, and whether the browser promises to keep it. */
export function StorageLine({ services }: StorageLineProps) {
  const { t, language } = useTexts();
  const { t: backup } = useBackupTexts();
  const [state, setState] = useState<Durability | null>(null);
  const [said, setSaid] = useState<LibraryText | null>(null);
  useEffect(() => {
    let current = true;
    services.durability().then(
      (durability) => current && setState(durability),
      () => {}, // a line less
    );
    return () => {
      current = false;
    };
  }, [services]);
  if (!state) return null;
  const keep = () => {
    services.keep().then(
      (persistent) => {
        setState((last) => last && { ...last, persistent });
        setSaid(persistent ? null : 'keepDeclined');
      },
      (error: unknown) => setSaid(failureText(error)),
    );
  };
  return (
    <div class="storage-line">
      {state.used !== null && <p>{t('used', { size: formatSize(state.used, language) })}</p>}
      <p>{t(state.persistent ? 'persistent' : 'notPersistent')}</p>
      <a href="#/backup">{backup('storageLink')}</a>
      <p role="status">{said && t(said)}</p>
      {!state.persistent && (
        <Button kind="quiet" onClick={keep}>
          {t('keep')}
        </Button>
      )}
    </div>
  );
}
