import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTexts } from './texts';

/** Stands where a view cannot be loaded: the extension was updated while the page was open, and its old code is gone. */
export function NotLoaded() {
  const { t } = useTexts();
  return (
    <main class="library">
      <Notice kind="error" actions={<Button onClick={() => location.reload()}>{t('reload')}</Button>}>
        {t('failed-disconnected')}
      </Notice>
    </main>
  );
}
