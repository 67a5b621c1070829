import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTexts } from './texts';

export interface FailedReadProps {
  /** What could not be read; nothing where all was. */
  text: string | null;
  onRetry: () => void;
}

/** Above a page that could not read what it shows: says so, and reads again. */
export function FailedRead({ text, onRetry }: FailedReadProps) {
  const { t } = useTexts();
  return (
    <div class="library-notices">
      {text !== null && (
        <Notice kind="error" actions={<Button onClick={onRetry}>{t('again')}</Button>}>
          {text}
        </Notice>
      )}
    </div>
  );
}
