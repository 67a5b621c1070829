import { useRef, useState } from 'preact/hooks';
import { problemOf } from '@/lib/library/backup/due';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Progress } from '../../ui/Progress';
import { Toggle } from '../../ui/Toggle';
import { formatDay, formatSize } from '../format';
import { useHeldFocus } from '../use-held-focus';
import type { BackupServices, BackupState, MadeFile } from './backup-services';
import { useBackupTexts } from './texts';
import { useTask } from './use-task';

export interface BackUpNowProps {
  state: BackupState;
  services: Pick<BackupServices, 'make'>;
  /** After a backup was made. */
  onMade: () => void;
}

/** The last backup, and the way to make another. */
export function BackUpNow({ state, services, onMade }: BackUpNowProps) {
  const { t, language } = useBackupTexts();
  const { task, start, cancel } = useTask<MadeFile>();
  const root = useRef<HTMLElement>(null);
  useHeldFocus(() => root.current);
  const { last, pictures } = state;
  const [withPictures, setWithPictures] = useState(true);
  const make = () =>
    void start(async (progress) => {
      const made = await services.make({ ...progress, pictures: withPictures && pictures.count > 0 });
      onMade();
      return made;
    });
  const size = (bytes: number) => formatSize(bytes, language);
  return (
    <section ref={root} aria-labelledby="backup-now">
      <h3 id="backup-now">{t('backup')}</h3>
      <p>{t('backupText')}</p>
      <p class="backup-soft">
        {last
          ? [
              t('last', { day: formatDay(last.at, language), articles: last.articles, size: size(last.bytes) }),
              changedText(state.changed, t),
            ].join(language === 'en' ? ' ' : '')
          : t('never')}
      </p>
      {pictures.count > 0 && (
        <Toggle
          label={t('pictures', { count: pictures.count, size: size(pictures.bytes) })}
          checked={withPictures}
          onChange={setWithPictures}
        />
      )}
      {task.step === 'running' ? (
        <div class="backup-running">
          <Progress
            label={t('making')}
            value={task.total ? task.done / task.total : null}
            note={task.total ? t('progress', task) : undefined}
          />
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      ) : (
        <p>
          <Button kind="primary" icon="download" onClick={make}>
            {t('now')}
          </Button>
        </p>
      )}
      <div role="status">
        {task.step === 'done' && (
          <Notice>
            <p>{t('made', { name: task.result.name, size: size(task.result.bytes) })}</p>
            {task.result.left > 0 && <p>{t('madeLeft', { count: task.result.left })}</p>}
          </Notice>
        )}
        {task.step === 'failed' && <Notice kind="error">{t(`problem-${problemOf(task.error)}`)}</Notice>}
      </div>
    </section>
  );
}

function changedText(count: number, t: ReturnType<typeof useBackupTexts>['t']): string {
  if (count === 0) return t('changedNone');
  return count === 1 ? t('changedOne') : t('changedMany', { count });
}
