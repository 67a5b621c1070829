import { productMark } from '@/lib/settings/product-mark';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useTexts } from './texts';
import { useWordTexts } from './words/texts';

export interface MastheadProps {
  /** The part of the library that is in sight. */
  view: 'list' | 'words' | 'backup';
  /** How many words are kept; null where that is not known yet. */
  wordCount: number | null;
  onImport: () => void;
  onOptions: () => void;
}

export function Masthead({ view, wordCount, onImport, onOptions }: MastheadProps) {
  const { t, language } = useTexts();
  const mark = productMark(language);
  const { t: words } = useWordTexts();
  return (
    <header class="masthead">
      <h1>
        <span class="masthead-name" lang={mark.lang}>
          {mark.text}
        </span>{' '}
        <span class="masthead-place">{t('library')}</span>
      </h1>
      <nav class="masthead-nav" aria-label={words('nav')}>
        <a href="#/" aria-current={view === 'list' ? 'page' : undefined}>
          {words('navArticles')}
        </a>
        <a href="#/words" aria-current={view === 'words' ? 'page' : undefined}>
          {words('navWords')}
          {wordCount !== null && ` (${wordCount})`}
        </a>
      </nav>
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
