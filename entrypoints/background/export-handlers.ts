import { browser } from '#imports';
import { ankiAddress } from '@/lib/anki-connect/protocol';
import { isAllowed, patternOf } from '@/lib/platform/allow-host';
import { ankiRequest } from '@/lib/platform/anki-request';
import type { Handlers } from '@/lib/platform/message-bus';
import type { Sender } from '@/lib/platform/sender';
import { ServiceError } from '@/lib/services';

/** The messages about what leaves the library. */
export const exportHandlers: Pick<Handlers, 'anki-connect'> = {
  'anki-connect': async (request, sender) => {
    // What a web page could reach would let it write into the reader's cards.
    if (!isLibraryPage(sender) || !(await isAllowed([patternOf(ankiAddress)]))) throw new ServiceError('not-allowed');
    return ankiRequest(request);
  },
};

const isLibraryPage = ({ ours, url }: Sender): boolean =>
  ours && url.replace(/[?#].*$/, '') === browser.runtime.getURL('/library.html');
