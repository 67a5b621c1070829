import type { EngineProblem } from '@/lib/translate/engine';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTexts } from './texts';
import type { English } from './use-english';

/** Problems that the reader mends in the options. */
const inOptions: ReadonlySet<EngineProblem> = new Set([
  'unauthorized',
  'forbidden',
  'quota',
  'cap',
  'network',
  'not-set-up',
  'no-model',
  'unavailable',
]);

export interface RunLineProps {
  english: English;
  openOptions: () => void;
}

/** What the engine is doing and what remains, with a way to stop it; or why it does no more, with a way on. */
export function RunLine({ english, openOptions }: RunLineProps) {
  const { run, missing, stop, translate, chosen, human, offers } = english;
  const { t } = useTexts();
  const { phase, progress, problem } = run;
  const engine = progress?.engine || run.engine || chosen?.label || t('someEngine');
  if (phase === 'running') {
    const total = progress?.total ?? 0;
    const done = progress?.done ?? 0;
    const seconds = Math.max(1, Math.ceil((progress?.wait ?? 0) / 1000));
    const said =
      progress?.phase === 'waiting'
        ? t('waitingEngine', { engine, seconds })
        : t(progress?.phase === 'translating' ? 'translating' : 'loadingEngine', { engine });
    return (
      <div class="english-line">
        <span role="status">{said}</span>
        <progress aria-label={t('translating', { engine })} max={total || 1} value={total ? done : undefined} />
        {total > 0 && <span class="english-soft">{t('remaining', { count: total - done, total })}</span>}
        <Button onClick={stop}>{t('stop')}</Button>
      </div>
    );
  }
  const wanted = missing > 0 && (!human || offers.state?.choice.fillGaps === true);
  if (phase === 'failed' || (phase === 'ended' && wanted)) {
    const why = problem ? t(`problem-${problem}`, { engine }) : '';
    return (
      <Notice
        kind="warning"
        actions={
          <>
            <Button onClick={() => (problem === 'no-model' && chosen ? english.use(chosen) : translate())}>
              {t('tryAgain')}
            </Button>
            {problem && inOptions.has(problem) && (
              <Button kind="quiet" onClick={openOptions}>
                {t('engineSettings')}
              </Button>
            )}
          </>
        }
      >
        <span role="status">
          {why} {missing > 0 && t('missingLines', { count: missing })}
        </span>
      </Notice>
    );
  }
  if (phase === 'stopped' && wanted) {
    return (
      <div class="english-line">
        <span role="status">{t('stopped', { count: missing })}</span>
        <Button onClick={translate}>{t('goOn')}</Button>
      </div>
    );
  }
  return null;
}
