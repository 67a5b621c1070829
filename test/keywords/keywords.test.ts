import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { keywordsOf } from '@/lib/keywords/keywords';
import type { EnglishText, Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';

const dictionary = createDictionary(await cedictEntries());

const article = (title: string, paragraphs: readonly string[], keywords: string[] = []): Article => ({
  url: 'https://example.org/1',
  canonicalUrl: 'https://example.org/1',
  site: '',
  source: '',
  sourceUrl: '',
  title,
  byline: '',
  publishedAt: '',
  script: 'Hans',
  keywords,
  alternates: [],
  blocks: paragraphs.map((text, index) => ({ id: `b${index + 1}`, kind: 'paragraph', lang: 'zh', text })),
});

const english = (keywords: string[]): EnglishText => ({
  source: 'page',
  title: '',
  byline: '',
  keywords,
  paragraphs: [],
});

/** Pairs the sentences of an article with these lines in turn. */
const paired = (of: Article, lines: readonly string[]): Pair[] =>
  sentencesOf(of.blocks).map(({ id }, index) => ({
    zh: [id],
    en: [{ id: `e${index + 1}.1`, text: lines[index] ?? '' }],
    source: 'page',
    confidence: 1,
  }));

const flood = article('', [
  '水利部门昨天启用了新的灌溉水渠。',
  '灌溉水渠全长十二公里，保护两岸的农田。',
  '村民说，农田去年被洪水淹没。',
  '专家建议加强灌溉水渠的巡查。',
]);
const floodEnglish = [
  'The water authorities opened the new irrigation canal yesterday.',
  'The irrigation canal is twelve kilometres long and protects the farmland on both banks.',
  'Villagers said that the farmland was under water last year.',
  'Experts proposed to patrol the irrigation canal more closely.',
];

describe('keywordsOf', () => {
  it('finds the Chinese of printed English keywords in the pairs', () => {
    const keywords = keywordsOf(
      flood,
      english(['farmland', 'Irrigation canal', 'quantum physics']),
      paired(flood, floodEnglish),
      dictionary,
    );
    expect(keywords).toEqual([
      { zh: '农田', en: 'farmland' },
      { zh: '灌溉水渠', en: 'Irrigation canal' },
      { zh: '', en: 'quantum physics' },
    ]);
  });

  it('links printed lists of the same length in their order', () => {
    const printed = article('', ['今天很好。'], ['推荐', '青春']);
    expect(keywordsOf(printed, english(['Recommended', 'Youth']), [], dictionary)).toEqual([
      { zh: '推荐', en: 'Recommended' },
      { zh: '青春', en: 'Youth' },
    ]);
  });

  it('links crosswise where the dictionary says so, and takes the rest of either list along', () => {
    const printed = article('', ['今天很好。'], ['经济', '医院', '张三']);
    expect(keywordsOf(printed, english(['hospital', 'economy']), [], dictionary)).toEqual([
      { zh: '医院', en: 'hospital' },
      { zh: '经济', en: 'economy' },
      { zh: '张三', en: expect.any(String) },
    ]);
  });

  it('takes the English of a Chinese keyword from the human English, else from the dictionary', () => {
    const printed = article(
      '',
      flood.blocks.map((block) => block.text),
      ['农田', '洪水', '某某工程局'],
    );
    const [field, water, unknown] = keywordsOf(printed, null, paired(printed, floodEnglish), dictionary);
    expect(field).toEqual({ zh: '农田', en: 'farmland' });
    expect(water).toEqual({ zh: '洪水', en: 'deluge' });
    expect(unknown).toEqual({ zh: '某某工程局', en: '' });
  });

  it('takes keywords apart that say themselves in both languages, also where a comma tore them', () => {
    const printed = article('', ['今天很好。'], ['推荐(Recommended)', '果园公司（Orchard', 'Inc.）', '青春']);
    expect(keywordsOf(printed, null, [], dictionary)).toEqual([
      { zh: '推荐', en: 'Recommended' },
      { zh: '果园公司', en: 'Orchard, Inc.' },
      { zh: '青春', en: 'youth' },
    ]);
  });

  it('takes whole senses from the English only', () => {
    const wall = article('', ['长城很长。'], ['长城']);
    const [keyword] = keywordsOf(wall, null, paired(wall, ['The Great Wall is long.']), dictionary);
    expect(keyword).toEqual({ zh: '长城', en: 'Great Wall' });
  });

  it('takes no more of the Chinese than says the keyword', () => {
    const library = article('', ['市图书馆试行夜间开放。', '夜间开放受到欢迎，读者很多。']);
    const lines = ['The city library begins trial of night opening.', 'Readers welcomed the night opening.'];
    const [keyword] = keywordsOf(library, english(['night opening']), paired(library, lines), dictionary);
    expect(keyword).toEqual({ zh: '夜间开放', en: 'night opening' });
    const once = article('', ['市图书馆试行夜间开放。']);
    const [other] = keywordsOf(once, english(['night opening']), paired(once, lines), dictionary);
    expect(other?.zh).toBe('夜间开放');
  });

  it('takes a word for a place far away only where the English names the place', () => {
    const news = article('', ['会议在札幌举行。'], ['札幌', '贝拉']);
    const of = (line: string) => keywordsOf(news, null, paired(news, [line]), dictionary).map(({ en }) => en);
    expect(of('The meeting was held in Sapporo.')).toEqual(['Sapporo, Japan', '']);
    expect(keywordsOf(news, null, [], dictionary).map(({ en }) => en)[0]).toContain('Sapporo');
  });

  it('takes no plain English word for a term', () => {
    const mixed = article('Welcome 欢迎使用', [
      'The quick brown fox. Welcome May https://example.org/from',
      '工程师用 Python 写程序，Python 很快。',
    ]);
    const terms = keywordsOf(mixed, null, [], dictionary).map(({ zh }) => zh);
    expect(terms).toContain('Python');
    expect(terms.filter((term) => /^[a-z]/i.test(term))).toEqual(['Python']);
  });

  it('extracts terms where the page names none: recurring and long ones, in no pieces', () => {
    const keywords = keywordsOf(flood, null, [], dictionary).map(({ zh }) => zh);
    expect(keywords[0]).toBe('灌溉水渠');
    expect(keywords).toContain('农田');
    expect(keywords).not.toContain('水渠');
    expect(keywords.length).toBeLessThanOrEqual(8);
    expect(keywordsOf(article('', []), null, [], dictionary)).toEqual([]);
  });

  it('leaves out what a machine has printed and says nothing', () => {
    const printed = article('', ['今天很好。'], ['一个', '1975年', '青春', '没有']);
    expect(keywordsOf(printed, null, [], dictionary)).toEqual([{ zh: '青春', en: 'youth' }]);
  });

  it('repeats nothing and stays short', () => {
    const many = article(
      '',
      ['好。'],
      ['中国', '中國', ' 中国 ', '', ...Array.from({ length: 40 }, (_, i) => `词${i}`)],
    );
    const keywords = keywordsOf(many, null, [], dictionary);
    expect(keywords).toHaveLength(12);
    expect(keywords.filter(({ en }) => en === 'China')).toHaveLength(1);
  });
});

const seed = '../shared/seed';
describe.skipIf(!existsSync(seed))('the seed document', () => {
  it('has its three keywords with their Chinese', () => {
    const name = readdirSync(seed).find((file) => file.endsWith('.txt')) ?? '';
    const text = readFileSync(`${seed}/${name}`, 'utf8');
    const [chinese = '', translation = ''] = text.split('英文翻译:');
    const zh = chinese.trim().split(/\n\s*\n/);
    const en =
      (translation.split('News Content:')[1] ?? '')
        .split('【来源】')[0]
        ?.trim()
        .split(/\n\s*\n/) ?? [];
    const of = article('', zh);
    const pairs = of.blocks.map(
      (block, index): Pair => ({
        zh: sentencesOf([block]).map(({ id }) => id),
        en: [{ id: `e${index + 1}.1`, text: en[index] ?? '' }],
        source: 'page',
        confidence: 1,
      }),
    );
    expect(keywordsOf(of, english(['Legal aid', 'cooperation', 'legitimate rights']), pairs, dictionary)).toEqual([
      { zh: '法律援助', en: 'Legal aid' },
      { zh: '协作', en: 'cooperation' },
      { zh: '合法权益', en: 'legitimate rights' },
    ]);
  });
});

describe('terms taken from the text', () => {
  const terms = (paragraphs: string[], change: Partial<Article> = {}) =>
    keywordsOf({ ...article('湿地候鸟增多', paragraphs), ...change }, null, [], dictionary).map(({ zh }) => zh);

  it('are not the outlet or the author, who only tell of it', () => {
    const told = ['澎湃新闻从湿地保护区获悉，候鸟数量增多。', '湿地保护区告诉澎湃新闻，候鸟从北方飞来。作者李晓明。'];
    const found = terms(told, { byline: '李晓明' });
    expect(found).toContain('湿地保护区');
    expect(found).not.toContain('澎湃新闻');
    expect(found).not.toContain('李晓明');
  });

  it('are no clauses that happen to be said twice', () => {
    const found = terms(['湿地再次充满欢声笑语，候鸟很多。', '人们说，湿地再次充满欢声笑语，候鸟很美。']);
    expect(found).toContain('候鸟');
    expect(found.filter((term) => /再次|充满/.test(term))).toEqual([]);
  });
});

it('gives a meaning without what the dictionary says around it', () => {
  const found = keywordsOf(article('', ['丰田参加下半场。'], ['丰田', '下半场', '三星']), null, [], dictionary);
  expect(found).toEqual([
    { zh: '丰田', en: 'Toyota' },
    { zh: '下半场', en: 'second half' },
    { zh: '三星', en: 'Samsung' },
  ]);
});
