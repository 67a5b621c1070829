import { Button } from '../ui/Button';
import { useTexts } from './texts';

export interface NoArticleProps {
  /** The page could not be read at all, rather than holding nothing to read. */
  failed?: boolean;
  onClose: () => void;
}

export function NoArticle({ failed, onClose }: NoArticleProps) {
  const { t } = useTexts();
  return (
    <section class="no-article">
      <h1>{t(failed ? 'failed-not-readable' : 'noArticle')}</h1>
      <p>{t('noArticleMore')}</p>
      <Button kind="primary" onClick={onClose}>
        {t('close')}
      </Button>
    </section>
  );
}
