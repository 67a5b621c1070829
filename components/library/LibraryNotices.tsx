import type { LibraryEvent } from '@/lib/library/database';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { BackupNotices } from './backup/BackupNotices';
import type { BackupServices } from './backup/backup-services';
import { Rescue } from './rescue/Rescue';
import type { RescueServices } from './rescue/rescue-services';
import type { LibraryText } from './strings';
import { useTexts } from './texts';

export interface LibraryNoticesProps {
  services: Pick<BackupServices, 'warnings' | 'runDue' | 'later'>;
  /** Whether the list is in sight. */
  active: boolean;
  failure: LibraryText | null;
  event: LibraryEvent | null;
  /** Articles whose rows cannot be read. */
  damaged: number;
  rescue: RescueServices;
}

/** What the reader has to know about the state of the library. */
export function LibraryNotices({ services, active, failure, event, damaged, rescue }: LibraryNoticesProps) {
  const { t } = useTexts();
  const reload = <Button onClick={() => location.reload()}>{t('reload')}</Button>;
  return (
    <div class="library-notices">
      {event === 'not-upgraded' ? (
        <Rescue services={rescue} />
      ) : event ? (
        <Notice kind="warning" actions={reload}>
          {t(event)}
        </Notice>
      ) : (
        failure && (
          <Notice kind="error" actions={reload}>
            {t(failure)}
          </Notice>
        )
      )}
      {!event && !failure && <BackupNotices services={services} active={active} />}
      {damaged > 0 && (
        <Notice kind="warning">{damaged === 1 ? t('damagedOne') : t('damaged', { count: damaged })}</Notice>
      )}
    </div>
  );
}
