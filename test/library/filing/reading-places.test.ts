import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import type { ReadingPlace } from '@/lib/library/filing/filing';
import { fileArticles, loadFiling } from '@/lib/library/filing/filings';
import { keepPlace as keepPlaceAt, loadPlace } from '@/lib/library/filing/reading-places';
import { aFiling, aPlace, article } from '../samples';

const monday = '2026-03-02T08:00:00.000Z';
const first = 'news.example.cn/a/1';
const { canonicalUrl } = article(1).article;
const at = (day: number) => `2026-03-0${day}T08:00:00.000Z`;

const keepPlace = (db: Library, url: string, place: ReadingPlace) => keepPlaceAt(db, url, place, at(9));

let db: Library;
beforeEach(async () => {
  db = openLibrary(`places-${Math.random()}`);
  await saveArticle(db, article(1), monday);
});
afterEach(() => db.delete());

describe('the reading place', () => {
  it('is kept and found by any address of the article', async () => {
    await keepPlace(db, canonicalUrl, aPlace({ at: at(4) }));
    expect(await loadPlace(db, `${canonicalUrl}?utm_source=x`)).toEqual(aPlace({ at: at(4) }));
    expect(await loadFiling(db, first)).toEqual(
      aFiling({ state: 'reading', place: aPlace({ at: at(4) }), updatedAt: at(4) }),
    );
  });

  it('is not kept of an article that is not in the library', async () => {
    await keepPlace(db, article(2).article.canonicalUrl, aPlace());
    expect(await db.filings.count()).toBe(0);
    expect(await loadPlace(db, article(2).article.canonicalUrl)).toBeNull();
  });

  it('makes an article read at its end, once, and reading it again changes neither state nor time', async () => {
    await keepPlace(db, canonicalUrl, aPlace({ fraction: 0.979, at: at(3) }));
    expect((await loadFiling(db, first))?.state).toBe('reading');
    await keepPlace(db, canonicalUrl, aPlace({ fraction: 0.98, at: at(4) }));
    await keepPlace(db, canonicalUrl, aPlace({ fraction: 0.1, at: at(5) }));
    expect(await loadFiling(db, first)).toMatchObject({
      state: 'read',
      readAt: at(4),
      updatedAt: at(4),
      place: { fraction: 0.1 },
    });
  });

  it('is the later one of two windows, and changes nothing else', async () => {
    await fileArticles(db, [first], { addTags: ['a'], favourite: true }, monday);
    await keepPlace(db, canonicalUrl, aPlace({ fraction: 0.6, at: at(5) }));
    await keepPlace(db, canonicalUrl, aPlace({ fraction: 0.2, at: at(4) }));
    expect(await loadFiling(db, first)).toMatchObject({ tags: ['a'], favourite: true, place: { fraction: 0.6 } });
  });

  it('goes on after the clock was set back', async () => {
    await keepPlaceAt(db, canonicalUrl, aPlace({ fraction: 0.6, at: at(8) }), at(8));
    await keepPlaceAt(db, canonicalUrl, aPlace({ fraction: 0.7, at: at(5) }), at(5));
    expect(await loadPlace(db, canonicalUrl)).toMatchObject({ fraction: 0.7, at: at(5) });
  });

  it('refuses what is no place, and puts a row aside that cannot be read', async () => {
    for (const wrong of [{ fraction: 2 }, { exact: '长'.repeat(61) }, { at: 'now' }, { more: 1 }])
      await expect(keepPlace(db, canonicalUrl, { ...aPlace(), ...wrong })).rejects.toMatchObject({ code: 'invalid' });
    await db.filings.put({ ...aFiling(), tags: 'none' } as never);
    expect(await loadPlace(db, canonicalUrl)).toBeNull();
    await keepPlace(db, canonicalUrl, aPlace());
    expect(await loadPlace(db, canonicalUrl)).toEqual(aPlace());
    expect(await db.damaged.count()).toBe(1);
  });
});
