import { describe, expect, it } from 'vitest';
import { newsPage, read } from './read';

const withHead = (head: string, url?: string) =>
  read(newsPage({ head: `<title>老市场换新颜_示例网</title>${head}` }), url);

describe('keywords', () => {
  it.each([
    ['<meta name="keywords" content="菜市场,摊主，周末">', ['菜市场', '摊主', '周末']],
    ['<meta name="Keywords" content="菜市场;摊主;;周末">', ['菜市场', '摊主', '周末']],
    ['<meta name="keywords" content="菜市场 摊主 周末">', ['菜市场', '摊主', '周末']],
    ['<meta property="article:tag" content="菜市场"><meta property="article:tag" content="摊主">', ['菜市场', '摊主']],
    ['<script type="application/ld+json">{"@type":"NewsArticle","keywords":["菜市场"]}</script>', ['菜市场']],
    ['<meta name="keywords" content="头条,头条新闻,新闻客户端,今日要闻">', []],
    ['<meta name="keywords" content="菜市场,示例网,头条新闻,客户端下载,手机报">', ['菜市场']],
    ['<meta name="keywords" content="老市场换新颜">', []],
    ['<meta name="keywords" content="首页,图片,菜市场">', ['菜市场']],
  ])('%s', (head, expected) => {
    expect(withHead(head).keywords).toEqual(expected);
  });
});

it('keywords are no pieces of the headline', () => {
  const title = '老市场换新颜：三百个摊位重新开张';
  const head = `<title>${title}</title><meta name="keywords" content="三百个摊位重新开张,摊主">`;
  expect(read(newsPage({ title, head })).keywords).toEqual(['摊主']);
});

it('keywords may only be printed below the text', () => {
  expect(read(newsPage({ end: '<p>标签：<a href="/t/1">菜市场</a>, <a href="/t/2">老城</a></p>' })).keywords).toEqual([
    '菜市场',
    '老城',
  ]);
});

describe('the canonical address', () => {
  const url = 'https://m.news.example.com.cn/a/1.html?from=app#top';
  it.each([
    ['<link rel="canonical" href="https://news.example.com.cn/a/1.html#x">', 'https://news.example.com.cn/a/1.html'],
    ['<link rel="canonical" href="/a/1.html">', 'https://m.news.example.com.cn/a/1.html'],
    ['<meta property="og:url" content="https://news.example.com.cn/a/1.html">', 'https://news.example.com.cn/a/1.html'],
    ['<link rel="canonical" href="https://news.example.com.cn/">', 'https://m.news.example.com.cn/a/1.html?from=app'],
    ['<link rel="canonical" href="https://other.com.cn/a/1.html">', 'https://m.news.example.com.cn/a/1.html?from=app'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://m.news.example.com.cn/a/1.html?from=app'],
    ['', 'https://m.news.example.com.cn/a/1.html?from=app'],
  ])('%s', (head, expected) => {
    expect(withHead(head, url).canonicalUrl).toBe(expected);
  });
});

describe('other editions', () => {
  it('come from hreflang and from links that say English', () => {
    const head =
      '<link rel="alternate" hreflang="en" href="/en/a/1.html"><link rel="alternate" hreflang="x y" href="/b"><link rel="alternate" hreflang="fr" href="javascript:1">';
    const page = read(
      newsPage({
        head: `<title>老市场换新颜</title>${head}`,
        line: '<a href="/english/a/2.html">English</a> <a href="/en/">英文版</a>',
      }),
    );
    expect(page.alternates).toEqual([
      { lang: 'en', url: 'https://news.example.com/en/a/1.html' },
      { lang: 'en', url: 'https://news.example.com/english/a/2.html' },
    ]);
  });
});

it('names the outlet as it is known, else as it calls itself, else by its host', () => {
  expect(withHead('<meta property="og:site_name" content="示例网">').site).toBe('示例网');
  expect(withHead('').site).toBe('示例网'); // from its title element
  expect(
    withHead('<meta property="og:site_name" content="别的名字">', 'http://culture.people.com.cn/n1/2024/0108/c1.html')
      .site,
  ).toBe('人民网');
});
