import type { Browser, Page } from 'puppeteer-core';
import { patience, until } from './waiting.ts';

/** What pages complained of, in order: errors that nobody caught, and those that a page wrote down. */
export const complaints: string[] = [];

export const newPage = async (browser: Browser): Promise<Page> => watched(await browser.newPage());

/** Writes down what a page complains of, and waits for what it shows as long as a busy machine needs. */
export function watched(page: Page): Page {
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** The open page at an address that ends so. Asked of the page itself: Firefox tells of no address of an extension's page. */
export async function findPage(browser: Browser, address: RegExp): Promise<Page | undefined> {
  for (const page of await browser.pages())
    if (address.test(await page.evaluate(() => location.href).catch(() => ''))) return page;
  return undefined;
}

/** The first page after installation comes to the front, and would hide (and so slow down) what a test looks at. */
export async function closeWelcome(browser: Browser): Promise<void> {
  let page: Page | undefined;
  await until(async () => {
    page = await findPage(browser, /\/welcome\.html$/);
    return page;
  }, 'the first page after installation');
  await page?.close();
}
