import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackupPlan } from '@/lib/library/backup/backup-facts';
import { FailedRead } from '../FailedRead';
import type { LibraryServices } from '../library-services';
import { Masthead } from '../Masthead';
import type { LibraryText } from '../strings';
import { failureText, useTexts } from '../texts';
import { BackUpNow } from './BackUpNow';
import { BackupPlanForm } from './BackupPlanForm';
import type { BackupState } from './backup-services';
import { RestoreFrom } from './RestoreFrom';
import { StorageState } from './StorageState';
import { useBackupTexts } from './texts';

export interface BackupPageProps {
  services: Pick<LibraryServices, 'backup' | 'keep'>;
}

/** How safe the library is: what it takes, its copies, and the way back from one. */
export function BackupPage({ services }: BackupPageProps) {
  const { t } = useBackupTexts();
  const { t: library } = useTexts();
  const [state, setState] = useState<BackupState | null>(null);
  const [failure, setFailure] = useState<LibraryText | null>(null);
  const [declined, setDeclined] = useState(false);
  const current = useRef(true);
  const load = useCallback(() => {
    services.backup.state().then(
      (now) => {
        if (!current.current) return;
        setState(now);
        setFailure(null);
      },
      (error: unknown) => current.current && setFailure(failureText(error)),
    );
  }, [services]);
  useEffect(() => {
    current.current = true;
    load();
    return () => {
      current.current = false;
    };
  }, [load]);
  useEffect(() => {
    document.title = t('pageTitle');
  }, [t]);
  const change = (part: Partial<BackupPlan>) => {
    services.backup.change(part).then(load, (error: unknown) => setFailure(failureText(error)));
  };
  const keep = () => {
    services.keep().then(
      (kept) => {
        setDeclined(!kept);
        load();
      },
      (error: unknown) => setFailure(failureText(error)),
    );
  };
  return (
    <div class="library">
      <Masthead view="backup" />
      <FailedRead text={failure && library(failure)} onRetry={load} />
      <main class="backup-page" aria-busy={state === null && failure === null} aria-labelledby="backup-title">
        <h2 id="backup-title">{t('title')}</h2>
        {state && (
          <>
            <StorageState state={state} declined={declined} onKeep={keep} />
            <BackUpNow state={state} services={services.backup} onMade={load} />
            <RestoreFrom services={services.backup} empty={state.articles === 0} onRestored={load} />
            <BackupPlanForm state={state} services={services.backup} onChange={change} />
          </>
        )}
      </main>
    </div>
  );
}
