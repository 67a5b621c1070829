import { useRef, useState } from 'preact/hooks';
import type { ImportReport } from '@/lib/library/import/import';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Progress } from '../../ui/Progress';
import { Toggle } from '../../ui/Toggle';
import { failureText, useTexts } from '../texts';
import { useHeldFocus } from '../use-held-focus';
import type { BackupServices, RestoreOutcome } from './backup-services';
import { useBackupTexts } from './texts';
import { useTask } from './use-task';

export interface RestoreFromProps {
  services: Pick<BackupServices, 'restore'>;
  /** Nothing is in the library yet: settings come along unless the reader says otherwise. */
  empty: boolean;
  onRestored: () => void;
}

/** Takes a backup into the library, from the file to the report. */
export function RestoreFrom({ services, empty, onRestored }: RestoreFromProps) {
  const { t } = useBackupTexts();
  const { t: library } = useTexts();
  const { task, start, cancel } = useTask<RestoreOutcome>();
  const root = useRef<HTMLElement>(null);
  useHeldFocus(() => root.current);
  const [name, setName] = useState('');
  const [settings, setSettings] = useState(empty);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File) => {
    setName(file.name);
    void start(async (progress) => {
      const outcome = await services.restore(file, { ...progress, settings });
      onRestored();
      return outcome;
    });
  };
  return (
    <section ref={root} aria-labelledby="backup-restore">
      <h3 id="backup-restore">{t('restore')}</h3>
      <p>{t('restoreText')}</p>
      <Toggle label={t('takeSettings')} checked={settings} onChange={setSettings} />
      <input
        ref={chooser}
        type="file"
        accept=".zip,application/zip,.json,application/json"
        hidden
        aria-label={t('restoreFrom')}
        data-restore
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // so that the same file can be chosen again
          if (file) take(file);
        }}
      />
      {task.step === 'running' ? (
        <div class="backup-running">
          <Progress
            label={t(task.total ? 'restoring' : 'checking', { name })}
            value={task.total ? task.done / task.total : null}
            note={task.total ? t('progress', task) : undefined}
          />
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      ) : (
        <p>
          <Button icon="upload" onClick={() => chooser.current?.click()}>
            {t('restoreFrom')}
          </Button>
        </p>
      )}
      <div role="status" class="backup-outcome">
        {task.step === 'done' && <Outcome outcome={task.result} name={name} />}
        {task.step === 'failed' && <Notice kind="error">{library(failureText(task.error))}</Notice>}
      </div>
    </section>
  );
}

function Outcome({ outcome, name }: { outcome: RestoreOutcome; name: string }) {
  const { t } = useBackupTexts();
  const { t: library } = useTexts();
  if (!outcome.ok)
    return (
      <Notice kind="error" title={library('importFailed')}>
        <p>{library(`problem-${outcome.problem}`)}</p>
        {outcome.detail && <p class="backup-soft">{outcome.detail.slice(0, 300)}</p>}
      </Notice>
    );
  const { report, settings } = outcome;
  const { stopped, words, rest } = report;
  const refused = refusedOf(report);
  return (
    <Notice kind={stopped ? 'warning' : 'info'} title={stopped ? library(`stopped-${stopped}`) : undefined}>
      <p>{stopped ? library('importStopped') : t('restored', { name })}</p>
      <ul>
        <li>{t('countArticles', counts(report))}</li>
        {words && <li>{t('countWords', counts(words))}</li>}
        {rest && <li>{t('countRest', counts(rest))}</li>}
        {refused > 0 && <li>{t('countRefused', { count: refused })}</li>}
      </ul>
      {settings && <p>{t('restoredSettings')}</p>}
    </Notice>
  );
}

const counts = ({ added, updated, unchanged }: Pick<ImportReport, 'added' | 'updated' | 'unchanged'>) => ({
  added,
  updated,
  unchanged,
});

const refusedOf = ({ refused, words, rest }: ImportReport): number =>
  refused.length + (words?.refused ?? 0) + (rest?.refused ?? 0);
