import { useState } from 'preact/hooks';
import {
  type BackupPlan,
  fewestKept,
  mostKept,
  reminders,
  type ScheduleState,
  schedules,
} from '@/lib/library/backup/backup-facts';
import { reminderPeriod } from '@/lib/library/backup/due';
import { Notice } from '../../ui/Notice';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { Toggle } from '../../ui/Toggle';
import type { BackupServices, BackupState } from './backup-services';
import { FailedBackup } from './FailedBackup';
import { useBackupTexts } from './texts';

export interface BackupPlanFormProps {
  state: Pick<BackupState, 'plan' | 'articles'> & { schedule: Pick<ScheduleState, 'failed'> };
  services: Pick<BackupServices, 'allowDownloads'>;
  onChange: (change: Partial<BackupPlan>) => void;
}

const kept = Array.from({ length: mostKept - fewestKept + 1 }, (_, index) => String(fewestKept + index));

/** When to remind, and whether to make backups without being asked. */
export function BackupPlanForm({ state, services, onChange }: BackupPlanFormProps) {
  const { t } = useBackupTexts();
  const { plan, articles, schedule } = state;
  const [declined, setDeclined] = useState(false);
  const reminder = plan.reminder || (reminderPeriod(plan, articles) === null ? 'off' : 'monthly');
  const setSchedule = (wish: BackupPlan['schedule']) => {
    if (wish === 'off') return onChange({ schedule: wish });
    // Asked for at once: browsers give a permission only where a click asks for it.
    services.allowDownloads().then(
      (allowed) => {
        setDeclined(!allowed);
        if (allowed) onChange({ schedule: wish });
      },
      () => setDeclined(true),
    );
  };
  return (
    <>
      <section aria-labelledby="backup-reminder">
        <h3 id="backup-reminder">{t('reminder')}</h3>
        <p>{t('reminderText')}</p>
        <Segmented
          label={t('reminder')}
          hideLabel
          value={reminder}
          options={reminders.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => onChange({ reminder: value, laterUntil: '' })}
        />
      </section>
      <section aria-labelledby="backup-automatic">
        <h3 id="backup-automatic">{t('automatic')}</h3>
        <p>{t('automaticText')}</p>
        {schedule.failed && plan.schedule !== 'off' && <FailedBackup failed={schedule.failed} />}
        <Segmented
          key={declined ? 'declined' : plan.schedule}
          label={t('automatic')}
          hideLabel
          value={plan.schedule}
          options={schedules.map((value) => ({ value, label: t(value) }))}
          onChange={setSchedule}
        />
        {declined && <Notice kind="warning">{t('declined')}</Notice>}
        {plan.schedule !== 'off' && (
          <div class="backup-choices">
            <Select
              label={t('keep')}
              value={String(plan.keep)}
              options={kept.map((value) => ({ value, label: value }))}
              hint={t('keepHint')}
              onChange={(value) => onChange({ keep: Number(value) })}
            />
            <Toggle label={t('withPictures')} checked={plan.pictures} onChange={(pictures) => onChange({ pictures })} />
          </div>
        )}
      </section>
    </>
  );
}
