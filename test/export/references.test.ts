import { describe, expect, it } from 'vitest';
import { bibtexExporter } from '@/lib/export/bibtex';
import { citationOf } from '@/lib/export/citation';
import { risExporter } from '@/lib/export/ris';
import type { SavedArticle } from '@/lib/library/saved-article';
import { printed, readBib, readRis } from './read-references';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

async function written(exporter: typeof risExporter, ...articles: SavedArticle[]): Promise<string> {
  return (await exporter.write(articles, { now }, noSignal)).parts.join('');
}
const ris = async (...articles: SavedArticle[]) => readRis(await written(risExporter, ...articles));
const bib = async (...articles: SavedArticle[]) => readBib(await written(bibtexExporter, ...articles));

function article(change: Partial<SavedArticle['article']>, rest: Partial<SavedArticle> = {}): SavedArticle {
  const sample = sampleArticle(rest);
  return { ...sample, article: { ...sample.article, ...change } };
}
const evil = [
  ...hostile,
  '}',
  '{{',
  '\\',
  '@article{x, title = {y}}',
  '100% #1 $5 a_b ^ ~ & \\end{document}',
  'TY  - BOOK\r\nER  - ',
];

describe('citationOf', () => {
  it.each([
    ['林小河', ['林小河']],
    ['林小河 王大山', ['林小河', '王大山']],
    ['林小河、王大山，李江', ['林小河', '王大山', '李江']],
    ['张 三', ['张 三']],
    ['John Smith and Jane Doe', ['John Smith', 'Jane Doe']],
    ['BBC 中文', ['BBC 中文']],
    ['阿依古丽·买买提', ['阿依古丽·买买提']],
    ['', []],
    [' / ', []],
  ])('reads the byline %j', (byline, names) => expect(citationOf(article({ byline })).authors).toEqual(names));

  it.each([
    ['2026-03-08T09:30:00+08:00', '2026-03-08'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['2026-13-40', '2026'],
    ['yesterday', ''],
    ['20260308', ''],
  ])('takes %j as %j', (publishedAt, date) => expect(citationOf(article({ publishedAt })).published).toBe(date));

  it('has always a title, and no gloss for one', () => {
    expect(citationOf(article({ title: '' }))).toMatchObject({ title: 'Old bridge opens again', titleEn: '' });
    expect(citationOf(article({ title: '' }, { titleEn: '' })).title).toBe('https://example.org/bridge');
    expect(citationOf(sampleArticle({ titleEnSource: 'gloss' })).titleEn).toBe('');
  });
});

describe('risExporter', () => {
  it('writes a newspaper reference with all that is known', async () => {
    expect(await ris(sampleArticle())).toEqual([
      {
        TY: ['NEWS'],
        TI: ['旧桥重新开放'],
        TT: ['Old bridge opens again'],
        AU: ['林小河'],
        T2: ['河岸日报'],
        DA: ['2026/03/08'],
        PY: ['2026'],
        UR: ['https://example.org/bridge'],
        Y2: ['2026/03/09'],
        LA: ['zh-Hans'],
        KW: ['旧桥', 'old bridge', 'river'],
        N1: ['Credited to 河岸通讯社'],
      },
    ]);
  });

  it('says that a headline is a machine’s', async () => {
    const [one] = await ris(sampleArticle({ titleEnSource: 'engine' }));
    expect(one?.N1).toContain('The translated title is machine translation');
  });

  it.each(evil)('is a reference an article whatever texts say: %j', async (text) => {
    const references = await ris(hostileArticle(text), hostileArticle(text));
    expect(references.map(({ TY }) => TY)).toEqual([['NEWS'], ['NEWS']]);
    for (const { UR, N1, DA } of references) {
      expect(UR).toEqual(['https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E']);
      expect(N1?.join('') ?? '').not.toMatch(/[<>]/);
      expect(DA).toBeUndefined();
    }
  });
});

describe('bibtexExporter', () => {
  it('writes an entry for biblatex', async () => {
    const [entry] = await bib(sampleArticle());
    expect(entry?.type).toBe('online');
    expect(entry?.fields).toEqual({
      author: '{林小河}',
      title: '{旧桥重新开放}',
      titleaddon: '[Old bridge opens again]',
      organization: '{河岸日报}',
      date: '2026-03-08',
      url: 'https://example.org/bridge',
      urldate: '2026-03-09',
      language: 'Chinese',
      note: 'Credited to 河岸通讯社',
      keywords: '旧桥, old bridge, river',
    });
  });

  it('joins authors as BibTeX wants it, each name whole', async () => {
    const [entry] = await bib(article({ byline: '林小河 王大山' }));
    expect(entry?.fields.author).toBe('{林小河} and {王大山}');
  });

  it('has ASCII keys, unique in a file and the same in any order', async () => {
    const articles = [
      sampleArticle(),
      sampleArticle({ id: 'example.org/other' }),
      article({ canonicalUrl: 'https://www.news.com.cn/1' }, { id: 'news.com.cn/1' }),
      article({ canonicalUrl: 'https://例子.测试/1', publishedAt: '' }, { id: '例子.测试/1' }),
      article({ canonicalUrl: 'https://127.0.0.1/x' }, { id: '127.0.0.1/x' }),
    ];
    const keys = (await bib(...articles)).map(({ key }) => key);
    expect(keys[0]).toMatch(/^example20260308-[0-9a-z]{1,7}$/);
    expect(keys[2]).toMatch(/^news20260308-/);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][\x21-\x7e]*$/);
    expect((await bib(...articles.toReversed())).map(({ key }) => key).reverse()).toEqual(keys);
    expect(new Set((await bib(sampleArticle(), sampleArticle())).map(({ key }) => key)).size).toBe(2);
  });

  it('prints what the page says', async () => {
    const title = '100% of {braces} \\ #1 $5 a_b ^~ & "quoted" @home --- ``a\'\' <<b>> ,, ?` !`';
    const [entry] = await bib(article({ title, byline: 'A } and B', site: title }));
    expect(printed(entry?.fields.title ?? '')).toBe(title);
    expect(printed(entry?.fields.organization ?? '')).toBe(title);
    expect(printed(entry?.fields.author ?? '')).toBe('A } and B');
  });

  it('keeps braces and backslashes out of addresses, which nothing escapes', async () => {
    const [entry] = await bib(article({ canonicalUrl: 'https://example.org/a?b={c}&d=100%25#\\e_f}' }));
    expect(entry?.fields.url).toBe('https://example.org/a?b=%7Bc%7D&d=100%25#%5Ce_f%7D');
  });

  it.each(evil)('is an entry an article whatever texts say: %j', async (text) => {
    const entries = await bib(hostileArticle(text), hostileArticle(text));
    expect(entries.map(({ type }) => type)).toEqual(['online', 'online']);
    for (const { fields } of entries) {
      for (const [name, value] of Object.entries(fields)) if (name !== 'url') printed(value);
      expect(fields.language).toBe('Chinese');
    }
  });
});
