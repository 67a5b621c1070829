import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article } from '@/lib/article';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { type Outlook, outlookOf } from '@/lib/pair/outlook';
import type { Progress } from './ReaderView';

/** How an article comes to the view: read from the page, then paired in growing states. */
export interface ReadingSource {
  read: () => Article | null;
  pair: (article: Article, signal: AbortSignal) => AsyncIterable<BilingualArticle>;
}

export interface Reading {
  article: BilingualArticle | null;
  /** What is to be expected of its English; null until it is read. */
  outlook: Outlook | null;
  progress: Progress;
  problem: 'no-article' | 'not-readable' | 'pairing-failed' | null;
}

const nothing: Reading = { article: null, outlook: null, progress: 'reading', problem: null };

/** Until the next frame is drawn, or a moment later where none will be (a tab in the background). */
const drawn = () =>
  new Promise<void>((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });

/**
 * Reads once, when the view is first drawn, and stops all work when it goes. `goOnWith` shows a longer reading of the
 * same article in the place of what was read.
 */
export function useReading({ read, pair }: ReadingSource): Reading & { goOnWith: (article: Article) => void } {
  const [longer, setLonger] = useState<Article | null>(null);
  const [reading, setReading] = useState<Reading>(nothing);
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    const run = async () => {
      await drawn();
      if (signal.aborted) return;
      let article: Article | null = null;
      try {
        article = longer ?? read();
      } catch {
        setReading({ ...nothing, progress: 'done', problem: 'not-readable' });
        return;
      }
      if (!article) {
        setReading({ ...nothing, progress: 'done', problem: 'no-article' });
        return;
      }
      if (longer) setReading((last) => ({ ...last, progress: 'pairing', problem: null }));
      const outlook = outlookOf(article);
      try {
        for await (const state of pair(article, signal)) {
          if (signal.aborted) return;
          setReading({ article: state, outlook, progress: 'pairing', problem: null });
          await drawn();
        }
        if (!signal.aborted) setReading((last) => ({ ...last, progress: 'done' }));
      } catch {
        if (!signal.aborted) {
          setReading((last) => ({ ...last, progress: 'done', problem: 'pairing-failed' }));
        }
      }
    };
    void run();
    return () => closing.abort();
  }, [read, pair, longer]);
  const goOnWith = useCallback((article: Article) => setLonger(article), []);
  return { ...reading, goOnWith };
}
