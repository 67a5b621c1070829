import { ServiceError } from '@/lib/services';

/**
 * Code of the page that is loaded at its first use, and then kept. Where it cannot be loaded, which happens when the
 * extension was updated under the open page, everyone who asks hears of it as ServiceError 'disconnected', and the next
 * one tries again.
 */
export function loadOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      console.error('A part of the library page could not be loaded.', error);
      throw new ServiceError('disconnected', 'A part of the page could not be loaded.');
    });
    return loading;
  };
}
