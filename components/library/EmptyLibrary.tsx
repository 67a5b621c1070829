import { Button } from '../ui/Button';
import { useTexts } from './texts';

export interface EmptyLibraryProps {
  onImport: () => void;
  onWelcome: () => void;
}

/** What to do first, where nothing is saved yet. */
export function EmptyLibrary({ onImport, onWelcome }: EmptyLibraryProps) {
  const { t } = useTexts();
  return (
    <section class="empty" aria-labelledby="empty-title">
      <div class="empty-sample" aria-hidden="true">
        <span lang="zh-Hans">市图书馆重新开放</span>
        <span lang="en">City library reopens</span>
        <i />
        <i />
        <i style={{ width: '70%' }} />
        <i style={{ width: '85%' }} />
      </div>
      <h2 id="empty-title">{t('emptyTitle')}</h2>
      <p>{t('emptyLead')}</p>
      <ol>
        <li>{t('emptyStep1')}</li>
        <li>{t('emptyStep2')}</li>
        <li>{t('emptyStep3')}</li>
      </ol>
      <div class="empty-actions">
        <Button kind="primary" icon="help" onClick={onWelcome}>
          {t('welcome')}
        </Button>
        <Button icon="upload" onClick={onImport}>
          {t('import')}
        </Button>
      </div>
      <p class="empty-import">{t('emptyImport')}</p>
    </section>
  );
}
