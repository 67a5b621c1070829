import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { productMark } from '@/lib/settings/product-mark';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLaterTexts } from './later/texts';
import { useOverviewTexts } from './overview/texts';
import { useTexts } from './texts';
import { useWordTexts } from './words/texts';

/** What the head of every page shows and does, whichever page it stands on. */
export interface MastheadState {
  /** Kept words, and addresses that wait in the reading list; null where that is not known yet. */
  words: number | null;
  later: number | null;
  onImport: () => void;
  onOptions: () => void;
}

export const MastheadContext = createContext<MastheadState>({
  words: null,
  later: null,
  onImport: () => {},
  onOptions: () => {},
});

export interface MastheadProps {
  /** The part of the library that is in sight; 'backup' is in no list of parts. */
  view: 'list' | 'words' | 'later' | 'overview' | 'backup';
}

export function Masthead({ view }: MastheadProps) {
  const { words, later, onImport, onOptions } = useContext(MastheadContext);
  const { t, language } = useTexts();
  const mark = productMark(language);
  const { t: wordTexts } = useWordTexts();
  const { t: laterTexts } = useLaterTexts();
  const { t: overviewTexts } = useOverviewTexts();
  const parts = [
    { part: 'list', href: '#/', name: wordTexts('navArticles'), count: null },
    { part: 'words', href: '#/words', name: wordTexts('navWords'), count: words },
    { part: 'later', href: '#/later', name: laterTexts('nav'), count: later || null },
    { part: 'overview', href: '#/overview', name: overviewTexts('nav'), count: null },
  ];
  return (
    <header class="masthead">
      <h1>
        <span class="masthead-name" lang={mark.lang}>
          {mark.text}
        </span>{' '}
        <span class="masthead-place">{t('library')}</span>
      </h1>
      <nav class="masthead-nav" aria-label={wordTexts('nav')}>
        {parts.map(({ part, href, name, count }) => (
          <a key={part} href={href} aria-current={view === part ? 'page' : undefined}>
            {name}
            {count !== null && <span class="masthead-count"> ({count})</span>}
          </a>
        ))}
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
