import type { Page } from 'puppeteer-core';

/** Milliseconds for what takes a moment on a quiet machine: a busy one is many times slower, and a test must not be. */
export const patience = 60_000;
/** Milliseconds for a browser to start, and for its driver to get an answer. */
export const startTime = 120_000;
export const answerTime = 240_000;

/**
 * Waits for something that no event announces; throws with what it waited for. A look that fails counts as "not yet": a
 * page that is just being loaded again cannot answer.
 */
export async function until(ready: () => Promise<unknown>, what: string, ms = patience, pause = 50): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    let failure: unknown;
    try {
      if (await ready()) return;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`Still not: ${what}`, { cause: failure });
    await new Promise((next) => setTimeout(next, pause));
  }
}

/** Loads a page anew and waits for it. Puppeteer's own way never settles on Firefox's moz-extension: pages. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.before = 'true';
    setTimeout(() => location.reload());
  });
  const fresh = () => document.readyState === 'complete' && !document.documentElement.dataset.before;
  await until(() => page.evaluate(fresh), `a fresh ${page.url()}`);
}

/** Waits until what is looked at is there and the same at two looks, one after the other; gives it. */
export async function steady<T>(look: () => Promise<T | null>, what: string): Promise<T> {
  const seen: { value: T | null; text: string } = { value: null, text: '' };
  await until(async () => {
    const value = await look();
    const text = JSON.stringify(value);
    const still = value !== null && text === seen.text;
    Object.assign(seen, { value, text });
    return still;
  }, what);
  if (seen.value === null) throw new Error(`Gone again: ${what}`);
  return seen.value;
}

/** Waits until what was set off is drawn and its effects have run, of which a view's ear for keys is one. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // A page in the background draws no frames.
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    for (let i = 0; i < 2 && document.visibilityState === 'visible'; i++) await frame();
  });

/** Time in which what must not happen would happen. */
export const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));
