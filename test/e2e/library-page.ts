import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Session, until } from './browsers';
import { drawn } from './waiting';

/** Opens the library page and waits until it shows its list (or that it is empty). */
export async function openLibrary(session: Session): Promise<Page> {
  const page = await session.own('library.html');
  await page.waitForSelector('main');
  await until(() => page.evaluate(() => !document.querySelector('[aria-busy="true"]')), 'the library');
  return page;
}

export const titles = (page: Page): Promise<string[]> =>
  page.$$eval('.entry .entry-link', (links) => links.map((link) => (link.textContent ?? '').trim()));

/** Opens the first article of the list, or that of a link, in the reader view of the library, and waits until it hears keys. */
export async function openArticle(page: Page, link = '.entry-link'): Promise<void> {
  await (await page.waitForSelector(link))?.evaluate((one) => (one as HTMLElement).click());
  await page.waitForSelector('.saved-article:focus-within .row');
  await drawn(page);
}

/** Chooses in the filter that has this label: an option by its value or by how its words begin, or a day. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const chosen = await page.waitForFunction(
    (name: string, wanted: string) => {
      const all = [...document.querySelectorAll<HTMLLabelElement>('.filters label')];
      const field = document.getElementById(all.find((one) => one.textContent?.trim() === name)?.htmlFor ?? '');
      if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return null;
      // Outlets, keywords and tags come with the list.
      const options = 'options' in field ? [...field.options] : [{ value: wanted, label: '' }];
      const found = options.find((one) => one.value === wanted) ?? options.find((one) => one.label.startsWith(wanted));
      if (!found) return null;
      field.value = found.value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      return true;
    },
    {},
    label,
    option,
  );
  await chosen.dispose();
}

/** Types into the search box as a reader does, and gives the headlines that remain once the list has come to rest. */
export async function search(page: Page, text: string): Promise<string[]> {
  const box = await page.waitForSelector('[data-search]');
  await box?.evaluate((input) => (input as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  if (text) await box?.type(text);
  // The list says that it is busy with the next frame's effects, until it has the answer to the last key.
  const rested = await page.waitForFunction(
    async (wanted: string) => {
      for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const input = document.querySelector<HTMLInputElement>('[data-search]');
      return input?.value === wanted && !document.querySelector('[aria-busy="true"]');
    },
    {},
    text,
  );
  await rested.dispose();
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
    const file = await downloaded(session, `the ${form} file`, async () => {
      await (
        await page.waitForSelector('.action-bar .export-menu:not(.organise-menu) button:not([disabled])')
      )?.click();
      const choice = await page.waitForSelector(`.export-panel button[data-exporter="${form}"]`);
      await (choice as ElementHandle<HTMLButtonElement> | null)?.click();
    });
    files[form] = contents(file);
  }
  return files;
}

/** Does what makes the browser download a file, waits until it is whole, and gives its path. */
export async function downloaded(session: Session, what: string, start: () => Promise<void>): Promise<string> {
  const before = stamps(session.downloads);
  await start();
  let file = '';
  let last = '';
  let looks = 0;
  await until(async () => {
    const after = stamps(session.downloads);
    const fresh = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
    const [name = ''] = fresh;
    // Browsers write under another name first, and Firefox under one that looks like the real one.
    const size = statSync(join(session.downloads, name), { throwIfNoEntry: false })?.size ?? 0;
    const now = fresh.length === 1 && size > 0 && !/\.(part|crdownload|tmp)$/.test(name) ? `${name} ${size}` : '';
    looks = now !== '' && now === last ? looks + 1 : 0;
    last = now;
    file = name;
    return looks > 8; // on a busy machine the writing stops now and then
  }, what);
  return join(session.downloads, file);
}

/** When each file of a folder was last written: a browser may give two downloads the same name. */
function stamps(folder: string): Map<string, number> {
  const times = readdirSync(folder).map((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return [name, found?.mtimeMs ?? 0] as const;
  });
  return new Map(times);
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
  await page.waitForSelector('.import-state dl, .import-state [role="alert"]');
  const text = await page.$eval('.import-state', (e) => (e as HTMLElement).innerText);
  await page.keyboard.press('Escape');
  return text;
}
