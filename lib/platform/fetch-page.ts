import { browser } from '#imports';
import { ServiceError } from '../services';

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
  try {
    const response = await load(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // To nobody but the host that the reader has open.
      redirect: 'error',
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(patience),
    });
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!response.ok || !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type))
      throw new Error(`${response.status} ${type} from ${response.url}`);
    return decoded(await bytesOf(response), type);
  } catch (error) {
    throw new ServiceError('not-readable', error instanceof Error ? error.message : '');
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > largest) {
      await reader.cancel();
      throw new Error('too long');
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
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
