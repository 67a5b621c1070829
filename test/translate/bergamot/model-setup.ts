import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach } from 'vitest';
import { type ModelEnvironment, openModelFiles } from '@/lib/translate/bergamot/model-files';
import type { ModelDescription } from '@/lib/translate/bergamot/models';
import type { ModelEvent } from '@/lib/translate/job';
import { manualTimers } from '../manual-timers';
import { MemoryCache } from './memory-cache';
import { type MirrorServer, startMirror } from './mirror-server';

export const raw = { model: randomBytes(300_000), shortlist: randomBytes(20_000), vocabulary: randomBytes(5000) };
export const parts = ['model', 'shortlist', 'vocabulary'] as const;
export const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** All new for each test: two mirrors of one model, a cache and a clock. */
export let server: MirrorServer;
export let cache: MemoryCache;
export let model: ModelDescription;
export let timers: ReturnType<typeof manualTimers>;
export let environment: ModelEnvironment;

/** Opens for pauses between tries; a stalled connection is waited for only where a test says so. */
let gate: Promise<void>;
const gated = (): ModelEnvironment['timers'] => ({
  after(milliseconds, then) {
    if (milliseconds >= 30_000) return timers.after(milliseconds, then);
    void gate.then(then);
    return () => {};
  },
});
/** Keeps the gate shut until the function it gives back is called. */
export function shutGate(): () => void {
  let open = () => {};
  gate = new Promise((next) => {
    open = next;
  });
  return open;
}
/** Machines may be busy. */
export const eventually = { timeout: 30_000 };

beforeEach(async () => {
  server = await startMirror();
  cache = new MemoryCache();
  timers = manualTimers();
  gate = Promise.resolve();
  for (const part of parts) {
    server.files[`/a/${part}.gz`] = { body: gzipSync(raw[part]), ranges: true, etag: `"${part}"` };
    server.files[`/b/${part}`] = { body: raw[part], ranges: true };
  }
  model = {
    id: 'test',
    version: '1',
    from: 'zh',
    to: 'en',
    licence: 'MPL-2.0',
    heapBytes: 1,
    config: {},
    files: parts.map((part) => ({
      part,
      bytes: raw[part].length,
      sha256: hash(raw[part]),
      mirrors: [
        { url: `${server.origin}/a/${part}.gz`, bytes: gzipSync(raw[part]).length, sha256: null },
        { url: `${server.origin}/b/${part}`, bytes: raw[part].length, sha256: null },
      ],
    })),
  };
  let locked: Promise<unknown> = Promise.resolve();
  environment = {
    fetch,
    cache: async () => cache,
    timers: gated(),
    lock: (_, __, work) => {
      const turn = locked.then(work);
      locked = turn.catch(() => undefined);
      return turn;
    },
  };
});
afterEach(() => server.close());

export async function download(files = openModelFiles(environment), signal = new AbortController().signal) {
  const events: ModelEvent[] = [];
  for await (const event of files.download(model, signal)) events.push(event);
  return events;
}
export const end = (events: readonly ModelEvent[]) => events.at(-1);
export const modelRequests = () => server.seen.filter((request) => request.includes('model'));
export const served = (path: string) => {
  const file = server.files[path];
  if (!file) throw new Error(path);
  return file;
};
export const unfinished = () => [...cache.entries.keys()].filter((url) => url.includes('?from='));
