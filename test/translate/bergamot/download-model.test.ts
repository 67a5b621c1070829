import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openModelFiles } from '@/lib/translate/bergamot/model-files';
import type { ModelEvent } from '@/lib/translate/job';
import {
  cache,
  download,
  end,
  environment,
  eventually,
  hash,
  model,
  modelRequests,
  parts,
  raw,
  served,
  server,
  shutGate,
  timers,
  unfinished,
} from './model-setup';

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
    await new Promise((next) => setTimeout(next, 500)); // what was sent is read, also by a busy machine
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
});
