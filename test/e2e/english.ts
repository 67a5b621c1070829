import type { Page } from 'puppeteer-core';
import { until } from './browsers';
import { steady } from './waiting';

/** Presses a button of the reader with the browser's own mouse: what a script of the page does counts for nothing there. */
export const pressInReader = (page: Page, words: RegExp): Promise<void> => clickOn(page, words, 'duizhao-reader');

/** Presses a button on a page of ours with the mouse: only that lets the page ask for a permission. */
export const clickOwn = (page: Page, words: RegExp, within = 'body'): Promise<void> => clickOn(page, words, within);

async function clickOn(page: Page, words: RegExp, within: string): Promise<void> {
  const look = () =>
    page.evaluate(
      (source, scope) => {
        const place = Document.prototype.querySelector.call(document, scope);
        const wanted = new RegExp(source);
        const found = Array.from(
          (place?.shadowRoot ?? place)?.querySelectorAll<HTMLElement>('button, summary, label') ?? [],
        ).find((e) => wanted.test((e.getAttribute('aria-label') ?? e.textContent ?? '').trim()) && e.checkVisibility());
        if (!found || (found as HTMLButtonElement).disabled) return null;
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      words.source,
      within,
    );
  const { x, y } = await steady(look, `a button ${words} on ${page.url()}`);
  await page.mouse.click(x, y);
}

/** Everything that the reader says, as text. */
export const readerText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      Document.prototype.querySelector
        .call(document, 'duizhao-reader')
        ?.shadowRoot?.querySelector<HTMLElement>('.reader')?.innerText ?? '',
  );

export const readerSays = (page: Page, words: RegExp, ms?: number): Promise<void> =>
  until(async () => words.test(await readerText(page)), `${words} in the reader on ${page.url()}`, ms);

/** English lines of the open article with the class of the badge that stands behind their run: 'engine', 'page', 'edited'. */
export const englishLines = (page: Page): Promise<{ text: string; badge: string }[]> =>
  page.evaluate(() => {
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
    const lines: { text: string; badge: string }[] = [];
    for (const e of root?.querySelectorAll('.row :is([data-side="en"], .badge)') ?? []) {
      if (e.matches('.badge')) {
        const badge = /badge-(\w+)/.exec(e.className)?.[1] ?? '';
        if (badge !== 'uncertain') for (const line of lines) line.badge ||= badge;
      } else lines.push({ text: (e.textContent ?? '').trim(), badge: e.matches('.sentence-gloss') ? 'gloss' : '' });
    }
    return lines;
  });

/** Waits until every line comes from the named source. */
export const allFrom = (page: Page, source: string): Promise<void> =>
  until(
    async () => {
      const lines = await englishLines(page);
      return lines.length > 0 && lines.every(({ badge }) => badge === source);
    },
    `all lines from ${source} on ${page.url()}`,
    120_000,
  );
