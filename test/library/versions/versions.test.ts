import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteArticles, loadArticle, restore, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { importArticles } from '@/lib/library/import/import';
import {
  deleteVersion,
  listVersions,
  loadVersion,
  restoreVersion,
  undoDeleteVersion,
} from '@/lib/library/versions/versions';
import { aBlock, aGlossPair } from '../../builders';
import { aHighlight, article, fromPage, saved } from '../samples';

const id = 'news.example.cn/a/1';
const at = (day: number) => `2026-03-0${day}T08:00:00.000Z`;
const never = new AbortController().signal;
const texts = { a: ['甲地下雨。乙地多云。'], b: ['甲地下雪。乙地多云。'], c: ['甲地晴。乙地多云。丙地有雾。'] };

let db: Library;
beforeEach(() => {
  db = openLibrary(`versions-${Math.random()}`);
});
afterEach(() => db.delete());

const bodies = async () =>
  (await db.versions.toArray()).map(({ article: { blocks } }) => blocks.map(({ text }) => text));
const lines = async () =>
  (await loadArticle(db, id))?.pairs.map(({ zh, en, source }) => [
    zh.join('+'),
    en.map((e) => e.text).join(' '),
    source,
  ]);
const edited = (text: string[], sentence: number, words: string) => {
  const value = article(1, text, fromPage);
  const pair = value.pairs[sentence];
  if (pair) {
    const { zh, ...before } = pair;
    const fields = { source: 'page' as const, en: before.en, confidence: before.confidence };
    value.pairs[sentence] = { zh, en: [{ id: 'e9.1', text: words }], source: 'edited', confidence: 1, before: fields };
  }
  return value;
};

