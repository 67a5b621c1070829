import { DownloadFailure } from './download-failure';
import type { FileCache } from './model-store';

/** What is kept of a file that is not all here yet: stretches in order, so that a new start goes on where it ended. */
export interface KeptParts {
  bytes: number;
  /** Of the answer that they come from; '' where it named none that can be relied on. */
  etag: string;
  /** Whether they are the bytes as sent, so that the rest can be asked for by its offset. */
  resumable: boolean;
}

/** A cache knows no stretches, but any address: the mirror's, with the offset that the stretch begins at. */
const partUrl = (url: string, from: number) => `${url}?from=${from}`;

async function* partResponses(cache: FileCache, url: string): AsyncGenerator<{ response: Response; bytes: number }> {
  for (let from = 0; ; ) {
    const response = await cache.match(partUrl(url, from));
    const bytes = Number(response?.headers.get('x-bytes'));
    if (!response || !bytes) return;
    yield { response, bytes };
    from += bytes;
  }
}

export async function keptParts(cache: FileCache, url: string): Promise<KeptParts> {
  const kept: KeptParts = { bytes: 0, etag: '', resumable: true };
  for await (const { response, bytes } of partResponses(cache, url)) {
    kept.bytes += bytes;
    kept.etag = response.headers.get('x-etag') ?? '';
    kept.resumable &&= response.headers.get('x-resumable') === 'true';
  }
  return kept;
}

/** Adds one stretch behind those that are there. Throws DownloadFailure 'no-space'. */
export async function keepPart(
  cache: FileCache,
  url: string,
  kept: KeptParts,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const headers = { 'x-bytes': `${bytes.length}`, 'x-etag': kept.etag, 'x-resumable': `${kept.resumable}` };
  await store(cache, partUrl(url, kept.bytes), new Response(bytes, { headers }));
  kept.bytes += bytes.length;
}

export async function* readParts(cache: FileCache, url: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const { response } of partResponses(cache, url)) yield new Uint8Array(await response.arrayBuffer());
}

export async function dropParts(cache: FileCache, url: string): Promise<void> {
  for (const { url: kept } of await cache.keys()) if (kept.startsWith(`${url}?from=`)) await cache.delete(kept);
}

/** Puts something into the cache. Whatever keeps the browser from storing it is told as 'no-space'. */
export async function store(cache: FileCache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response);
  } catch (error) {
    throw new DownloadFailure('no-space', String(error));
  }
}
