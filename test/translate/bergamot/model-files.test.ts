import { describe, expect, it } from 'vitest';
import { openModelFiles } from '@/lib/translate/bergamot/model-files';
import { cache, download, end, environment, eventually, model, modelRequests, served, server } from './model-setup';

describe('the models that are kept', () => {
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
