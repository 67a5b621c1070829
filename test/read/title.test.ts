import { expect, it } from 'vitest';
import { newsPage, prose, read } from './read';

const body = prose.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, shown: string) =>
  read(`<head>${head}</head><body><div>${shown}<div>${body}</div></div></body>`).title;

it.each([
  ['<title>老市场换新颜_人民网</title>', '<h1>老市场换新颜</h1>'],
  ['<title>老市场换新颜 - BBC News 中文</title>', '<h1>老市场换新颜</h1>'],
  [
    '<title>老市场换新颜|市场|改造_示例财经_示例网</title>',
    '<h1 class="logo">示例网</h1><div class="title">老市场换新颜</div>',
  ],
  ['<title>老市场换新颜--文化--示例网</title>', ''],
  ['<title>老市场换新颜 | 示例新闻</title>', ''],
  ['<meta property="og:title" content="老市场换新颜 - 示例日报"><meta property="og:site_name" content="示例日报">', ''],
  ['<script type="application/ld+json">{"@type":"NewsArticle","headline":"老市场换新颜"}</script>', '<h1>示例网</h1>'],
  ['<title>新闻动态--示例学会官网</title>', '<h3>首页 - 新闻动态</h3><h5>老市场换新颜</h5>'],
  ['<title>示例网</title>', '<h1>老市场换新颜</h1>'],
  ['<title>老市场换新颜</title>', '<h2><span>原创</span>老市场换新颜</h2>'],
])('finds the headline in %s with %s', (head, shown) => {
  expect(page(head, shown)).toBe('老市场换新颜');
});

it('keeps a separator that belongs to the headline', () => {
  const title = '棱角|老市场换新颜：三年之间的变化';
  expect(page(`<title>${title}_财经_示例网</title>`, `<h1>${title}</h1>`)).toBe(title);
});

it('does not repeat the headline in the text', () => {
  const { texts } = read(newsPage({}));
  expect(texts).toEqual(prose);
});
