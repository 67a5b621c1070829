import { detect, type Verdict } from './detect';
import { pageOf, watchNavigation } from './navigation';

export interface Watch {
  /** Looks again at once. */
  look(): Verdict;
  /** The last verdict; undefined before the page is parsed. */
  latest(): Verdict | undefined;
}

/**
 * Milliseconds between the first change of the page and the next look at it. There are no more looks than entries: a
 * page that changes for ever is given up, one that waits for its text costs nothing meanwhile.
 */
const patience = [300, 700, 1500, 3000, 6000, 10_000];
/** Looks after a navigation even if an article was found: what was seen may still have been the page before. */
const looksAfterNavigation = 3;

/**
 * Decides what a living page is: once it is parsed, again while it renders late, again after each navigation without
 * reload. Calls back with every verdict that differs from the one before; until the first one the page counts as no
 * article. The observer lets go after a single record and returns only after the next look, so that a flood of mutations
 * costs one callback for each look.
 */
export function watch(
  window: Window & typeof globalThis,
  tell: (verdict: Verdict) => void,
  signal: AbortSignal,
): Watch {
  const { document } = window;
  let observer: MutationObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let owed = 0;
  let last: Verdict | undefined;
  let lookedAt = '';

  const look = (): Verdict => {
    lookedAt = window.location.href;
    const verdict = judge(document, lookedAt);
    if (isNews(verdict, last)) tell(verdict);
    last = verdict;
    return verdict;
  };
  /** One planned look, and then waiting for the next change if it is worth it. */
  const step = () => {
    const verdict = look();
    const settled = verdict.article && looks >= owed;
    if (!settled && looks < patience.length && !verdict.reasons.includes('home')) {
      observer ??= new window.MutationObserver(changed);
      observer.observe(document, { childList: true, subtree: true });
    }
  };
  const plan = () => {
    timer = setTimeout(step, patience[looks++]);
  };
  const changed = () => {
    observer?.disconnect();
    plan();
  };
  const stop = () => {
    observer?.disconnect();
    clearTimeout(timer);
  };
  const start = () => {
    if (signal.aborted) return;
    step();
    watchNavigation(window, navigated, signal);
    // A page that comes back from the back/forward cache comes back without its badge.
    window.addEventListener('pageshow', (event) => event.persisted && last?.article && tell(last), { signal });
  };
  const navigated = (replaced: boolean) => {
    stop();
    // Without the Navigation API the new page may have been looked at before its address was compared.
    const seen = pageOf(lookedAt) === pageOf(window.location.href);
    if (last?.article && !replaced && !seen) {
      last = { ...last, article: false };
      tell(last);
    }
    looks = 0;
    owed = looksAfterNavigation;
    plan();
  };

  signal.addEventListener('abort', stop, { once: true });
  const prerendering = 'prerendering' in document && document.prerendering === true;
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true, signal });
  else start();
  return { look, latest: () => last };
}

/** A page that breaks detection is none we could read. */
function judge(document: Document, url: string): Verdict {
  try {
    return detect(document, url);
  } catch {
    return { article: false, bilingual: false, title: '', reasons: ['failed'] };
  }
}

function isNews(verdict: Verdict, last: Verdict | undefined): boolean {
  if (!verdict.article) return last?.article === true;
  return !last?.article || last.title !== verdict.title || last.bilingual !== verdict.bilingual;
}
