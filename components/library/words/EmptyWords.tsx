import { Button } from '../../ui/Button';
import { useTexts } from '../texts';
import { useWordTexts } from './texts';

/** How to keep a word, where none is kept yet. */
export function EmptyWords({ onWelcome }: { onWelcome: () => void }) {
  const { t } = useWordTexts();
  const { t: library } = useTexts();
  return (
    <section class="empty" aria-labelledby="no-words-title">
      <h2 id="no-words-title">{t('emptyTitle')}</h2>
      <ol>
        <li>{t('emptyStep1')}</li>
        <li>{t('emptyStep2')}</li>
        <li>{t('emptyStep3')}</li>
      </ol>
      <div class="empty-actions">
        <Button icon="help" onClick={onWelcome}>
          {library('welcome')}
        </Button>
      </div>
    </section>
  );
}
