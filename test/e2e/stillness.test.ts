import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames, until } from './browsers';
import { readerSays } from './english';
import { openReader, readOverlay } from './overlay';
import { started } from './started';

/** What an eye would have to follow, frame by frame, each value that is not the one before it. In pixels. */
interface Watched {
  /** Where the text begins. */
  tops: number[];
  /** What stands above it then. */
  heads: string[];
  /** Height of the first picture. */
  pictures: number[];
}

describe.each(browserNames)('the text stands still in %s', (name) => {
  const at = started(name, { build: 'test' });

  const pages = ['chinese-only', 'chinese-then-english', 'interleaved', 'table', 'traditional'];
  it.each([1280, 390])('from its first frame until nothing more comes, %i pixels wide', async (width) => {
    for (const sample of pages) {
      const page = await at.session.visit(`${at.web.origin}/${sample}.html`);
      await page.setViewport({ width, height: 900 });
      await watch(page);
      await openReader(at.session, page);
      const { rows } = await readOverlay(page);
      expect(rows.length).toBeGreaterThan(2);
      // What is offered instead of English is there at last as it was at first.
      if (sample === 'chinese-only') await readerSays(page, /English for this article/);
      const { tops, heads } = await watched(page);
      expect(tops, `${sample}, ${width}: ${heads.join(' | ')}`).toHaveLength(1);
      await page.close();
    }
  });

  it('keeps the room of a picture whose size the page tells, or has loaded itself', async () => {
    const text = readFileSync('test/demo/pages/chinese-only.html', 'utf8');
    for (const [address, image] of [
      ['stated', '<img data-original="/wetland.svg" src="data:," width="760" height="320">'],
      ['loaded', '<img src="/wetland.svg">'],
    ] as const) {
      const url = `http://pictures.example/${address}.html`;
      at.web.serve(url, text.replace(/<img[^>]*>/, image));
      const page = await at.session.visit(url);
      await watch(page);
      await openReader(at.session, page);
      await readOverlay(page);
      await page.evaluate(() =>
        document.querySelector('duizhao-reader')?.shadowRoot?.querySelector('.image')?.scrollIntoView(),
      );
      await until(
        () =>
          page.evaluate(() =>
            Boolean(document.querySelector('duizhao-reader')?.shadowRoot?.querySelector('.image-shown')),
          ),
        'the picture',
      );
      const { pictures } = await watched(page);
      expect(pictures, address).toHaveLength(1);
      expect(pictures[0], address).toBeGreaterThan(100);
      await page.close();
    }
  });
});

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: Watched = { tops: [], heads: [], pictures: [] };
    Object.assign(globalThis, { seen });
    const look = () => {
      const root = document.querySelector('duizhao-reader')?.shadowRoot;
      const scrolled = root?.querySelector('dialog')?.scrollTop ?? 0;
      const row = root?.querySelector('.row')?.getBoundingClientRect();
      const picture = root?.querySelector('.image')?.getBoundingClientRect();
      const top = row && Math.round(row.top + scrolled);
      if (top !== undefined && seen.tops.at(-1) !== top) {
        seen.tops.push(top);
        const parts = [...(root?.querySelectorAll('.article-head > *') ?? [])];
        seen.heads.push(parts.map((e) => `${e.className} ${e.clientHeight}`).join(', '));
      }
      const height = picture && Math.round(picture.height);
      if (height !== undefined && seen.pictures.at(-1) !== height) seen.pictures.push(height);
      requestAnimationFrame(look);
    };
    look();
  });

/** After two more frames: what came last has been drawn. */
const watched = (page: Page): Promise<Watched> =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return (globalThis as unknown as { seen: Watched }).seen;
  });
