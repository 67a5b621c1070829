import { defineContentScript } from '#imports';
import { mountOverlay, type OverlayMount } from '@/components/reader/mount-overlay';
import { Overlay } from '@/components/reader/Overlay';
import { pairArticle } from '@/lib/pair/pair-article';
import { articlePage, contentServices } from '@/lib/platform/content-services';
import { loadPages } from '@/lib/read/load-pages';
import { type ReadResult, readArticle } from '@/lib/read/read-article';
import styles from './overlay-styles.css?inline';

/**
 * Each injection runs this file anew in the same world; the open overlay is remembered between them. Under a symbol,
 * because a page can put an element of its own in the place of any name.
 */
const present = Symbol.for('duizhao.reader');
const world = globalThis as { [present]?: { mount: OverlayMount; since: number } };

/** Milliseconds in which a second injection is the same wish (a double click), not the wish to close. */
const sameWish = 700;

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const last = world[present];
    if (last?.mount.open) {
      if (performance.now() - last.since > sameWish) last.mount.close();
      return;
    }
    const mount = mountOverlay({
      document,
      mode: import.meta.env.MODE === 'test' ? 'open' : 'closed',
      styles,
      draw: (frame) => (
        <Overlay
          read={readPage}
          pair={pairPage}
          services={contentServices}
          following={followingPages}
          browserLanguages={navigator.languages}
          onClose={frame.close}
          onTheme={frame.setTheme}
        />
      ),
    });
    world[present] = { mount, since: performance.now() };
  },
});

let last: ReadResult | null = null;

const readPage = () => {
  last = readArticle(document, location.href);
  return last.article;
};

const followingPages = () => {
  const { article = null, nextPages: addresses = [] } = last ?? {};
  if (!article || addresses.length === 0) return null;
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  return {
    addresses,
    load: (signal: AbortSignal) => loadPages(article, addresses, { fetch: articlePage, parse }, signal),
  };
};

const pairPage = (article: Parameters<typeof pairArticle>[0], signal: AbortSignal) =>
  pairArticle(article, contentServices, signal);
