import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServiceError } from '@/lib/services';
import { cacheSize, clearCache, translationCache } from '@/lib/translate/cache';
import { openTranslations, type Translations } from '@/lib/translate/translation-database';

let db: Translations;
let now = 0;
beforeEach(() => {
  db = openTranslations(`test-${Math.random()}`);
  now = Date.parse('2026-03-02T04:00:00.000Z');
});
afterEach(() => db.delete());

const hour = 3_600_000;
const line = (n: number, text = `Sentence number ${n}.`) => ({ key: `k${n}`, text });
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => line(from + i));
/** What `line(1)` takes. */
const one = 2 * ('k1'.length + 'Sentence number 1.'.length) + 64;
const open = (limit?: number) => translationCache(db, { limit, now: () => now });
const keysOf = async () => (await db.lines.toCollection().primaryKeys()).sort();
const summed = async () => (await db.lines.toArray()).reduce((sum, { bytes }) => sum + bytes, 0);

/** A database where there is no IndexedDB. */
const noDisk = () => openTranslations('none', { indexedDB: null as unknown as IDBFactory, IDBKeyRange });

describe('translationCache', () => {
  it('gives back what it was given, and nothing else', async () => {
    await open().put([line(1), line(2)]);
    expect(await open().get(['k2', 'k3', 'k1'])).toEqual(
      new Map([
        ['k2', 'Sentence number 2.'],
        ['k1', 'Sentence number 1.'],
      ]),
    );
    expect(await open().get([])).toEqual(new Map());
  });

  it('knows its size, also when a line is written anew or twice at once', async () => {
    await open().put([line(1), line(2), line(2)]);
    expect(await cacheSize(db)).toBe(2 * one);
    await open().put([line(1, 'Short.')]);
    expect(await cacheSize(db)).toBe(await summed());
    await Promise.all(lines(1, 9).map((each) => open().put([each])));
    expect(await cacheSize(db)).toBe(await summed());
    expect((await open().get(['k1'])).get('k1')).toBe('Sentence number 1.');
  });

  it('lets the least recently used lines go when it is full, with some room for the next', async () => {
    const cache = open(10 * one);
    for (let n = 1; n <= 9; n += 1) {
      now += hour;
      await cache.put([line(n)]);
    }
    now += 2 * hour;
    await cache.get(['k1', 'k3']);
    now += hour;
    await cache.put([line(91, 'Sentence number 1'), line(92, 'Sentence number 2')]);
    expect(await keysOf()).toEqual(['k1', 'k3', 'k5', 'k6', 'k7', 'k8', 'k9', 'k91', 'k92']);
    expect(await cacheSize(db)).toBe(await summed());
    expect(await cacheSize(db)).toBeLessThanOrEqual(9 * one);
  });

  it('evicts more than one step holds', async () => {
    await open().put(lines(1000, 2299));
    await open(one * 20).put([line(1)]);
    expect(await cacheSize(db)).toBeLessThanOrEqual(one * 18);
    expect(await cacheSize(db)).toBe(await summed());
    expect(await db.lines.count()).toBeGreaterThan(10);
  });

  it('does not go on evicting for a sum that was wrong', async () => {
    await db.totals.put({ name: 'lines', amount: one * 50 });
    await open(one * 20).put([line(1)]);
    expect(await cacheSize(db)).toBe(0);
    await open(one * 20).put([line(2)]);
    expect(await keysOf()).toEqual(['k2']);
  });

  it('does not keep a line that alone is too long', async () => {
    await open(200).put([line(1), line(2, 'x'.repeat(200))]);
    expect(await keysOf()).toEqual(['k1']);
  });

  it('does not write what it reads again within the hour', async () => {
    await open().put([line(1)]);
    const before = (await db.lines.get('k1'))?.usedAt;
    now += hour / 2;
    await open().get(['k1']);
    expect((await db.lines.get('k1'))?.usedAt).toBe(before);
    now += hour;
    await open().get(['k1']);
    expect((await db.lines.get('k1'))?.usedAt).toBe(now);
  });

  it('skips rows that are none', async () => {
    await db.table('lines').put({ key: 'k1', text: 7 });
    expect(await open().get(['k1'])).toEqual(new Map());
  });

  it('is empty without a disk, and never throws', async () => {
    const cache = translationCache(noDisk());
    await cache.put([line(1)]);
    expect(await cache.get(['k1'])).toEqual(new Map());
  });

  it('loses nothing but the line when the disk is full', async () => {
    await open().put([line(1)]);
    db.lines.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await open().put([line(2)]);
    expect(await keysOf()).toEqual(['k1']);
    expect(await cacheSize(db)).toBe(one);
  });
});

describe('clearCache', () => {
  it('forgets every line, seen by another page at once', async () => {
    const options = openTranslations(db.name);
    await open().put([line(1)]);
    await clearCache(options);
    expect(await open().get(['k1'])).toEqual(new Map());
    expect(await cacheSize(db)).toBe(0);
    await open().put([line(2)]);
    expect(await cacheSize(options)).toBe(one);
    options.close();
  });

  it('says when there is no disk', async () => {
    await expect(clearCache(noDisk())).rejects.toThrow(ServiceError);
    await expect(cacheSize(noDisk())).rejects.toThrow(ServiceError);
  });
});
