import { defineContentScript } from '#imports';
import { showButton } from '@/lib/detect/button';
import type { Verdict } from '@/lib/detect/detect';
import { watch } from '@/lib/detect/watch';
import { ask } from '@/lib/platform/ask';
import { matchPatterns } from '@/lib/sites/registry';

/** Where a second run of this script finds the first one. A symbol: no element of the page can stand under it. */
const running = Symbol.for('duizhao.detect');
const world = globalThis as { [running]?: { signal: AbortSignal; report(): void } };

export default defineContentScript({
  // For the manifest only: the list of sites is not part of the script that every page loads.
  matches: import.meta.env.ENTRYPOINT === 'detect' ? [] : matchPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const first = world[running];
    if (first && !first.signal.aborted) return first.report();
    const alive = new AbortController();
    let shown: AbortController | undefined;
    let latest: Verdict;
    let settledAt = '';

    const send = async ({ article, bilingual, title, canonicalUrl }: Verdict) => {
      try {
        return await ask('detected', { article, bilingual, title, canonicalUrl });
      } catch {
        alive.abort();
        return undefined;
      }
    };
    const hide = () => {
      shown?.abort();
      shown = undefined;
    };
    const tell = async (verdict: Verdict) => {
      latest = verdict;
      const answer = await send(verdict);
      if (verdict !== latest) return;
      if (!answer?.offer || settledAt === location.href) return hide();
      // A page that gets another headline keeps its button, and what the pointer has opened of it.
      if (shown) return;
      shown = new AbortController();
      const settle = (then?: 'open-reader' | 'never-here') => {
        settledAt = location.href;
        hide();
        if (then) ask(then, null).catch(() => alive.abort());
      };
      showButton(window, {
        language: answer.language,
        texts: answer.texts,
        shadow: import.meta.env.MODE === 'test' ? 'open' : 'closed',
        onRead: () => settle('open-reader'),
        onDismiss: () => settle(),
        onNever: () => settle('never-here'),
        signal: shown.signal,
      });
    };

    const page = watch(window, (verdict) => void tell(verdict), alive.signal);
    alive.signal.addEventListener('abort', hide);
    world[running] = { signal: alive.signal, report: () => void send(page.look()) };
    // Put into a finished page by the popup, which waits for an answer even if there is nothing to offer.
    const seen = page.latest();
    if (document.readyState === 'complete' && seen && !seen.article) void send(seen);
  },
});
