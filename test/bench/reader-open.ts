import type { Page } from 'puppeteer-core';
import { type Session, until } from '../e2e/browsers';
import { overlayIsOpen } from '../e2e/overlay';
import type { OpenParts, OpenTimes } from './reader-figures';
import type { readerBench } from './reader-page';

type Bench = { readerBench: typeof readerBench };

/** So long without a long task, and what opening set off is over. */
const quietMs = 600;

/** What the watching script knows, in ms of the page's own clock; 0 for what has not happened. */
interface Watch {
  paint: number;
  ready: number;
  /** End of the last task of more than 50 ms. */
  longTask: number;
}

/**
 * Watches in the page's own world, from its frames and its observer of long tasks: the reader's marks are not visible to
 * a page, and need not be.
 */
function watchPage(): void {
  const watch: Watch = { paint: 0, ready: 0, longTask: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watch.longTask = startTime + duration;
  }).observe({ type: 'longtask' });
  const frame = () => {
    const root = document.querySelector('duizhao-reader')?.shadowRoot;
    const sentence = root?.querySelector('.pairs .sentence');
    // A message comes after the frame has been painted.
    const painted = (then: (now: number) => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    };
    if (!watch.paint && sentence?.getClientRects().length)
      painted((now) => {
        watch.paint ||= now;
      });
    const ready = root?.querySelector('.reader-main[aria-busy="false"]') && root.querySelector('[data-word]');
    if (ready)
      painted((now) => {
        watch.ready ||= now;
      });
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(globalThis, { readerWatch: watch });
}

const watched = (page: Page): Promise<Watch & { now: number }> =>
  page.evaluate(() => ({
    ...(globalThis as unknown as { readerWatch: Watch }).readerWatch,
    now: performance.now(),
  }));

/** Opens the reader by the browser's command. Gives the moment in which the extension learnt of it, in ms since 1970. */
async function trigger(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  const at = await worker?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const at = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch('read-page', tab);
    return at;
  })()`);
  if (typeof at !== 'number') throw new Error("The extension's worker did not answer.");
  return at;
}

/** Opens the reader on a fresh page and waits until all is at rest; the page stays open. */
export async function openAndTime(session: Session, url: string): Promise<OpenTimes & { page: Page }> {
  const page = await session.visit(url);
  await page.evaluate(watchPage);
  const at = await trigger(session, page);
  let seen = await watched(page);
  await until(
    async () => {
      seen = await watched(page);
      return seen.paint && seen.ready && seen.now - Math.max(seen.ready, seen.longTask) > quietMs;
    },
    `the reader at rest on ${url}`,
    60_000,
  );
  await askForWord(page);
  const start = at - (await page.evaluate(() => performance.timeOrigin));
  const long = seen.longTask > start ? seen.longTask : 0;
  return { page, firstPaintMs: seen.paint - start, interactiveMs: Math.max(seen.ready, long) - start };
}

/** Proves what `interactiveMs` says: a click on the first word opens its card. */
async function askForWord(page: Page): Promise<void> {
  await (await page.waitForSelector('duizhao-reader >>> .pairs [data-word]'))?.click();
  await (await page.waitForSelector('duizhao-reader >>> .word-card', { timeout: 10_000 }))?.dispose();
  await page.keyboard.press('Escape');
}

/** Runs the parts of opening in the content script's world of a fresh page. */
export async function timeParts(session: Session, url: string, script: string): Promise<OpenParts> {
  const page = await session.visit(url);
  try {
    const world = () => page.extensionRealms()[0];
    if (!(await soon(world))) {
      // No button here, so no script of ours yet: the reader brings the world with it.
      await session.command(page, 'read-page');
      await until(() => overlayIsOpen(page), `the reader on ${url}`);
    }
    const realm = world();
    if (!realm) throw new Error(`The extension has no world at ${url}.`);
    await realm.evaluate(script);
    return await realm.evaluate(() => (globalThis as unknown as Bench).readerBench.openParts());
  } finally {
    await page.close();
  }
}

/** Waits a second for what may never be. */
async function soon<T>(there: () => T | undefined): Promise<T | undefined> {
  for (let tries = 0; tries < 20 && !there(); tries += 1) await new Promise((next) => setTimeout(next, 50));
  return there();
}
