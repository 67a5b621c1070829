import { browser } from '#imports';
import { type EditionPage, ServiceError } from '../services';
import { limitedBytes } from './limited-bytes';

/** In bytes; the longest news pages have a fifth of it. */
const largest = 5_000_000;
/** In milliseconds. */
const patience = 20_000;

/** Whether the browser lets the background fetch from this address: on known sites, and wherever the reader allowed it. */
export const mayFetch = (url: string): Promise<boolean> => {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
};

/**
 * The markup of a web page, fetched without cookies. Throws ServiceError 'not-readable' for anything but a page of at
 * most 5 MB that comes from this very address within twenty seconds.
 */
export async function fetchPage(url: string, load: typeof fetch = fetch): Promise<string> {
  // To nobody but the host that the reader has open.
  return (await loadPage(url, 'error', load)).html;
}

/**
 * Like `fetchPage`, but follows redirects. `permitted` says of the address where they end whether its page may be used;
 * where not, ServiceError 'not-allowed'. No browser tells us where a redirect leads before it is there: that host has
 * then been asked for a page, without cookies, but nothing of its answer is read.
 */
export async function fetchRedirectedPage(
  url: string,
  permitted: (url: string) => Promise<boolean>,
  load: typeof fetch = fetch,
): Promise<EditionPage> {
  return loadPage(url, 'follow', load, permitted);
}

async function loadPage(
  url: string,
  redirect: RequestRedirect,
  load: typeof fetch,
  permitted?: (url: string) => Promise<boolean>,
): Promise<EditionPage> {
  try {
    const response = await load(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect,
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(patience),
    });
    const type = response.headers.get('content-type') ?? 'text/html';
    const place = response.url || url;
    if (permitted && !(await permitted(place))) {
      await response.body?.cancel();
      throw new ServiceError('not-allowed', place);
    }
    if (!response.ok || !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type))
      throw new Error(`${response.status} ${type} from ${response.url}`);
    return { url: place, html: decoded(await limitedBytes(response, largest), type) };
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw new ServiceError('not-readable', error instanceof Error ? error.message : '');
  }
}

/** Many Chinese pages are not UTF-8: the header says so, or a `<meta>` in the first kilobytes. */
function decoded(bytes: Uint8Array, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
