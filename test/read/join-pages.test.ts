import { expect, it } from 'vitest';
import type { Article } from '@/lib/article';
import { joinPages } from '@/lib/read/join-pages';
import { loadPages } from '@/lib/read/load-pages';
import { readArticle } from '@/lib/read/read-article';
import { documentOf, newsPage, prose } from './read';

const later = [
  '傍晚收摊以后，清洁工会用高压水枪把地面冲洗一遍，第二天清早，过道里已经闻不到鱼腥味。',
  '管理处说，明年还要在市场的屋顶装上太阳能板，发的电先供路灯和冷库使用，多余的并入电网。',
  '有人担心改造会抬高摊位费，街道办的答复是，三年之内价格不变，困难摊主还可以申请减免。',
];
const url = (page: number) => `https://news.example.com/a/100${page > 1 ? `_${page}` : ''}.html`;
const pager = '<p><a href="100.html">1</a> <a href="100_2.html">2</a> <a href="100_3.html">3</a></p>';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const page = (number: number, texts: readonly string[], end = pager): string =>
  newsPage({ line: '2024-03-12 08:30 来源：样报' })
    .replace(/<p>[\s\S]*<\/p>/, paragraphs(texts) + end)
    .replace('<h1>', `<h1 data-page="${number}">`);
const articleOf = (number: number, texts: readonly string[]): Article => {
  const { article } = readArticle(documentOf(page(number, texts), url(number)), url(number));
  if (!article) throw new Error('no article found');
  return article;
};
const textsOf = (article: Article) => article.blocks.map((block) => block.text);

it('joins the text of all pages under the first one’s headline, numbered anew', () => {
  const joined = joinPages(articleOf(1, prose), [articleOf(2, later)]);
  expect(textsOf(joined)).toEqual([...prose, ...later]);
  expect(joined.blocks.map((block) => block.id)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
  expect(joined).toMatchObject({ title: '老市场换新颜', source: '样报', url: url(1) });
});

it('says once what both pages show', () => {
  const overlap = prose.slice(-1);
  expect(textsOf(joinPages(articleOf(1, prose), [articleOf(2, [...overlap, ...later])]))).toEqual([...prose, ...later]);
});

it('makes a paragraph whole that the break tore', () => {
  const [start = '', ...rest] = later;
  const torn = start.slice(0, 32);
  const joined = joinPages(articleOf(1, [...prose, torn]), [articleOf(2, [start.slice(32), ...rest])]);
  expect(textsOf(joined)).toEqual([...prose, ...later]);
});

it('keeps rows of tables apart', () => {
  const row = (id: string, tableRow: number) => ({
    id,
    kind: 'paragraph' as const,
    lang: 'zh' as const,
    text: `第${id}格里的内容`,
    tableRow,
  });
  const article = articleOf(1, prose);
  const joined = joinPages({ ...article, blocks: [row('甲', 1), row('乙', 2)] }, [
    { ...article, blocks: [row('丙', 1), row('丁', 2)] },
  ]);
  expect(joined.blocks.map((block) => block.tableRow)).toEqual([1, 2, 3, 4]);
});

const signal = new AbortController().signal;
const web: Record<string, string> = {
  [url(2)]: page(2, later.slice(0, 1), '<a href="100.html">1</a><a href="100_2.html">2</a><a href="100_3.html">3</a>'),
  [url(3)]: page(3, later.slice(1)),
};
const source = {
  fetch: async (address: string) => web[address] ?? Promise.reject(new Error('gone')),
  parse: (html: string) => documentOf(html, 'about:blank'),
};

it('loads one page after another and finds those that only later pages name', async () => {
  const loaded = await loadPages(articleOf(1, prose), [url(2)], source, signal);
  expect(textsOf(loaded.article)).toEqual([...prose, ...later]);
  expect(loaded.missing).toEqual([]);
});

it('stops at a page that cannot be had, and says which are missing', async () => {
  const failing = {
    ...source,
    fetch: async (address: string) => (address === url(2) ? source.fetch(address) : Promise.reject(new Error('gone'))),
  };
  const loaded = await loadPages(articleOf(1, prose), [url(2), url(3)], failing, signal);
  expect(textsOf(loaded.article)).toEqual([...prose, later[0]]);
  expect(loaded.missing).toEqual([url(3)]);
  expect(loaded.failure).toBeInstanceOf(Error);
});

it('loads nothing more when it is stopped', async () => {
  const closing = new AbortController();
  const asked: string[] = [];
  const slow = {
    ...source,
    fetch: async (address: string) => {
      asked.push(address);
      closing.abort();
      return source.fetch(address);
    },
  };
  await expect(loadPages(articleOf(1, prose), [url(2), url(3)], slow, closing.signal)).rejects.toThrow();
  expect(asked).toEqual([url(2)]);
});
