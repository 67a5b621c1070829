import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '@/lib/article';
import type { LoadedPages } from '@/lib/read/load-pages';
import { ServiceError } from '@/lib/services';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTexts } from './texts';

/** The pages that follow in the article, and how to have them. */
export interface FollowingPages {
  addresses: readonly string[];
  load: (signal: AbortSignal) => Promise<LoadedPages>;
}

export interface MorePagesProps {
  pages: FollowingPages;
  /** The article with what could be loaded. */
  onLoaded: (article: Article) => void;
}

type State =
  | { phase: 'offered' | 'loading' | 'loaded' }
  | { phase: 'failed'; missing: readonly string[]; allowed: boolean };

/** Says that the article goes on elsewhere. Nothing is fetched before the reader asks. */
export function MorePages({ pages, onLoaded }: MorePagesProps) {
  const { t } = useTexts();
  const [state, setState] = useState<State>({ phase: 'offered' });
  const closing = useRef<AbortController | null>(null);
  useEffect(() => () => closing.current?.abort(), []);
  const load = async () => {
    closing.current = new AbortController();
    const { signal } = closing.current;
    setState({ phase: 'loading' });
    try {
      const { article, missing, failure } = await pages.load(signal);
      const allowed = !(failure instanceof ServiceError && failure.code === 'not-allowed');
      setState(missing.length ? { phase: 'failed', missing, allowed } : { phase: 'loaded' });
      onLoaded(article);
    } catch {
      if (!signal.aborted) setState({ phase: 'failed', missing: pages.addresses, allowed: true });
    }
  };
  if (state.phase === 'loaded') return null;
  if (state.phase === 'failed') {
    return (
      <Notice kind="warning">
        {t(state.allowed ? 'pagesMissing' : 'pagesNotAllowed')}
        <ol class="more-pages">
          {state.missing.map((url) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {url}
              </a>
            </li>
          ))}
        </ol>
      </Notice>
    );
  }
  const busy = state.phase === 'loading';
  const host = new URL(pages.addresses[0] ?? 'about:blank').host;
  return (
    <Notice
      actions={
        <Button onClick={() => void load()} busy={busy}>
          {t(busy ? 'loadingPages' : 'loadPages')}
        </Button>
      }
    >
      {t('morePages', { count: pages.addresses.length })} {t('morePagesHow', { host })}
    </Notice>
  );
}
