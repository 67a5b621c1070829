import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ModelEnvironment, openModelFiles } from '@/lib/translate/bergamot/model-files';
import type { ModelDescription } from '@/lib/translate/bergamot/models';
import type { ModelEvent } from '@/lib/translate/job';
import { manualTimers } from '../manual-timers';
import { MemoryCache } from './memory-cache';
import { type MirrorServer, startMirror } from './mirror-server';

const raw = { model: randomBytes(300_000), shortlist: randomBytes(20_000), vocabulary: randomBytes(5000) };
const parts = ['model', 'shortlist', 'vocabulary'] as const;
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let server: MirrorServer;
let cache: MemoryCache;
let model: ModelDescription;
let timers: ReturnType<typeof manualTimers>;
let environment: ModelEnvironment;

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
function shutGate(): () => void {
  let open = () => {};
  gate = new Promise((next) => {
    open = next;
  });
  return open;
}
/** Machines may be busy. */
const eventually = { timeout: 30_000 };

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

async function download(files = openModelFiles(environment), signal = new AbortController().signal) {
  const events: ModelEvent[] = [];
  for await (const event of files.download(model, signal)) events.push(event);
  return events;
}
const end = (events: readonly ModelEvent[]) => events.at(-1);
const modelRequests = () => server.seen.filter((request) => request.includes('model'));
const served = (path: string) => {
  const file = server.files[path];
  if (!file) throw new Error(path);
  return file;
};
const unfinished = () => [...cache.entries.keys()].filter((url) => url.includes('?from='));

