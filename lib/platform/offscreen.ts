import { browser } from '#imports';
import { hostHash } from './test-build';

let creating: Promise<void> | undefined;

/**
 * Makes sure that somebody listens at the engine ports: in Chrome and Edge the offscreen document, which only the
 * background may create, and of which there may be one. In Firefox the background listens itself. Resolves when the
 * document's scripts have run.
 */
export function wakeEngineHost(): Promise<void> {
  if (import.meta.env.FIREFOX || !browser.offscreen) return Promise.resolve();
  creating ??= create().finally(() => {
    creating = undefined;
  });
  return creating;
}

async function create(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.some(({ documentUrl }) => documentUrl?.includes('/engine-host.html'))) return;
  // There may be one. A reader who waits for a translation comes before a backup, which is tried again later.
  if (open.length > 0) await browser.offscreen.closeDocument();
  const hash = import.meta.env.MODE === 'test' ? await hostHash(browser.storage.local) : '';
  await browser.offscreen.createDocument({
    url: `/engine-host.html${hash}`,
    reasons: ['WORKERS'],
    justification: 'Runs the translation engine, which lives in a Worker; a service worker cannot have one.',
  });
}
