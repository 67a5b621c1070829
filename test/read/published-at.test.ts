import { expect, it } from 'vitest';
import { newsPage, read } from './read';

it.each([
  ['<span>2024年01月08日 10:20</span>', '2024-01-08T10:20:00+08:00'],
  ['2024-01-08 10:20:33 来源：示例日报', '2024-01-08T10:20:33+08:00'],
  ['2024/1/8 下午 3:05', '2024-01-08T15:05:00+08:00'],
  ['发布时间：2024-01-08', '2024-01-08'],
  ['2024年01月08日10:20', '2024-01-08T10:20:00+08:00'],
  ['更新时间 2012年12月10日, 格林尼治标准时间10:41', '2012-12-10T10:41:00+00:00'],
  ['中華民國113年1月8日', '2024-01-08'],
  ['Jan 8, 2024 10:20', '2024-01-08T10:20:00+08:00'],
  ['<p>最后更新：2024-01-09 08:00</p><p>2024-01-08 10:20</p>', '2024-01-08T10:20:00+08:00'],
  ['２０２４年１月８日 １０：２０', '2024-01-08T10:20:00+08:00'],
  ['2024-13-08 10:20', ''],
  ['2024年2月30日', ''],
])('reads what is printed: %s', (line, expected) => {
  expect(read(newsPage({ line }), 'https://news.example.com/a/story.html').publishedAt).toBe(expected);
});

const meta = (name: string, content: string) => `<title>老市场换新颜</title><meta name="${name}" content="${content}">`;

it.each([
  [meta('article:published_time', '2024-01-08T02:20:33Z'), '', '2024-01-08T02:20:33+00:00'],
  [meta('publishdate', '2024-01-08'), '', '2024-01-08'],
  [meta('PubDate', '2024-01-08 10:20:33'), '', '2024-01-08T10:20:33+08:00'],
  [meta('weibo: article:create_at', '2024-01-08 10:20:33'), '', '2024-01-08T10:20:33+08:00'],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-08T10:20:33+08:00"}</script>',
    '',
    '2024-01-08T10:20:33+08:00',
  ],
  ['<script>var oriCreateTime = "1704680433";</script>', '', '2024-01-08T10:20:33+08:00'],
  ['<script>window.data={"publishTime":"2024-01-08 10:20:33"}</script>', '', '2024-01-08T10:20:33+08:00'],
  // The printed minute stands, the claim adds its seconds.
  [meta('article:published_time', '2024-01-08T10:20:33+08:00'), '2024年1月8日 10:20', '2024-01-08T10:20:33+08:00'],
  // A claim a minute later is the system's time, not the reader's.
  [meta('article:published_time', '2024-01-08T10:22:33+08:00'), '2024年1月8日 10:20', '2024-01-08T10:20:00+08:00'],
  // Universal time becomes the printed Chinese day.
  [meta('article:published_time', '2024-01-07T18:20:00Z'), '2024年1月8日', '2024-01-08T02:20:00+08:00'],
  // A date far from the claim is that of something else.
  [meta('article:published_time', '2024-01-08T10:20:33+08:00'), '2023年6月1日 09:00', '2024-01-08T10:20:33+08:00'],
])('weighs claims against print: %s | %s', (head, line, expected) => {
  expect(read(newsPage({ head, line }), 'https://news.example.com/a/story.html').publishedAt).toBe(expected);
});

it.each([
  ['https://news.example.com/2024/01/08/c_1.htm', '2024-01-08'],
  ['https://news.example.com/gn/2024/01-08/1.shtml', '2024-01-08'],
  ['https://news.example.com/20240108/1.html', '2024-01-08'],
  ['https://news.example.com/a/20241308.html', ''],
])('takes the day from the address at last: %s', (url, expected) => {
  expect(read(newsPage({}), url).publishedAt).toBe(expected);
});