describe('downloading a model', () => {
  it('gives exactly the files, with progress over all of them, and needs no network afterwards', async () => {
    const files = openModelFiles(environment);
    expect(await files.hasModel(model)).toBe(false);
    expect(await files.load(model)).toBeNull();
    const events = await download(files);
    expect(end(events)).toEqual({ kind: 'ready' });
    const progress = events.filter((event) => event.kind === 'progress');
    const total = model.files.reduce((sum, { mirrors: [first] }) => sum + (first?.bytes ?? 0), 0);
    expect(progress.at(-1)).toEqual({ kind: 'progress', loaded: total, total });
    expect(progress.map((p) => p.loaded)).toEqual(progress.map((p) => p.loaded).sort((a, b) => a - b));
    expect(server.seen).toEqual(['GET /a/model.gz', 'GET /a/shortlist.gz', 'GET /a/vocabulary.gz']);

    expect(await files.hasModel(model)).toBe(true);
    expect(await files.modelSize(model)).toBe(325_000);
    expect(cache.used).toBe(325_000);
    const loaded = await files.load(model);
    expect(Buffer.from(loaded?.model ?? new ArrayBuffer()).equals(raw.model)).toBe(true);
    expect(Buffer.from(loaded?.shortlist ?? new ArrayBuffer()).equals(raw.shortlist)).toBe(true);
    expect(loaded?.vocabularies.map((v) => Buffer.from(v).equals(raw.vocabulary))).toEqual([true]);

    expect(await download(openModelFiles(environment))).toEqual([{ kind: 'ready' }]);
    expect(server.seen).toHaveLength(3);

    await files.removeModel(model);
    expect(await files.hasModel(model)).toBe(false);
    expect(cache.entries.size).toBe(0);
  });

  it('goes on in the middle of a file after a cut connection', async () => {
    served('/a/model.gz').cuts = [100_000, 50_000];
    expect(end(await download())).toEqual({ kind: 'ready' });
    const [first, second, third] = modelRequests();
    expect(first).toBe('GET /a/model.gz');
    const from = (request = '') => Number(/ (\d+)-$/.exec(request)?.[1]);
    expect(from(second)).toBeGreaterThan(0);
    expect(from(third)).toBeGreaterThan(from(second));
    expect(modelRequests()).toHaveLength(3);
  });

  it('goes on where it was after a restart of the browser', async () => {
    const stop = new AbortController();
    served('/a/model.gz').hangsAfter = 200_000;
    const events: ModelEvent[] = [];
    for await (const event of openModelFiles(environment).download(model, stop.signal)) {
      events.push(event);
      if (event.kind === 'progress' && event.loaded >= 200_000) stop.abort();
    }
    expect(end(events)).toEqual({ kind: 'failed', problem: 'stopped' });
    await expect.poll(() => cache.used, eventually).toBe(200_000);
    expect(await openModelFiles(environment).hasModel(model)).toBe(false);
    expect(await openModelFiles(environment).load(model)).toBeNull();

    delete served('/a/model.gz').hangsAfter;
    const sent = server.sent;
    const later = await download(openModelFiles(environment));
    expect(end(later)).toEqual({ kind: 'ready' });
    expect(later[0]).toMatchObject({ kind: 'progress' });
    expect((later[0] as { loaded: number }).loaded).toBeGreaterThanOrEqual(200_000);
    expect(modelRequests().at(-1)).toBe('GET /a/model.gz 200000-');
    expect(server.sent - sent).toBeLessThan(130_000);
    expect(unfinished()).toEqual([]);
  });

  it('keeps stretches on the way, so that a crash costs little', async () => {
    const big = randomBytes(5 * 2 ** 20);
    server.files['/a/model.gz'] = { body: gzipSync(big), ranges: true, hangsAfter: 5 * 2 ** 20 - 100 };
    model.files = model.files.map((file) =>
      file.part === 'model'
        ? {
            ...file,
            bytes: big.length,
            sha256: hash(big),
            mirrors: [{ url: `${server.origin}/a/model.gz`, bytes: gzipSync(big).length, sha256: null }],
          }
        : file,
    );
    const stop = new AbortController();
    const events = download(openModelFiles(environment), stop.signal);
    await expect.poll(() => unfinished().length, eventually).toBe(2);
    stop.abort();
    expect(end(await events)).toEqual({ kind: 'failed', problem: 'stopped' });
    await expect.poll(() => unfinished().length, eventually).toBe(3);
    delete served('/a/model.gz').hangsAfter;
    expect(end(await download())).toEqual({ kind: 'ready' });
  });

  it('begins again where a server knows no ranges, and ends where it does not get further', async () => {
    served('/a/model.gz').ranges = false;
    served('/a/model.gz').cuts = [100_000, 200_000];
    expect(end(await download())).toEqual({ kind: 'ready' });
    expect(modelRequests()).toHaveLength(3);

    await openModelFiles(environment).removeModel(model);
    server.seen.length = 0;
    served('/a/model.gz').cuts = [100_000, 100_000, 100_000, 100_000, 100_000];
    served('/b/model').status = 503;
    expect(end(await download())).toEqual({ kind: 'failed', problem: 'network' });
    // The first, and three that got no further than that.
    expect(modelRequests().filter((r) => r.startsWith('GET /a/'))).toHaveLength(4);
  });

  it('takes what a server sends as an encoding, and never goes on in the middle of that', async () => {
    served('/a/model.gz').encoded = true;
    served('/a/model.gz').cuts = [100_000];
    expect(end(await download())).toEqual({ kind: 'ready' });
    expect(modelRequests()).toEqual(['GET /a/model.gz', 'GET /a/model.gz']);
  });

  it('begins again where the file on the server has changed', async () => {
    const stale = served('/a/model.gz');
    stale.cuts = [100_000];
    const { body } = stale;
    stale.body = Buffer.concat([body.subarray(0, 50_000), randomBytes(body.length - 50_000)]);
    stale.etag = '"old"';
    const goOn = shutGate();
    const events = download();
    await expect.poll(() => unfinished().length, eventually).toBe(1);
    server.files['/a/model.gz'] = { body, ranges: true, etag: '"new"' };
    goOn();
    expect(end(await events)).toEqual({ kind: 'ready' });
    expect(modelRequests()).toEqual([
      'GET /a/model.gz',
      expect.stringMatching(/^GET \/a\/model\.gz \d+-$/),
      'GET /a/model.gz',
    ]);
  });

  it('notices a file that ends too early without a word about its length', async () => {
    const whole = served('/a/model.gz').body;
    server.files['/a/model.gz'] = { body: whole.subarray(0, 150_000), ranges: true, chunked: true };
    const goOn = shutGate();
    const events = download();
    await expect.poll(() => unfinished().length, eventually).toBe(1);
    server.files['/a/model.gz'] = { body: whole, ranges: true };
    goOn();
    expect(end(await events)).toEqual({ kind: 'ready' });
    expect(modelRequests()).toEqual(['GET /a/model.gz', 'GET /a/model.gz 150000-']);
  });

  it('gives up a connection that is silent, and goes on', async () => {
    served('/a/model.gz').hangsAfter = 100_000;
    const events = download();
    await expect.poll(() => server.sent, eventually).toBe(100_000);
    await new Promise((next) => setTimeout(next, 50));
    delete served('/a/model.gz').hangsAfter;
    await timers.pass(30_000);
    expect(end(await events)).toEqual({ kind: 'ready' });
    expect(modelRequests().at(-1)).toMatch(/^GET \/a\/model\.gz \d+-$/);
  });

  it.each([
    ['another file', () => gzipSync(randomBytes(300_000))],
    ['one changed byte', () => gzipSync(Buffer.concat([raw.model.subarray(0, 299_999), Buffer.from([1])]))],
    ['a file that unpacks to more', () => gzipSync(Buffer.alloc(50_000_000))],
    ['half a gzip file', () => gzipSync(raw.model).subarray(0, 100_000)],
    ['a page of text', () => Buffer.from('<!doctype html><title>Captive portal</title>')],
    ['nothing', () => Buffer.alloc(0)],
  ])('refuses %s, deletes it and asks the next mirror', async (_, body) => {
    server.files['/a/model.gz'] = { body: body() };
    expect(end(await download())).toEqual({ kind: 'ready' });
    expect(modelRequests()).toEqual(['GET /a/model.gz', 'GET /b/model']);
    expect(unfinished()).toEqual([]);
    const loaded = await openModelFiles(environment).load(model);
    expect(Buffer.from(loaded?.model ?? new ArrayBuffer()).equals(raw.model)).toBe(true);
  });

  it('says so where every mirror has a wrong file, and keeps nothing of it', async () => {
    server.files['/a/model.gz'] = { body: gzipSync(randomBytes(300_000)) };
    server.files['/b/model'] = { body: randomBytes(300_000) };
    expect(end(await download())).toEqual({ kind: 'failed', problem: 'wrong-hash' });
    expect(cache.used).toBe(0);
    expect(await openModelFiles(environment).hasModel(model)).toBe(false);
  });

  it('asks the next mirror where one is not there, and says that none was', async () => {
    for (const part of parts) served(`/a/${part}.gz`).status = 403;
    const events = await download();
    expect(end(events)).toEqual({ kind: 'ready' });
    expect(modelRequests()).toEqual(['GET /a/model.gz', 'GET /b/model']);
    expect(events.at(-2)).toEqual({ kind: 'progress', loaded: 325_000, total: 325_000 });

    await openModelFiles(environment).removeModel(model);
    served('/b/shortlist').status = 404;
    expect(end(await download())).toEqual({ kind: 'failed', problem: 'network' });
    // The file that came is kept for the next time.
    served('/b/shortlist').status = undefined;
    server.seen.length = 0;
    expect(end(await download())).toEqual({ kind: 'ready' });
    expect(modelRequests()).toEqual([]);
  });

  it('asks nobody that it may not ask', async () => {
    const events = await download(openModelFiles({ ...environment, allowed: async () => false }));
    expect(events).toEqual([{ kind: 'failed', problem: 'not-allowed' }]);
    expect(server.seen).toEqual([]);
  });

  it.each([100_000, 400_000])('leaves a full disk as it was (%i bytes free)', async (room) => {
    cache.room = room;
    expect(end(await download())).toEqual({ kind: 'failed', problem: 'no-space' });
    expect(cache.used).toBe(0);
    cache.room = Number.POSITIVE_INFINITY;
    expect(end(await download())).toEqual({ kind: 'ready' });
  });

  it('says so where storage cannot be opened at all', async () => {
    const cacheless = { ...environment, cache: () => Promise.reject(new DOMException('', 'SecurityError')) };
    expect(await download(openModelFiles(cacheless))).toEqual([{ kind: 'failed', problem: 'no-space' }]);
    expect(await openModelFiles(cacheless).hasModel(model)).toBe(false);
  });

  it('is one download for two who ask, and stops when the last of them leaves', async () => {
    const files = openModelFiles(environment);
    const [one, two] = await Promise.all([download(files), download(files)]);
    expect([end(one), end(two)]).toEqual([{ kind: 'ready' }, { kind: 'ready' }]);
    expect(modelRequests()).toHaveLength(1);

    await files.removeModel(model);
    served('/a/model.gz').hangsAfter = 100_000;
    const [stopOne, stopTwo] = [new AbortController(), new AbortController()];
    const first = download(files, stopOne.signal);
    const second = download(files, stopTwo.signal);
    let left = false;
    void second.then(() => {
      left = true;
    });
    await expect.poll(() => modelRequests().length, eventually).toBe(2);
    stopOne.abort();
    expect(end(await first)).toEqual({ kind: 'failed', problem: 'stopped' });
    await new Promise((next) => setTimeout(next, 20));
    expect(left).toBe(false);
    stopTwo.abort();
    expect(end(await second)).toEqual({ kind: 'failed', problem: 'stopped' });
    delete served('/a/model.gz').hangsAfter;
    expect(end(await download(files))).toEqual({ kind: 'ready' });
  });

  it('is one download for two pages of the extension', async () => {
    const ends = await Promise.all([download(openModelFiles(environment)), download(openModelFiles(environment))]);
    expect(ends.map(end)).toEqual([{ kind: 'ready' }, { kind: 'ready' }]);
    expect(modelRequests()).toHaveLength(1);
  });

  it('gives no file that the disk has spoilt since, and has it downloaded again', async () => {
    const files = openModelFiles(environment);
    await download(files);
    const [entry] = [...cache.entries.values()].filter(({ bytes }) => bytes.length === 300_000);
    if (entry) entry.bytes[7] = (entry.bytes[7] ?? 0) ^ 1;
    expect(await files.load(model)).toBeNull();
    expect(await files.hasModel(model)).toBe(false);
    expect(end(await download(files))).toEqual({ kind: 'ready' });
    expect(await files.load(model)).not.toBeNull();
  });
});