describe('saving again', () => {
  it('keeps the text that was there, and says how many sentences differ since when', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    expect(await saveArticle(db, article(1, texts.b), at(3))).toEqual({
      status: 'updated',
      savedAt: at(1),
      changed: { sentences: 1, since: at(1) },
    });
    expect(await saveArticle(db, article(1, texts.c), at(5))).toMatchObject({
      changed: { sentences: 2, since: at(3) },
    });
    expect(await bodies()).toEqual([texts.a, texts.b]);
    expect(await listVersions(db, id)).toEqual([
      { key: 2, title: '第1号新闻', savedAt: at(3), replacedAt: at(5), changed: 2, differs: 2 },
      { key: 1, title: '第1号新闻', savedAt: at(1), replacedAt: at(3), changed: 1, differs: 2 },
    ]);
  });

  it('five hundred times with the same text makes no version and one row', async () => {
    for (let n = 0; n < 500; n += 1) await saveArticle(db, article(1, texts.a, fromPage), at(1));
    expect([await db.articles.count(), await db.versions.count()]).toEqual([1, 0]);
  });

  it('keeps an earlier headline, which counts as a sentence', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    const other = article(1, texts.a);
    other.article = { ...other.article, title: '另一个标题' };
    expect(await saveArticle(db, other, at(2))).toMatchObject({ changed: { sentences: 1, since: at(1) } });
    expect((await loadVersion(db, 1))?.article.title).toBe('第1号新闻');
  });

  it('keeps nothing where only English, keywords, pictures, ids or white space differ', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    const other = article(1, texts.a, fromPage);
    const blocks = other.article.blocks.map((block) => ({ ...block, text: ` ${block.text}\n` }));
    const picture = aBlock({ id: 'b7', kind: 'image', text: '雨', src: 'https://a.example/rain.jpg' });
    const editions = [{ url: 'https://a.example/en', why: 'link' as const, label: '' }];
    other.article = { ...other.article, blocks: [picture, ...blocks], editions };
    other.keywords = [{ zh: '雨', en: 'rain' }];
    expect(await saveArticle(db, other, at(2))).toEqual({ status: 'updated', savedAt: at(1) });
    expect(await db.versions.count()).toBe(0);
  });

  it('keeps a text whose paragraphs were another kind, without calling a sentence changed', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    const other = article(1, texts.a);
    other.article = {
      ...other.article,
      blocks: other.article.blocks.map((one) => ({ ...one, kind: 'quote' as const })),
    };
    expect(await saveArticle(db, other, at(2))).toEqual({ status: 'updated', savedAt: at(1) });
    expect(await listVersions(db, id)).toMatchObject([{ changed: 0, differs: 0 }]);
  });

  it('keeps both of a text that goes and comes back, and none twice in a row', async () => {
    for (const [day, text] of [texts.a, texts.b, texts.a].entries())
      await saveArticle(db, article(1, text), at(day + 1));
    expect(await bodies()).toEqual([texts.a, texts.b]);
    await deleteVersion(db, 2);
    await saveArticle(db, article(1, texts.c), at(5));
    expect(await bodies()).toEqual([texts.a]);
    expect(await listVersions(db, id)).toMatchObject([{ key: 1, savedAt: at(1), replacedAt: at(5) }]);
  });

  it('keeps the English of the earlier text, but no glosses', async () => {
    const first = edited(texts.a, 0, 'Mine.');
    first.pairs[1] = aGlossPair({ zh: ['b1.2'] });
    await saveArticle(db, first, at(1));
    await saveArticle(db, article(1, texts.b, fromPage), at(2));
    const version = await loadVersion(db, 1);
    expect(version?.pairs[0]).toEqual(first.pairs[0]);
    expect(version?.pairs[1]).toEqual({ zh: ['b1.2'], en: [], source: 'gloss', confidence: 1 });
    expect(version?.titleEn).toBe(first.titleEn);
  });

  it('brings an edited line back to its sentence when the sentence comes back', async () => {
    await saveArticle(db, edited(texts.a, 0, 'Mine.'), at(1));
    await saveArticle(db, article(1, texts.b, fromPage), at(2));
    expect(await lines()).toEqual([
      ['', 'Mine.', 'edited'],
      ['b1.1', 'Line 1.', 'page'],
      ['b1.2', 'Line 2.', 'page'],
    ]);
    await saveArticle(db, article(1, texts.a, fromPage), at(3));
    expect(await lines()).toEqual([
      ['b1.1', 'Mine.', 'edited'],
      ['b1.2', 'Line 2.', 'page'],
    ]);
  });

  it('puts aside a row that cannot be read, and makes no version of it', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    await db.table('articles').put({ id, broken: true });
    expect(await saveArticle(db, article(1, texts.b), at(2))).toEqual({ status: 'updated', savedAt: at(2) });
    expect([await db.versions.count(), await db.damaged.count()]).toEqual([0, 1]);
  });
});

describe('importing', () => {
  const take = (value: ReturnType<typeof article>, day: number) =>
    importArticles(db, [saved(value, at(day))], never, () => {});

  it('keeps the text that a newer one replaces', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    expect(await take(article(1, texts.b), 2)).toMatchObject({ updated: 1 });
    expect(await listVersions(db, id)).toMatchObject([{ savedAt: at(1), replacedAt: at(2), changed: 1 }]);
  });

  it('takes an older text among the earlier ones, once', async () => {
    await saveArticle(db, article(1, texts.b), at(3));
    expect(await take(article(1, texts.a), 1)).toMatchObject({ updated: 1 });
    expect(await take(article(1, texts.a), 1)).toMatchObject({ unchanged: 1 });
    expect(await bodies()).toEqual([texts.a]);
    expect((await loadArticle(db, id))?.article.blocks[0]?.text).toBe(texts.b[0]);
    await saveArticle(db, article(1, texts.c), at(5));
    expect(await listVersions(db, id)).toMatchObject([{ savedAt: at(3), replacedAt: at(5) }, { savedAt: at(1) }]);
  });

  it('keeps what comes back from the trash beside what was saved meanwhile', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    const token = await deleteArticles(db, [id], at(2));
    await saveArticle(db, article(1, texts.b), at(3));
    await restore(db, token);
    expect((await loadArticle(db, id))?.article.blocks[0]?.text).toBe(texts.b[0]);
    expect(await bodies()).toEqual([texts.a]);
  });
});

