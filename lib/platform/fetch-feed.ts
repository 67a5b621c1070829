import { decodeFeed } from '../feed/decode-feed';
import type { FetchedFeed } from '../feed/fetched-feed';
import type { Validators } from '../library/later/feeds';
import { isAllowed, patternOf } from './allow-host';
import { mayLead } from './edition-page';
import { limitedBytes, TooLarge } from './limited-bytes';

/** In bytes. */
const largest = 5_000_000;
/** In milliseconds. */
const patience = 20_000;

/**
 * What stands at the address of a feed, or of a site that may name its feed: fetched without cookies, and only from hosts
 * that the reader allowed. As with every fetch here, where a redirect leads is known only when it is there; nothing of
 * the answer of a host that was not allowed is read.
 */
export async function fetchFeed(url: string, known: Validators, load: typeof fetch = fetch): Promise<FetchedFeed> {
  if (!(await isAllowed([patternOf(url)]))) return { status: 'problem', problem: 'not-allowed', url };
  let place = url;
  try {
    const response = await load(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      // Our own memory of it is asked, not the browser's.
      cache: 'no-store',
      headers: {
        accept: 'application/rss+xml, application/atom+xml, application/xml, text/xml, text/html;q=0.8',
        ...(known.etag && { 'if-none-match': known.etag }),
        ...(known.lastModified && { 'if-modified-since': known.lastModified }),
      },
      signal: AbortSignal.timeout(patience),
    });
    place = response.url || url;
    if (!mayLead(url, place) || !(await isAllowed([patternOf(place)]))) {
      await response.body?.cancel();
      return { status: 'problem', problem: 'not-allowed', url: place };
    }
    if (response.status === 304) return { status: 'unchanged' };
    if (!response.ok) return { status: 'problem', problem: 'unreachable', url: place };
    const bytes = await limitedBytes(response, largest);
    return {
      status: 'fetched',
      url: place,
      text: decodeFeed(bytes, response.headers.get('content-type') ?? ''),
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
    };
  } catch (error) {
    return { status: 'problem', problem: error instanceof TooLarge ? 'too-large' : 'unreachable', url: place };
  }
}
