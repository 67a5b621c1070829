import { type EditionPage, ServiceError } from '../services';
import { allowThroughPage, isAllowed, patternOf } from './allow-host';
import { fetchRedirectedPage } from './fetch-page';
import { isPrivateAddress } from './private-address';

/**
 * The page of another edition, for the article at `from` (the asking tab's address; '' for a page of ours). Asks the
 * reader for its host where we have no right to it yet. Throws ServiceError 'not-allowed' where the reader declines, and
 * for addresses inside the reader's own network, unless the article itself stands on that host.
 */
export async function editionPage(url: string, from: string): Promise<EditionPage> {
  if (!mayLead(from, url)) throw new ServiceError('not-allowed');
  if (!(await allowThroughPage([patternOf(url)], 'edition'))) throw new ServiceError('not-allowed');
  return fetchRedirectedPage(url, async (place) => mayLead(from, place) && (await isAllowed([patternOf(place)])));
}

/** Whether an article at `from` may lead us to `url` at all: never from the web into the reader's own network. */
export function mayLead(from: string, url: string): boolean {
  if (!/^https?:$/.test(new URL(url).protocol)) return false;
  if (!isPrivateAddress(url)) return true;
  return URL.canParse(from) && new URL(from).hostname === new URL(url).hostname;
}
