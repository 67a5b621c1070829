import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article';
import type { EditionResult } from '@/lib/edition/from-edition';
import { sentencesOf } from '@/lib/text/article-sentences';
import { brokenInvariants } from '../pair/invariants';
import { addressOf, articleAt, compare, englishPage, htmlOf, paragraphsAt } from './pages';

type Same = Extract<EditionResult, { kind: 'same' }>;

function expectSame(result: EditionResult, article: Article): Same {
  if (result.kind !== 'same') throw new Error(`not the same: ${JSON.stringify(result)}`);
  expect(brokenInvariants({ article, titleEn: '', titleEnSource: '', keywords: [], pairs: result.pairs })).toEqual([]);
  expect(new Set(result.pairs.map(({ source, engine }) => `${source} ${engine}`))).toEqual(
    new Set([`edition ${addressOf('en')}`]),
  );
  return result;
}

const chinese = new Map<Article, Map<string, string>>();
/** 'Chinese | English' of each sure pair. */
function linesOf(article: Article, { pairs }: Same): string[] {
  const text = chinese.get(article) ?? new Map(sentencesOf(article.blocks).map((one) => [one.id, one.text]));
  chinese.set(article, text);
  return pairs.map(({ zh, en }) => `${zh.map((id) => text.get(id)).join('')} | ${en.map((one) => one.text).join(' ')}`);
}

describe('the English edition of a sample page', () => {
  const article = articleAt('edition-zh');

  it('is found by hreflang, and the switch of the whole site is not', () => {
    expect(article.editions).toEqual([{ url: addressOf('edition-en'), why: 'hreflang', label: '' }]);
  });

  it('is read without what stands around it, and paired whole', async () => {
    const result = expectSame(await compare(article, htmlOf('edition-en')), article);
    expect(result.title).toBe('Yunxi County Turns an Old Waterworks Into a Seed Bank');
    expect(result.byline).toBe('Ansel Sample');
    expect(result.share).toBeGreaterThan(0.9);
    expect(result.matched).toBeGreaterThanOrEqual(result.total - 2);
    const english = result.pairs.flatMap(({ en }) => en.map(({ text }) => text)).join('\n');
    expect(english).not.toMatch(/Sign up|Advertisement|Copyright|Related|By Ansel|May 18|chestnuts/);
    expect(english).toContain('Why Farmers Hand Over Their Seed');
    expect(linesOf(article, result)).toContain('农民为什么愿意交出种子 | Why Farmers Hand Over Their Seed');
    expect(linesOf(article, result).find((line) => line.startsWith('六十三岁'))).toContain('Luo Deshan');
  });

  it('leaves lines without a partner on either side where the English is shorter', async () => {
    const paragraphs = paragraphsAt('edition-en');
    const shortened = [...paragraphs.slice(0, 2), ...paragraphs.slice(3)];
    const result = expectSame(
      await compare(
        article,
        englishPage([...shortened, 'The writer spent a week in the county and grew up on a farm.']),
      ),
      article,
    );
    const alone = linesOf(article, result).filter((line) => line.endsWith('| '));
    expect(alone.join('\n')).toContain('方秀芹');
    expect(linesOf(article, result).at(-1)).toBe(' | The writer spent a week in the county and grew up on a farm.');
    expect(result.share).toBeLessThan(0.95);
  });

  it('differs where most is left out', async () => {
    const result = await compare(article, englishPage(paragraphsAt('edition-en').slice(0, 1)));
    expect(result).toMatchObject({ kind: 'differs', total: 17 });
  });

  it('differs where a few of its lines stand in another story', async () => {
    const [one = '', , three = ''] = paragraphsAt('edition-en');
    const other = paragraphsAt('edition-differs-en');
    const result = await compare(article, englishPage([other[0] ?? '', three, ...other.slice(3), one]));
    expect(result.kind).toBe('differs');
  });

  it('differs from another story, and shows nothing that matched by chance', async () => {
    expect(await compare(article, htmlOf('edition-differs-en'))).toEqual({
      kind: 'differs',
      matched: 0,
      total: 17,
      examples: [],
    });
  });

  it.each([
    ['an empty page', ''],
    ['a list', `<ul>${'<li><a href="/a">A headline of some other story</a></li>'.repeat(20)}</ul>`],
    ['a wall', '<h1>Yunxi County</h1><p>Log in to read on.</p>'],
    ['the Chinese page itself', htmlOf('edition-zh')],
    ['no markup', 'a'.repeat(10)],
  ])('is not readable where there is %s', async (_, html) => {
    expect(await compare(article, html)).toEqual({ kind: 'not-readable' });
  });

  it('does not spend its time on a text far too long', async () => {
    const html = englishPage(
      Array.from(
        { length: 3000 },
        (_, n) => `Sentence number ${n} speaks of seeds, farmers and cold stores in the county.`,
      ),
    );
    expect(await compare(article, html)).toMatchObject({ kind: 'differs', matched: 0 });
  });

  it('stops when it is told to', async () => {
    await expect(compare(article, htmlOf('edition-en'), AbortSignal.abort(new Error('closed')))).rejects.toThrow(
      'closed',
    );
  });
});

describe('a rewritten English story', () => {
  const article = articleAt('edition-differs-zh');

  it('is offered by its link, since its address says nothing against it', () => {
    expect(article.editions).toEqual([{ url: addressOf('edition-differs-en'), why: 'link', label: '英文版' }]);
  });

  it('is told from a translation, with what matched', async () => {
    const result = await compare(article, htmlOf('edition-differs-en'));
    if (result.kind !== 'differs') throw new Error(result.kind);
    expect(result.total).toBe(10);
    expect(result.matched).toBeLessThanOrEqual(4);
    expect(result.examples.map(({ en }) => en[0]?.text)).toContain(
      'From next month the lighthouse will be open to the public free of charge every Sunday, for at most twenty people at a time.',
    );
    expect(result.examples.length).toBeLessThanOrEqual(3);
    for (const pair of result.examples) expect(pair.zh.length * pair.en.length).toBeGreaterThan(0);
  });
});

describe('a page in both languages', () => {
  const article = articleAt('edition-hant');

  it('gives its English to the same article in the other characters', async () => {
    expect(article.editions?.map(({ url, label }) => [url, label])).toEqual([
      [addressOf('edition-hant-dual'), '中英對照'],
    ]);
    const result = expectSame(await compare(article, htmlOf('edition-hant-dual')), article);
    expect(result.share).toBe(1);
    expect(result.title).toBe('A Yellow Library Bus Visits Twelve Mountain Villages a Week');
    expect(linesOf(article, result).find((line) => line.startsWith('司機兼館員'))).toContain('Ye Yulan');
  });

  it('differs where its Chinese is another', async () => {
    expect((await compare(articleAt('edition-zh'), htmlOf('edition-hant-dual'))).kind).toBe('differs');
  });

  it('pairs traditional characters with an English page, too', async () => {
    const english = [...htmlOf('edition-hant-dual').matchAll(/<p>([A-Z][^<]+)<\/p>/g)].map(([, text]) => text ?? '');
    const result = expectSame(await compare(article, englishPage(english)), article);
    expect(result.share).toBeGreaterThan(0.9);
  });
});
