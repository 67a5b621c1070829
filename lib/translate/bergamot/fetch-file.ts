import { orAborted } from '../or-aborted';
import type { Timers } from '../timers';
import { DownloadFailure } from './download-failure';
import type { FileCache } from './model-store';
import type { ModelFile, ModelMirror } from './models';
import { dropParts, type KeptParts, keepPart, keptParts } from './parts';
import { isGzip } from './unpack';

export interface FetchServices {
  fetch: typeof fetch;
  cache: FileCache;
  timers: Timers;
}

/** Bytes of one kept stretch: what a crash may cost. */
const partBytes = 2 * 2 ** 20;
/** Milliseconds without a byte until a connection counts as dead. */
const stall = 30_000;
const tries = 3;

/**
 * Downloads a file from one mirror into kept stretches, going on where an earlier try ended: after a cut connection, in
 * this call; after the end of the browser, in a later one. Tries again as long as it gets further, and three times when
 * it does not. Throws DownloadFailure ('network', 'no-space', 'stopped'); what has come stays for the next time.
 * @param progress gets the bytes of this file that are here
 */
export async function fetchFile(
  file: ModelFile,
  mirror: ModelMirror,
  services: FetchServices,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<void> {
  let furthest = 0;
  for (let failed = 0; ; ) {
    const kept = await keptParts(services.cache, mirror.url);
    if (kept.bytes > furthest) failed = 0;
    furthest = Math.max(furthest, kept.bytes);
    try {
      return await fetchRest(file, mirror, kept, services, signal, progress);
    } catch (error) {
      if (signal.aborted) throw new DownloadFailure('stopped');
      if (!(error instanceof DownloadFailure) || !error.again || error.problem !== 'network') throw error;
      failed += 1;
      if (failed >= tries) throw error;
      await pause(services.timers, 1000 * 2 ** failed, signal);
    }
  }
}

async function fetchRest(
  file: ModelFile,
  mirror: ModelMirror,
  earlier: KeptParts,
  { fetch, cache, timers }: FetchServices,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<void> {
  if (earlier.resumable && earlier.bytes === mirror.bytes) return;
  const stop = new AbortController();
  const limit = AbortSignal.any([signal, stop.signal]);
  let late = () => {};
  const patient = () => {
    late();
    late = timers.after(stall, () => stop.abort());
  };
  patient();
  try {
    const resume = earlier.resumable && earlier.bytes > 0 && earlier.bytes < mirror.bytes;
    const response = await ask(fetch, mirror.url, resume ? earlier : null, limit);
    const goesOn = response.status === 206;
    if (goesOn && !continues(response, earlier)) {
      await dropParts(cache, mirror.url);
      throw new DownloadFailure('network', 'The server sent another stretch, or another file, than asked for.');
    }
    // A server that cannot go on sends all of it, and so does one whose file is no longer the same.
    if (!goesOn) await dropParts(cache, mirror.url);
    const kept = goesOn ? earlier : { bytes: 0, etag: strongTag(response), resumable: false };
    const beginning = kept.bytes;
    let gathered: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const keep = async () => {
      const bytes = join(gathered, size);
      if (kept.bytes === 0 && bytes.length) kept.resumable = asSent(response, bytes, file);
      gathered = [];
      size = 0;
      if (bytes.length) await keepPart(cache, mirror.url, kept, bytes);
    };
    progress(kept.bytes);
    const reader = response.body?.getReader();
    try {
      for (;;) {
        const next = await reader?.read();
        if (!next || next.done) break;
        patient();
        gathered.push(next.value);
        size += next.value.length;
        progress(kept.bytes + size);
        if (size >= partBytes) await keep();
      }
    } finally {
      void reader?.cancel().catch(() => undefined);
      await keep();
    }
    if (cutOff(response, kept, kept.bytes - beginning, file, mirror))
      throw new DownloadFailure('network', 'The file came cut off.');
  } catch (error) {
    throw error instanceof DownloadFailure ? error : new DownloadFailure('network', String(error));
  } finally {
    late();
  }
}

/** @param from what is here already, where the rest alone is wanted */
async function ask(
  fetch: typeof globalThis.fetch,
  url: string,
  from: KeptParts | null,
  signal: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = {};
  // No If-Range: a server might have to be asked for leave to send it that. `continues` looks at what came instead.
  if (from) headers.range = `bytes=${from.bytes}-`;
  const response = await fetch(url, {
    headers,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  if (response.status === 416) return ask(fetch, url, null, signal);
  if (response.ok) return response;
  const passing = response.status >= 500 || response.status === 429 || response.status === 408;
  throw new DownloadFailure('network', `The server answered ${response.status}.`, passing);
}

/**
 * Whether an answer goes on where the kept bytes end, as far as it shows. Both headers may be hidden from us; the hash
 * at the end decides anyway.
 */
function continues(response: Response, { bytes, etag }: KeptParts): boolean {
  const [, from = `${bytes}`] = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '') ?? [];
  return Number(from) === bytes && (!etag || !strongTag(response) || strongTag(response) === etag);
}

/** An entity tag under which two answers are the same bytes; weak ones do not promise that. */
const strongTag = (response: Response) => {
  const tag = response.headers.get('etag') ?? '';
  return tag.startsWith('"') ? tag : '';
};

/**
 * Whether these are the file's bytes as they lie on the server. Where the browser unpacked them on the way, an offset
 * in them says nothing to the server.
 */
function asSent(response: Response, beginning: Uint8Array, file: ModelFile): boolean {
  if (response.headers.get('content-encoding')) return false;
  return isGzip(beginning) || response.headers.get('content-length') === `${file.bytes}`;
}

/**
 * Whether a connection broke although the browser told of no error: Firefox takes half an answer for a whole one where
 * it unpacks it on the way. An answer that is as long as it says is whole, even if it is another file.
 */
function cutOff(response: Response, kept: KeptParts, received: number, file: ModelFile, mirror: ModelMirror): boolean {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  if (!response.headers.get('content-encoding')) {
    if (received < length) return true;
    if (received === length) return false;
  }
  return kept.bytes < (kept.resumable ? mirror.bytes : file.bytes);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function pause(timers: Timers, milliseconds: number, signal: AbortSignal): Promise<void> {
  const passed = new Promise<void>((done) => timers.after(milliseconds, done));
  return orAborted(passed, signal).catch(() => Promise.reject(new DownloadFailure('stopped')));
}
