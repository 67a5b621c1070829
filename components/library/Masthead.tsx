import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useTexts } from './texts';

export interface MastheadProps {
  onImport: () => void;
  onOptions: () => void;
}

export function Masthead({ onImport, onOptions }: MastheadProps) {
  const { t } = useTexts();
  return (
    <header class="masthead">
      <h1>
        <span class="masthead-name" lang="zh-Hans">
          对照
        </span>{' '}
        <span class="masthead-place">{t('library')}</span>
      </h1>
      <p class="masthead-line">{t('tagline')}</p>
      <div class="masthead-actions">
        <Button kind="quiet" icon="upload" onClick={onImport}>
          {t('import')}
        </Button>
        <IconButton icon="settings" label={t('options')} onClick={onOptions} />
      </div>
    </header>
  );
}
