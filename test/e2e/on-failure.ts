import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach } from 'vitest';
import { running } from './browsers';
import { complaints } from './open-pages';

const folder = 'test/e2e/out';

/** The address of a page, and where its picture lies. A page that hangs is given up. */
async function look(page: Page, path: `${string}.png`): Promise<string> {
  const late = new Promise<string>((over) => setTimeout(over, 20_000, 'no answer'));
  const address = await Promise.race([page.evaluate(() => location.href), late]);
  if (address === 'about:blank') return '';
  const picture = page.bringToFront().then(() => page.screenshot({ path }));
  return `${address} (${await Promise.race([picture.then(() => path), late])})`;
}

beforeEach(() => {
  complaints.length = 0;
});

/** A failure says what the browsers showed: on a machine that nobody sits at, there is no other way to look. */
afterEach(async ({ task }) => {
  const [failure] = task.result?.errors ?? [];
  if (!failure) return;
  mkdirSync(folder, { recursive: true });
  const lines = [...complaints.slice(-10)];
  for (const { name, browser } of running) {
    const pages = await browser.pages();
    for (const [index, page] of pages.entries())
      lines.push(await look(page, `${folder}/failed${task.id}-${name}-${index}.png`).catch((error) => String(error)));
  }
  failure.message += lines
    .filter(Boolean)
    .map((line) => `\n  · ${line}`)
    .join('');
});
