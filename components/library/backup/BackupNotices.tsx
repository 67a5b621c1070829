import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { formatSize } from '../format';
import type { BackupServices, BackupWarnings } from './backup-services';
import { FailedBackup } from './FailedBackup';
import { useBackupTexts } from './texts';

export interface BackupNoticesProps {
  services: Pick<BackupServices, 'warnings' | 'runDue' | 'later'>;
  /** Whether the page is in sight: what was warned of may be mended elsewhere meanwhile. */
  active: boolean;
}

const toBackups = () => {
  location.hash = '#/backup';
};

/** What the reader should know above the list: space that runs out, a backup that failed, one that is long ago. */
export function BackupNotices({ services, active }: BackupNoticesProps) {
  const { t, language } = useBackupTexts();
  const [warnings, setWarnings] = useState<BackupWarnings | null>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!active) return;
    let current = true;
    const look = () => services.warnings().then((now) => current && setWarnings(now));
    // At first after the list has what it needs; what cannot be told is no reason for a notice of its own.
    const timer = setTimeout(
      () => {
        const ready = first.current ? services.runDue() : Promise.resolve();
        first.current = false;
        ready.then(look, look).catch(() => {});
      },
      first.current ? 1000 : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [services, active]);
  if (!warnings) return null;
  const { lowSpace, failed, reminder } = warnings;
  const later = () => {
    setWarnings({ ...warnings, reminder: null });
    services.later().catch(() => {});
  };
  return (
    <>
      {lowSpace !== null && (
        <Notice kind="warning" actions={<Button onClick={toBackups}>{t('toBackups')}</Button>}>
          {t('lowSpace', { free: formatSize(lowSpace, language) })}
        </Notice>
      )}
      {failed && <FailedBackup failed={failed} actions={<Button onClick={toBackups}>{t('toBackups')}</Button>} />}
      {reminder && !failed && (
        <Notice
          actions={
            <>
              <Button onClick={toBackups}>{t('now')}</Button>
              <Button kind="quiet" onClick={later}>
                {t('later')}
              </Button>
            </>
          }
        >
          {reminder.days === null
            ? t('remindNever', { changed: reminder.changed })
            : t('remind', { days: reminder.days, changed: reminder.changed })}
        </Notice>
      )}
    </>
  );
}
