import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { deleteArticles, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { Catalogue } from '@/lib/library/search/catalogue';
import { CopyIndex, copyThreshold } from '@/lib/library/search/copies';
import { everything } from '@/lib/library/search/list';
import { countCharacters, likeness, sketchOf, sketchSize } from '@/lib/library/search/sketch';
import { libraryArticle } from '../../bench/library-articles';
import { article } from '../samples';

/** One story as two outlets would print it: the second shortens it and words two sentences anew. */
const story = {
  first: [
    '周二清晨，江边的老码头在雾里重新开门。第一班渡轮载着四十多名乘客驶向对岸，票价和三十年前一样，只要两元。',
    '船长林师傅在这条航线上工作了二十六年，他说停航那段日子最不习惯的是安静。码头上的早点铺也跟着开了张，豆浆的热气混着江风，让等船的人不觉得冷。',
    '市里去年决定保留渡轮，理由是桥上每天堵车，而坐船过江只要十一分钟。新船使用电池，靠岸时几乎听不见声音。',
    '不过，也有居民担心末班船太早。运营方答复，入夏以后会把末班推迟到晚上十点，周末再加两班。',
  ],
  rewritten: [
    '周二清晨，江边的老码头在雾里重新开门。首班渡轮载着四十多名乘客驶向对岸，票价和三十年前一样，只要两元。',
    '船长林师傅在这条航线上工作了二十六年，他说停航那段日子最不习惯的是安静。码头上的早点铺也跟着开了张，豆浆的热气混着江风，让等船的人不觉得冷。',
    '市里去年决定保留渡轮，因为桥上每天堵车，而坐船过江只要十一分钟。新船使用电池，靠岸时几乎听不见声音。',
  ],
  traditional: [
    '週二清晨，江邊的老碼頭在霧裡重新開門。第一班渡輪載著四十多名乘客駛向對岸，票價和三十年前一樣，只要兩元。',
    '船長林師傅在這條航線上工作了二十六年，他說停航那段日子最不習慣的是安靜。碼頭上的早點鋪也跟著開了張，豆漿的熱氣混著江風，讓等船的人不覺得冷。',
    '市裡去年決定保留渡輪，理由是橋上每天堵車，而坐船過江只要十一分鐘。新船使用電池，靠岸時幾乎聽不見聲音。',
    '不過，也有居民擔心末班船太早。運營方答覆，入夏以後會把末班推遲到晚上十點，週末再加兩班。',
  ],
  /** The same news, told by someone else. */
  other: [
    '停航近一年的江上渡轮周二恢复了。记者一早来到老码头，看到排队的人从售票窗口一直站到台阶下。',
    '渡轮公司介绍，新买的两艘电动船每艘可坐一百二十人，充一次电能跑一整天。过江用时十一分钟，比走桥快。',
    '住在对岸的小学教师陈女士说，她以后每天坐船上班。也有人希望晚上多开几班，公司表示会考虑。',
  ],
};

const at = (site: string, n: number, paragraphs: string[]): BilingualArticle => {
  const value = article(n, paragraphs);
  return { ...value, article: { ...value.article, site, title: `渡轮${site}` } };
};
const like = (one: string[], two: string[]) =>
  likeness(
    sketchOf({ title: '', blocks: at('甲', 1, one).article.blocks }),
    sketchOf({ title: '', blocks: at('乙', 2, two).article.blocks }),
  );

describe('sketchOf', () => {
  it('tells copies from other stories', () => {
    expect(like(story.first, story.first)).toBe(1);
    expect(like(story.first, story.traditional)).toBeGreaterThan(0.8);
    expect(like(story.first, story.rewritten)).toBeGreaterThan(copyThreshold);
    expect(like(story.first, story.other)).toBeLessThan(0.2);
  });

  it('gives numbers that a row may hold, and nothing for a caption', () => {
    const sketch = sketchOf(article(1, story.first).article);
    expect(sketch).toHaveLength(sketchSize);
    expect(sketch.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 30)).toBe(true);
    expect(sketchOf(article(1, ['很短。']).article)).toEqual([]);
  });

  it('counts Han characters of headline and body, whatever their size', () => {
    expect(countCharacters({ title: '标题2', blocks: article(1, ['𠮷田说：OK。']).article.blocks })).toBe(5);
  });

  it('keeps generated copies above the threshold and generated stories far below', () => {
    const all = Array.from({ length: 400 }, (_, n) => libraryArticle(n));
    const copied = all.filter(({ article }) => article.source === '');
    const sketches = new Map(all.map((one) => [one.id, sketchOf(one.article)]));
    const best = (id: string) =>
      Math.max(
        ...all
          .filter((one) => one.id !== id)
          .map((one) => likeness(sketches.get(id) ?? [], sketches.get(one.id) ?? [])),
      );
    const ofCopies = copied.map(({ id }) => best(id)).sort((a, b) => a - b);
    expect(copied.length).toBeGreaterThan(10);
    expect(ofCopies[0]).toBeGreaterThan(copyThreshold);
    const copies = new Set(copied.map(({ id }) => id));
    const originals = all.filter(({ id }) => !copies.has(id) && best(id) < copyThreshold);
    expect(Math.max(...originals.slice(0, 100).map(({ id }) => best(id)))).toBeLessThan(0.4);
  });
});

describe('CopyIndex', () => {
  const sketch = sketchOf(article(1, story.first).article);
  it('finds copies at other outlets only, until they go', () => {
    const index = new CopyIndex();
    for (const [id, site] of [
      ['a', '甲'],
      ['b', '乙'],
      ['c', '甲'],
    ] as const)
      index.put({ id, site, sketch });
    expect(index.of('a')).toEqual(['b']);
    expect(index.of('b')).toEqual(['a', 'c']);
    index.remove('a');
    expect(index.of('b')).toEqual(['c']);
    index.put({ id: 'c', site: '甲', sketch: [] });
    expect(index.of('b')).toEqual([]);
    expect(index.of('unknown')).toEqual([]);
  });
});

describe('copies in the list', () => {
  let db: Library;
  let catalogue: Catalogue;
  beforeEach(() => {
    db = openLibrary(`copies-${Math.random()}`);
    catalogue = new Catalogue(db);
  });
  afterEach(async () => {
    catalogue.close();
    await db.delete();
  });

  it('names the copies of each article, live', async () => {
    const signal = new AbortController().signal;
    const list = async (copies = false) => (await catalogue.list({ ...everything, copies }, signal)).items;
    await saveArticle(db, at('晨报', 1, story.first), '2026-03-01T08:00:00.000Z');
    await saveArticle(db, at('晚报', 2, story.other), '2026-03-02T08:00:00.000Z');
    expect(await list(true)).toEqual([]);
    await saveArticle(db, at('快报', 3, story.traditional), '2026-03-03T08:00:00.000Z');
    expect((await list()).map(({ copies }) => copies)).toEqual([
      ['news.example.cn/a/1'],
      undefined,
      ['news.example.cn/a/3'],
    ]);
    expect(await list(true)).toHaveLength(2);
    await deleteArticles(db, ['news.example.cn/a/3'], '2026-03-04T08:00:00.000Z');
    expect((await list()).map(({ copies }) => copies)).toEqual([undefined, undefined]);
  });
});
