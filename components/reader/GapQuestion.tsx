import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTexts } from './texts';
import type { English } from './use-english';

export interface GapQuestionProps {
  english: English;
  /** No engine was chosen yet: which should it be? */
  onChoose: () => void;
}

/** Asks once whether an engine may fill what a human translation lacks. */
export function GapQuestion({ english: { chosen, missing, offers, use }, onChoose }: GapQuestionProps) {
  const { t } = useTexts();
  const engine = chosen?.label ?? t('someEngine');
  return (
    <Notice
      actions={
        <>
          {chosen ? (
            <Button onClick={() => use(chosen, { fillGaps: true })}>{t('fillYes')}</Button>
          ) : (
            <Button onClick={onChoose}>{t('fillChoose')}</Button>
          )}
          <Button kind="quiet" onClick={() => offers.choose({ fillGaps: false })}>
            {t('fillNo')}
          </Button>
        </>
      }
    >
      {t(missing === 1 ? 'fillGap' : 'fillGaps', { count: missing, engine })} {t('fillGapsHow')}
    </Notice>
  );
}
