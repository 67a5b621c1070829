import { describe, expect, it } from 'vitest';
import { samePaging } from '@/lib/read/page-address';
import { readArticle } from '@/lib/read/read-article';
import { documentOf, newsPage } from './read';

const host = 'https://news.example.com';

/** Following pages of an article at this address with this pager below it. */
const following = (url: string, pager: string): string[] =>
  readArticle(documentOf(newsPage({ end: `<div class="fenye">${pager}</div>` }), url), url).nextPages;
const links = (...pairs: [string, string][]): string =>
  pairs.map(([text, href]) => `<a href="${href}">${text}</a>`).join(' ');

describe('the pages that follow', () => {
  it.each<[string, string, string, string[]]>([
    [
      'underscores',
      '/a/100.html',
      links(['1', '100.html'], ['2', '100_2.html'], ['3', '100_3.html'], ['下一页', '100_2.html']),
      ['/a/100_2.html', '/a/100_3.html'],
    ],
    [
      'hyphens in brackets',
      '/n1/2024/0312/c1-4019.html',
      links(['【2】', '/n1/2024/0312/c1-4019-2.html']),
      ['/n1/2024/0312/c1-4019-2.html'],
    ],
    [
      'counting from nought',
      '/t2024_88.shtml',
      links(['2', 't2024_88_1.shtml'], ['3', 't2024_88_2.shtml']),
      ['/t2024_88_1.shtml', '/t2024_88_2.shtml'],
    ],
    [
      'a query',
      '/read?id=7',
      links(['2', '?id=7&page=2'], ['第3页', '?id=7&page=3']),
      ['/read?id=7&page=2', '/read?id=7&page=3'],
    ],
    ['a folder', '/story/77', links(['下一頁 >', '/story/77/2']), ['/story/77/2']],
    [
      'numbers left out',
      '/a/100.html',
      links(['2', '100_2.html'], ['5', '100_5.html']),
      ['/a/100_2.html', '/a/100_3.html', '/a/100_4.html', '/a/100_5.html'],
    ],
    [
      'the whole text on one page',
      '/a/728001.shtml',
      links(['2', '728001_2.shtml'], ['余下全文', '728001_s.shtml']),
      ['/a/728001_s.shtml'],
    ],
    [
      'from the second page on',
      '/a/100_2.html',
      links(['1', '100.html'], ['2', '100_2.html'], ['3', '100_3.html']),
      ['/a/100_3.html'],
    ],
    [
      'from the second page, counting from nought',
      '/t88_1.html',
      links(['1', 't88.html'], ['2', 't88_1.html'], ['3', 't88_2.html']),
      ['/t88_2.html'],
    ],
  ])('are found by %s', (_, path, pager, expected) => {
    expect(following(host + path, pager)).toEqual(expected.map((next) => host + next));
  });

  it.each<[string, string, string]>([
    ['another article', '/a/100.html', links(['下一篇', '101.html'], ['2', '101_2.html'])],
    ['another host', '/a/100.html', links(['2', 'https://other.example.com/a/100_2.html'])],
    [
      'the next number of a series',
      '/a/content_12.html',
      links(['下一页', 'content_13.html'], ['13', 'content_13.html']),
    ],
    ['a number that is not the page’s', '/a/100.html', links(['7', '100_2.html'])],
    ['no web address', '/a/100.html', links(['2', 'javascript:go(2)'], ['3', 'ftp://news.example.com/a/100_3.html'])],
    ['pages of comments', '/a/100.html', `<div class="comment-list">${links(['2', '?page=2'])}</div>`],
    ['more pages than articles have', '/a/100.html', links(['21', '100_21.html'])],
  ])('are not %s', (_, path, pager) => {
    expect(following(host + path, pager)).toEqual([]);
  });

  it('keep the page’s own protocol', () => {
    expect(following(`${host}/a/100.html`, links(['2', 'http://news.example.com/a/100_2.html']))).toEqual([
      `${host}/a/100_2.html`,
    ]);
  });

  it('are at most nineteen', () => {
    const pager = links(
      ...Array.from({ length: 30 }, (_, at): [string, string] => [`${at + 2}`, `100_${at + 2}.html`]),
    );
    expect(following(`${host}/a/100.html`, pager)).toHaveLength(19);
  });

  it('are told by address alone where nothing else is at hand', () => {
    expect(samePaging(`${host}/a/100.html`, `${host}/a/100_2.html`)).toBe(true);
    expect(samePaging(`${host}/a/100.html`, `${host}/a/101.html`)).toBe(false);
    expect(samePaging(`${host}/a/100.html`, `${host}/a/100.html`)).toBe(false);
    expect(samePaging(`${host}/a/100.html`, 'https://example.com/a/100_2.html')).toBe(false);
    expect(samePaging(`${host}/a/100.html`, `${host}/a/100_21.html`)).toBe(false);
    expect(samePaging(`${host}/a/100.html`, 'not an address')).toBe(false);
  });
});
