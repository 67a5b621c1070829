import type { Library } from '@/lib/library/database';
import { addLater } from '@/lib/library/later/later';
import type { LaterItem } from '@/lib/library/later/reading-list';
import { fetchFeed } from '@/lib/platform/fetch-feed';
import { keepImage } from '@/lib/platform/keep-images';
import type { Handlers } from '@/lib/platform/message-bus';
import type { LaterOutcome } from '@/lib/platform/messages';
import type { Sender } from '@/lib/platform/sender';
import { ServiceError } from '@/lib/services';

type LaterMessage = 'read-later' | 'fetch-feed' | 'keep-image';

/** The messages about what is read later and kept for offline. Pages of ours may send them, web pages never. */
export const laterHandlers = (db: Library): Pick<Handlers, LaterMessage> => ({
  'read-later': async ({ url, title }, sender) => {
    onlyOurs(sender);
    return { outcome: await putOnList(db, url, title, 'page') };
  },

  'fetch-feed': async ({ url, ...validators }, sender) => {
    onlyOurs(sender);
    return fetchFeed(url, validators);
  },

  'keep-image': async ({ id, src }, sender) => {
    onlyOurs(sender);
    return { kept: await keepImage(db, id, src) };
  },
});

function onlyOurs({ ours }: Sender): void {
  if (!ours) throw new ServiceError('not-allowed');
}

/** Puts one address on the reading list, without opening it, and tells what became of it. */
export async function putOnList(
  db: Library,
  url: string,
  title: string,
  from: Exclude<LaterItem['from'], 'feed'>,
): Promise<LaterOutcome> {
  const { added, known, saved } = await addLater(db, [{ url, title }], { from }, new Date().toISOString());
  if (added + known === 0) throw new ServiceError('invalid', 'no web address');
  return saved > 0 ? 'saved' : added > 0 ? 'added' : 'known';
}
