import { Button } from '../../ui/Button';
import { usePracticeTexts } from './practice-texts';
import { type Session, summaryOf } from './session';

export interface SummaryProps {
  session: Session;
  onMistakes: () => void;
  onRestart: () => void;
  onClose: () => void;
}

/** How it went, in one sentence, and what could come next. */
export function Summary({ session, onMistakes, onRestart, onClose }: SummaryProps) {
  const t = usePracticeTexts();
  const summary = summaryOf(session);
  return (
    <div class="practice-summary">
      <p role="status">{t('summary', { ...summary })}</p>
      <div class="practice-actions">
        {summary.perfect < summary.done && <Button onClick={onMistakes}>{t('mistakes')}</Button>}
        <Button onClick={onRestart}>{t('fromStart')}</Button>
        <Button kind="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
