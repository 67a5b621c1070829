import { type ImageType, imageTypeOf } from '../library/images/image-type';
import { imageLimits } from '../library/images/images';
import { isAllowed, patternOf } from './allow-host';
import { mayLead } from './edition-page';
import { limitedBytes } from './limited-bytes';

/** In milliseconds. */
const patience = 30_000;

/** Whether a picture of the article at `page` may be fetched: its host was allowed, and is not in the reader's network. */
export const mayFetchImage = async (src: string, page: string): Promise<boolean> =>
  mayLead(page, src) && (await isAllowed([patternOf(src)]));

/**
 * A picture of the article at `page`, fetched without cookies and without saying where it is shown. Null where it cannot
 * be had: host not allowed, no answer, more than 10 MB, no picture by its bytes.
 */
export async function fetchImage(
  src: string,
  page: string,
  load: typeof fetch = fetch,
): Promise<{ type: ImageType; bytes: Uint8Array<ArrayBuffer> } | null> {
  try {
    if (!(await mayFetchImage(src, page))) return null;
    const response = await load(src, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif' },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok || !(await mayFetchImage(response.url || src, page))) {
      await response.body?.cancel();
      return null;
    }
    const bytes = await limitedBytes(response, imageLimits.bytes);
    const type = imageTypeOf(bytes);
    return type && { type, bytes };
  } catch {
    return null;
  }
}
