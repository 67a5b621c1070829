import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/read/read-article';
import { documentOf, newsPage, prose } from '../read/read';

const address = 'https://news.example.com/zh/2026/0512/harbour-bridge-opens-early.html';

function editionsOf({ head = '', line = '', end = '' }, url = address) {
  const html = newsPage({ head: `<title>老市场换新颜</title>${head}`, line, end });
  const { article } = readArticle(documentOf(html, url), url);
  if (!article) throw new Error('no article found');
  return (article.editions ?? []).map(
    ({ why, url: found }) => `${why} ${found.replace('https://news.example.com', '')}`,
  );
}

const alternate = (lang: string, href: string) => `<link rel="alternate" hreflang="${lang}" href="${href}">`;
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('hreflang', () => {
  it('gives English ones only, the plain language first, and neither the page itself nor a home page', () => {
    const head = [
      alternate('en-GB', '/en-gb/2026/0512/bridge.html'),
      alternate('en', '/en/2026/0512/bridge.html#top'),
      alternate('en-US', address),
      alternate('en-AU', '/en/'),
      alternate('en-CA', 'javascript:alert(1)'),
      alternate('fr', '/fr/2026/0512/pont.html'),
      alternate('x-default', '/2026/0512/bridge.html'),
    ].join('');
    expect(editionsOf({ head })).toEqual([
      'hreflang /en/2026/0512/bridge.html',
      'hreflang /en-gb/2026/0512/bridge.html',
    ]);
  });
});

describe('JSON-LD', () => {
  const article = (rest: object) => jsonLd({ '@type': 'NewsArticle', headline: '老市场换新颜', ...rest });
  it.each([
    [{ workTranslation: { '@type': 'NewsArticle', inLanguage: 'en', url: '/e/1.html' } }, ['json-ld /e/1.html']],
    [{ translationOfWork: { '@id': 'https://news.example.com/e/2.html', inLanguage: 'en-US' } }, ['json-ld /e/2.html']],
    [
      {
        workExample: [
          { inLanguage: { '@type': 'Language', name: 'English' }, url: '/e/3.html' },
          { inLanguage: 'de', url: '/d' },
        ],
      },
      ['json-ld /e/3.html'],
    ],
    [{ workTranslation: 'https://en.example.com/e/4.html' }, ['json-ld https://en.example.com/e/4.html']],
    [{ workTranslation: { url: '/e/5.html' } }, []],
    [{ workTranslation: { inLanguage: 'en', url: 'javascript:1' } }, []],
    [{ workTranslation: [null, 7, { inLanguage: 7, url: {} }] }, []],
    [
      {
        url: 'https://news.example.com/zh/other/9999999.html',
        workTranslation: { inLanguage: 'en', url: '/e/6.html' },
      },
      [],
    ],
  ])('%j', (rest, expected) => {
    expect(editionsOf({ head: article(rest) })).toEqual(expected);
  });
});

describe('links', () => {
  it.each([
    // The same name, path or number.
    ['<a href="/en/2026/0512/harbour-bridge-opens-early.html">English</a>', 1],
    ['<a href="https://en.example.com/x/harbour-bridge-opens-early">[ EN ]</a>', 1],
    ['<a href="/2026/0512/harbour-bridge-opens-early_en.html">英文</a>', 1],
    // Another address, but an article's.
    ['<a href="/english/2026-05/12/content_8812345.htm">英文版</a>', 1],
    ['<a href="https://www.elsewhere.org/2026/05/12/bridge">Read in English »</a>', 1],
    ['<a href="/english/2026-05/12/content_8812345.htm"><img src="/e.png"></a>', 0],
    ['<a href="/english/2026-05/12/content_8812345.htm" title="English version"><img src="/e.png"></a>', 1],
    // Switches of the whole site, sections, shops, others.
    ['<a href="/en/">English</a>', 0],
    ['<a href="/">EN</a>', 0],
    ['<a href="/en/index.html">English</a>', 0],
    ['<a href="/?lang=en">English</a>', 0],
    ['<a href="https://english.example.com">English version</a>', 0],
    ['<a href="/en/business/">英文</a>', 0],
    ['<a href="/english/list_12.html">英文版</a>', 0],
    ['<a href="/channel.aspx?id=75">English</a>', 0],
    ['<a href="https://apps.apple.com/us/app/news-in-english/id123456789">English version</a>', 0],
    ['<a href="https://www.facebook.com/news/posts/1234567">English version</a>', 0],
    ['<a href="https://translate.google.com/translate?u=https://news.example.com/a/12345678">English version</a>', 0],
    ['<a href="https://www.elsewhere.org/2026/05/12/bridge">English</a>', 0],
    ['<a href="javascript:switchTo(\'en\')">English</a>', 0],
    ['<a href="#en">English</a>', 0],
    ['<a href="http://192.168.1.1/2026/05/12/reboot.html">English version</a>', 0],
    ['<a href="http://localhost:8080/2026/05/12/reboot.html">English version</a>', 0],
    ['<a href="https://user:word@news.example.com/en/2026/0512/harbour-bridge-opens-early.html">English</a>', 0],
    ['<a href="/en/2026/0512/harbour-bridge-opens-early.html">English lessons for everyone</a>', 0],
  ])('%s', (line, count) => {
    expect(editionsOf({ line })).toHaveLength(count);
  });

  it('that mark each item of a list with its language lead to other articles', () => {
    const list = [1, 2, 3].map((n) => `<p><a href="/en/2026/05/1${n}/story-${n}.html">English</a></p>`).join('');
    expect(editionsOf({ end: list })).toEqual([]);
    expect(editionsOf({ end: list, line: '<a href="/en/2026/0512/harbour-bridge-opens-early.html">EN</a>' })).toEqual([
      'link /en/2026/0512/harbour-bridge-opens-early.html',
    ]);
  });
});

