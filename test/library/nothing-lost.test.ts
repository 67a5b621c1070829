import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { placeAnnotations } from '@/lib/annotate/place-annotations';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { putAnnotation } from '@/lib/library/annotations';
import { loadArticle, saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import type { Filing } from '@/lib/library/filing/filing';
import { importArticles } from '@/lib/library/import/import';
import type { SavedArticle } from '@/lib/library/saved-article';
import { savedEdits } from '@/lib/library/saved-edits';
import { listVersions, restoreVersion } from '@/lib/library/versions/versions';
import { applyEdits, chineseTexts } from '@/lib/pair/edits';
import { sentencesOf } from '@/lib/text/article-sentences';
import { randomFrom } from '../diff/random';
import { aHighlight, article, fromPage } from './samples';

const id = 'news.example.cn/a/1';
const never = new AbortController().signal;
const pool = ['东城开了新店', '西城修好了桥', '南城种了树', '北城下了雪', '中城有集市', '郊外起了雾', '河边来了鸟'];

/** What the reader did, and has to find again. */
interface Made {
  /** The last edit of each sentence. */
  edits: Map<string, string>;
  /** Words that were marked, by annotation. */
  marks: Map<string, string>;
}

type Random = (below: number) => number;

const aText = (random: Random): BilingualArticle => {
  const chosen = [...pool].sort(() => random(3) - 1).slice(0, 1 + random(pool.length));
  const cut = random(chosen.length + 1);
  const paragraphs = [chosen.slice(0, cut), chosen.slice(cut)].filter((part) => part.length > 0);
  const english = random(3) > 0 ? fromPage : undefined;
  return article(
    1,
    paragraphs.map((part) => part.map((one) => `${one}。`).join('')),
    english,
  );
};

/** The page as the overlay shows it: with the edits that the library knows, and perhaps one more. */
async function asRead(
  db: Library,
  text: BilingualArticle,
  more?: { zh: string; en: string },
): Promise<BilingualArticle> {
  const known = await savedEdits(db, text.article.canonicalUrl);
  const edits = more ? [...known.filter(({ zh }) => zh.join() !== more.zh), { zh: [more.zh], en: more.en }] : known;
  return { ...text, pairs: applyEdits(text.pairs, edits, chineseTexts(text)) };
}

async function check(db: Library, made: Made, filing: Filing, story: string) {
  const now = await loadArticle(db, id);
  if (!now) throw new Error(`${story}: no article`);
  const texts = chineseTexts(now);
  expect(
    now.pairs.flatMap(({ zh }) => zh),
    story,
  ).toEqual([...texts.keys()]);
  const versions = await db.versions.where('id').equals(id).toArray();
  const words = (pair: BilingualArticle['pairs'][number]) => pair.en.map(({ text }) => text).join(' ');
  const editsIn = (one: BilingualArticle) => one.pairs.filter(({ source }) => source === 'edited');
  for (const [sentence, edit] of made.edits) {
    const zh = [...texts].find(([, text]) => text === sentence)?.[0];
    const own = editsIn(now).filter((pair) => words(pair) === edit);
    expect(
      own.map((pair) => pair.zh),
      `${story}: ${edit} of ${sentence}`,
    ).toEqual([zh ? [zh] : []]);
    const isKept = versions.some((one) =>
      editsIn(one).some((pair) => words(pair) === edit && chineseTexts(one).get(pair.zh[0] ?? '') === sentence),
    );
    expect(zh !== undefined || isKept, `${story}: ${edit} in a version`).toBe(true);
  }
  const placed = placeAnnotations(now, now.annotations ?? []);
  expect(placed.found.length + placed.orphans.length, story).toBe(made.marks.size);
  for (const { id: mark, target, note } of now.annotations ?? []) {
    expect([target.exact, note], story).toEqual([made.marks.get(mark), `note ${mark}`]);
    const there = now.article.blocks.some(({ text }) => text.includes(target.exact));
    expect(
      placed.found.some((one) => one.id === mark),
      story,
    ).toBe(there);
  }
  expect(await db.filings.get(id), story).toEqual(filing);
}

const uuid = (n: number) => `0b9d1c5e-8a7f-4c3a-9b61-${String(n).padStart(12, '0')}`;

describe('whatever is saved, imported and restored, in whatever order', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('no edit, mark, note, filing or text is lost (%i)', async (seed) => {
    const random = randomFrom(seed * 7919);
    const db = openLibrary(`nothing-lost-${seed}`);
    const made: Made = { edits: new Map(), marks: new Map() };
    const filing: Filing = {
      id,
      tags: ['留'],
      collections: [],
      favourite: true,
      archived: false,
      state: 'reading',
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    await db.filings.put(filing);
    let text = aText(random);
    const seen = new Set<string>();
    const snapshots: SavedArticle[] = [];
    let story = '';
    for (let step = 0; step < 40; step += 1) {
      const now = new Date(Date.UTC(2026, 2, 1, 0, step)).toISOString();
      const does = step === 0 ? 0 : random(7);
      const present = await loadArticle(db, id);
      if (does <= 1) text = aText(random);
      if (does <= 2) await saveArticle(db, await asRead(db, text), now);
      else if (does === 3) {
        const sentences = sentencesOf(text.article.blocks);
        const zh = sentences[random(sentences.length)]?.text ?? '';
        const en = `edit ${step}`;
        await saveArticle(db, await asRead(db, text, { zh, en }), now);
        made.edits.set(zh, en);
      } else if (does === 4 && present) {
        const sentences = sentencesOf(present.article.blocks);
        const { id: sentence = '', text: exact = '' } = sentences[random(sentences.length)] ?? {};
        const [start, end] = [0, exact.length].map((offset) => ({ sentence, offset })) as [never, never];
        const target = { side: 'zh' as const, start, end, exact, prefix: '', suffix: '' };
        const mark = aHighlight({ id: uuid(step), target, note: `note ${uuid(step)}`, created: now, modified: now });
        await putAnnotation(db, present, mark, now);
        made.marks.set(uuid(step), exact);
      } else if (does === 5) {
        const heads = await listVersions(db, id);
        const head = heads[random(heads.length)];
        if (head) await restoreVersion(db, head.key, now);
      } else if (snapshots.length > 0) {
        const one = snapshots[random(snapshots.length)];
        if (one) await importArticles(db, [one], never, () => {});
      }
      story += ` ${does}`;
      const after = await loadArticle(db, id);
      if (after) seen.add(JSON.stringify(after.article.blocks.map((block) => block.text)));
      if (after && random(3) === 0) snapshots.push(after);
      await check(db, made, filing, story);
    }
    const kept = [await loadArticle(db, id), ...(await db.versions.toArray())];
    const bodies = new Set(kept.map((one) => JSON.stringify(one?.article.blocks.map((block) => block.text))));
    for (const body of seen) expect(bodies).toContain(body);
    await db.delete();
  });
});
