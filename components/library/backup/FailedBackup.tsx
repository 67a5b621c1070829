import type { ComponentChildren } from 'preact';
import type { ScheduleState } from '@/lib/library/backup/backup-facts';
import { Notice } from '../../ui/Notice';
import { useBackupTexts } from './texts';

export interface FailedBackupProps {
  failed: NonNullable<ScheduleState['failed']>;
  actions?: ComponentChildren;
}

/** Which automatic backup failed, and why. */
export function FailedBackup({ failed, actions }: FailedBackupProps) {
  const { t, language } = useBackupTexts();
  const form = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <Notice kind="warning" title={t('failedAt', { when: form.format(new Date(failed.at)) })} actions={actions}>
      {t(`problem-${failed.problem}`)}
    </Notice>
  );
}