describe('an earlier text', () => {
  it('is deleted and comes back where it was', async () => {
    for (const [day, text] of [texts.a, texts.b, texts.c].entries())
      await saveArticle(db, article(1, text), at(day + 1));
    const before = await listVersions(db, id);
    const undo = await deleteVersion(db, 1);
    expect((await listVersions(db, id)).map(({ key }) => key)).toEqual([2]);
    await undoDeleteVersion(db, undo);
    expect(await listVersions(db, id)).toEqual(before);
    expect(await deleteVersion(db, 77)).toBeNull();
    await undoDeleteVersion(db, null);
  });

  it('becomes the present one; edits, notes and marks of the present stay', async () => {
    await saveArticle(db, edited(texts.a, 1, 'First thought.'), at(1));
    await saveArticle(db, edited(texts.b, 1, 'Second thought.'), at(2));
    const present = await loadArticle(db, id);
    if (present) await db.articles.put({ ...present, annotations: [aHighlight()] });
    await restoreVersion(db, 1, at(4));
    expect(await lines()).toEqual([
      ['b1.1', 'Line 1.', 'page'],
      ['b1.2', 'Second thought.', 'edited'],
    ]);
    expect(await loadArticle(db, id)).toMatchObject({ savedAt: at(1), updatedAt: at(4), annotations: [aHighlight()] });
    expect(await bodies()).toEqual([texts.a, texts.b]);
    expect((await db.summaries.get(id))?.updatedAt).toBe(at(4));
    expect((await db.texts.get(id))?.folded).toContain('甲地下雨');
  });

  it('does not bring back an edit that was taken back since', async () => {
    await saveArticle(db, edited(texts.a, 1, 'Mine.'), at(1));
    await saveArticle(db, article(1, texts.b, fromPage), at(2));
    const present = await loadArticle(db, id);
    const pairs = article(1, texts.b, fromPage).pairs;
    if (present) await db.articles.put({ ...present, pairs });
    await restoreVersion(db, 1, at(3));
    expect((await lines())?.[1]).toEqual(['b1.2', 'Line 2.', 'page']);
  });

  it('gets its glosses again', async () => {
    await saveArticle(
      db,
      article(1, texts.a, () => ({ gloss: [{ text: '雨', pinyin: 'yǔ', meaning: 'rain' }] })),
      at(1),
    );
    await saveArticle(db, article(1, texts.b), at(2));
    await restoreVersion(db, 1, at(3), async (text) => ({
      ...text,
      pairs: text.pairs.map((pair) => ({ ...pair, gloss: [{ text: '甲', pinyin: 'jiǎ', meaning: 'first' }] })),
    }));
    expect((await loadArticle(db, id))?.pairs[0]?.gloss).toEqual([{ text: '甲', pinyin: 'jiǎ', meaning: 'first' }]);
  });

  it('that cannot be read is left out of the list, never overwritten, and refused by name', async () => {
    await saveArticle(db, article(1, texts.a), at(1));
    await saveArticle(db, article(1, texts.b), at(2));
    await db.table('versions').put({ key: 1, id, broken: true });
    expect(await listVersions(db, id)).toEqual([]);
    await expect(loadVersion(db, 1)).rejects.toMatchObject({ code: 'not-readable' });
    await expect(restoreVersion(db, 1, at(3))).rejects.toMatchObject({ code: 'not-readable' });
    await expect(restoreVersion(db, 9, at(3))).rejects.toMatchObject({ code: 'invalid' });
    await saveArticle(db, article(1, texts.c), at(4));
    expect(await db.table('versions').get(1)).toEqual({ key: 1, id, broken: true });
    expect(await listVersions(db, id)).toMatchObject([{ key: 2, replacedAt: at(4) }]);
  });
});
