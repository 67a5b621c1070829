import { freeSpace } from '@/lib/library/durability';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { formatSize } from '../format';
import { useTexts } from '../texts';
import type { BackupState } from './backup-services';
import { useBackupTexts } from './texts';

export interface StorageStateProps {
  state: BackupState;
  /** The browser was asked to keep it, and did not agree. */
  declined: boolean;
  onKeep: () => void;
}

/** How much the library takes of what there is, and whether it stays. */
export function StorageState({ state, declined, onKeep }: StorageStateProps) {
  const { t, language } = useBackupTexts();
  const { t: library } = useTexts();
  const { storage, articles, words, pictures } = state;
  const free = freeSpace(storage);
  const size = (bytes: number) => formatSize(bytes, language);
  return (
    <section aria-labelledby="backup-storage">
      <h3 id="backup-storage">{t('storage')}</h3>
      {storage.used === null ? (
        <p>{t('usedUnknown')}</p>
      ) : (
        <p>
          {free === null
            ? t('usedOnly', { used: size(storage.used) })
            : t('usedOf', { used: size(storage.used), free: size(free) })}
        </p>
      )}
      {free !== null && (
        <meter class="backup-bar" aria-label={t('share')} min={0} max={storage.quota ?? 1} value={storage.used ?? 0} />
      )}
      <p class="backup-soft">{t('holds', { articles, words, pictures: pictures.count })}</p>
      {storage.persistent ? (
        <p class="backup-soft">{t('persistent')}</p>
      ) : (
        <Notice kind="warning" actions={<Button onClick={onKeep}>{t('keepForGood')}</Button>}>
          <p>{t('notPersistent')}</p>
          <p role="status">{declined && library('keepDeclined')}</p>
        </Notice>
      )}
    </section>
  );
}