describe('addresses of outlets', () => {
  it.each([
    ['https://cn.nytimes.com/china/20260512/harbour-bridge/', ['dual/', 'en-us/']],
    ['https://cn.nytimes.com/china/20260512/harbour-bridge/zh-hant/', ['zh-hant/dual/', 'en-us/']],
    ['https://cn.nytimes.com/china/20260512/harbour-bridge/dual/', []],
    ['https://cn.nytimes.com/china/', []],
    ['https://www.ftchinese.com/story/001100001?topnav=china', ['/ce', '/en']],
    ['https://www.ftchinese.com/story/001100001/ce', []],
    ['https://www.nippon.com/cn/in-depth/d00999/', ['https://www.nippon.com/en/in-depth/d00999/']],
    ['https://www.who.int/zh/news/item/12-05-2026-a-bridge', ['https://www.who.int/news/item/12-05-2026-a-bridge']],
    [
      'https://www.imf.org/zh/News/Articles/2026/05/12/bridge',
      ['https://www.imf.org/en/News/Articles/2026/05/12/bridge'],
    ],
  ])('%s', (url, ends) => {
    const found = editionsOf({}, url).map((one) => one.split(' ')[1] ?? '');
    expect(found).toHaveLength(ends.length);
    for (const [index, end] of ends.entries())
      expect(found[index]?.endsWith(end), `${found[index]} ends in ${end}`).toBe(true);
  });
});

it('never offers the page that is open, whatever it calls its own address', () => {
  const open = 'https://cn.nytimes.com/china/20260512/harbour-bridge/dual/';
  const head = '<link rel="canonical" href="https://cn.nytimes.com/china/20260512/harbour-bridge/">';
  expect(editionsOf({ head }, open)).toEqual([
    'dual-address https://cn.nytimes.com/china/20260512/harbour-bridge/en-us/',
  ]);
});

it('puts the most trusted first and names each address once', () => {
  const head =
    jsonLd({ '@type': 'WebPage', workTranslation: { inLanguage: 'en', url: '/e/1.html' } }) +
    alternate('en', 'http://news.example.com/en/2026/0512/a.html');
  const line = '<a href="/e/1.html/">英文版</a> <a href="/en/2026/0512/harbour-bridge-opens-early.html">英文版</a>';
  expect(editionsOf({ head, line })).toEqual([
    'hreflang /en/2026/0512/a.html',
    'json-ld /e/1.html',
    'link /en/2026/0512/harbour-bridge-opens-early.html',
  ]);
});

it('is quick and sober on a hostile page', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, n) => `<a href="/en/2026/05/12/${100_000 + n}.html">English</a>`,
  ).join('');
  const clobbered = '<form name="querySelectorAll"><input name="getAttribute"></form><img name="querySelectorAll">';
  const html = `<html><head><base href="javascript:1"><title>老市场</title>${Array.from({ length: 2000 }, (_, n) => alternate('en', `/e/${n}.html`)).join('')}</head>
    <body>${clobbered}<article>${prose.map((text) => `<p>${text}</p>`).join('')}</article><div>${many}</div>
    <a href="/en/2026/05/12/x.html">${'English '.repeat(50_000)}</a></body></html>`;
  const { article } = readArticle(documentOf(html, address), address);
  expect(article?.editions).toHaveLength(8);
  expect(
    article?.editions?.every(({ why, url }) => why === 'hreflang' && url.startsWith('https://news.example.com/e/')),
  ).toBe(true);
  expect(article?.alternates.length).toBeLessThanOrEqual(20);
});
