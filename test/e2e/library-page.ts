import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Session, until } from './browsers';

/** Opens the library page and waits until it shows its list (or that it is empty). */
export async function openLibrary(session: Session): Promise<Page> {
  const page = await session.own('library.html');
  await page.waitForSelector('main');
  await until(() => page.evaluate(() => !document.querySelector('[aria-busy="true"]')), 'the library');
  return page;
}

const titles = (page: Page): Promise<string[]> =>
  page.$$eval('.entry .entry-link', (links) => links.map((link) => (link.textContent ?? '').trim()));

/** Types into the search box as a reader does, and gives the headlines that remain once the list has come to rest. */
export async function search(page: Page, text: string): Promise<string[]> {
  const box = await page.waitForSelector('[data-search]');
  await box?.evaluate((input) => (input as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  if (text) await box?.type(text);
  let last = '';
  let since = Date.now();
  await until(async () => {
    const now = JSON.stringify([
      await titles(page),
      await page.$eval('.list-state, main', (e) => e.textContent).catch(() => ''),
    ]);
    if (now !== last) {
      last = now;
      since = Date.now();
    }
    return Date.now() - since > 700;
  }, `search results for ${text}`);
  return titles(page);
}

/** Exports what is listed in every form (or those asked for) and gives the texts, by form. */
export async function exportAll(
  session: Session,
  page: Page,
  forms = ['json', 'markdown', 'html', 'text'],
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const form of forms) {
    const before = new Set(readdirSync(session.downloads));
    await (await page.waitForSelector('.action-bar .export-menu button:not([disabled])'))?.click();
    const choice = await page.waitForSelector(`.export-panel button[data-exporter="${form}"]`);
    await (choice as ElementHandle<HTMLButtonElement> | null)?.click();
    let name = '';
    await until(async () => {
      const fresh = readdirSync(session.downloads).filter((file) => !before.has(file));
      name = fresh.find((file) => !/\.(part|crdownload|tmp)$/.test(file)) ?? '';
      return name !== '' && fresh.length === 1 && readFileSync(join(session.downloads, name)).length > 0;
    }, `the ${form} file`);
    files[form] = contents(join(session.downloads, name));
  }
  return files;
}

function contents(file: string): string {
  const bytes = readFileSync(file);
  if (!file.endsWith('.zip')) return bytes.toString('utf8');
  return Object.values(unzipSync(new Uint8Array(bytes)))
    .map((entry) => strFromU8(entry))
    .join('\n');
}

/** Gives a file to the import button and waits for the report. */
export async function importFile(page: Page, file: string): Promise<string> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  const report = await page.waitForSelector('.import-state dl, .import-state .notice, .import-state [role="alert"]');
  const text = (await report?.evaluate((e) => e.textContent)) ?? '';
  await page.keyboard.press('Escape');
  return text;
}
