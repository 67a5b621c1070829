import type { ImportReport } from '@/lib/library/import';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { useTexts } from './texts';
import type { ImportState } from './use-import';

export interface ImportDialogProps {
  state: ImportState;
  /** Closes, and cancels what is under way. */
  onClose: () => void;
}

/** How an import goes, and what came of it. */
export function ImportDialog({ state, onClose }: ImportDialogProps) {
  const { t } = useTexts();
  const running = state.step === 'running';
  return (
    <Dialog
      title={t('importTitle')}
      closeLabel={t(running ? 'cancel' : 'close')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t(running ? 'cancel' : 'close')}</Button>}
    >
      <div role="status" class="import-state">
        {state.step === 'running' && (
          <>
            <p>
              {state.total === 0
                ? t('importReading', { name: state.name })
                : t('importing', { done: state.done, total: state.total })}
            </p>
            <progress max={state.total || 1} value={state.total ? state.done : undefined} />
          </>
        )}
        {state.step === 'done' && <Report report={state.report} name={state.name} />}
        {state.step === 'refused' && (
          <Notice kind="error" title={t('importFailed')}>
            <p>{t(`problem-${state.problem}`)}</p>
            {state.detail && <p class="import-detail">{state.detail.slice(0, 300)}</p>}
          </Notice>
        )}
        {state.step === 'failed' && <Notice kind="error">{t(state.why)}</Notice>}
      </div>
    </Dialog>
  );
}

const shownRefusals = 20;

function Report({ report, name }: { report: ImportReport; name: string }) {
  const { t } = useTexts();
  const { refused, stopped, words } = report;
  return (
    <>
      {stopped ? (
        <Notice kind="warning" title={t(`stopped-${stopped}`)}>
          {t('importStopped')}
        </Notice>
      ) : (
        <p>{t('importDone', { name })}</p>
      )}
      <dl class="import-counts">
        {(['added', 'updated', 'unchanged'] as const).map((kind) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>{report[kind]}</dd>
          </div>
        ))}
        {words && (
          <div>
            <dt>{t('importedWords')}</dt>
            <dd>{words.added + words.updated}</dd>
          </div>
        )}
        {words && words.refused > 0 && (
          <div class="import-refused">
            <dt>{t('refusedWords')}</dt>
            <dd>{words.refused}</dd>
          </div>
        )}
        {refused.length > 0 && (
          <div class="import-refused">
            <dt>{t('refused')}</dt>
            <dd>{refused.length}</dd>
          </div>
        )}
      </dl>
      {refused.length > 0 && (
        <ul class="import-detail">
          {refused.slice(0, shownRefusals).map(({ index, why }) => (
            <li key={index}>{t('refusedEntry', { number: index + 1, why: why.slice(0, 300) })}</li>
          ))}
          {refused.length > shownRefusals && <li>{t('refusedMore', { count: refused.length - shownRefusals })}</li>}
        </ul>
      )}
    </>
  );
}
