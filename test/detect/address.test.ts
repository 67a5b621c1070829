import { describe, expect, it } from 'vitest';
import { readAddress } from '@/lib/detect/address';

describe('readAddress', () => {
  it.each([
    'https://www.example.com',
    'https://www.example.com/',
    'https://www.example.com/?from=app',
    'https://www.example.com/index.html',
    'https://www.example.com/index.shtml#top',
    'https://www.example.com/zh/',
    'https://www.example.com/zhongwen/simp',
    'https://news.example.com/zh-hant/index.php',
  ])('takes %s for a home page', (url) => {
    expect(readAddress(url).home).toBe(true);
  });

  it.each([
    'https://www.example.com/?p=123',
    'https://www.example.com/#/article/123',
    'https://www.example.com/china/',
    'https://www.example.com/s?id=167',
    'https://www.example.com/2024/01/08/library/',
    'file:///home/reader/page.html',
    'about:blank',
  ])('does not take %s for a home page', (url) => {
    expect(readAddress(url).home).toBe(false);
  });

  it.each([
    'http://politics.example.com/n1/2024/0108/c1001-40154321.html',
    'https://www.example.com/a/20240108A01ABC00',
    'https://www.example.com/newsDetail_forward_25930412',
    'https://www.example.com/article/library-opens',
    'https://www.example.com/s?__biz=MzA5&mid=26&sn=ab',
    'https://www.example.com/qinghe-library-stays-open',
    'https://www.example.com/#/detail/40154321',
  ])('finds an article’s number, date or name in %s', (url) => {
    expect(readAddress(url).article).toBe(true);
  });

  it.each(['https://www.example.com/china/', 'https://www.example.com/a', 'about:blank'])('finds none in %s', (url) => {
    expect(readAddress(url).article).toBe(false);
  });

  it.each([
    'https://www.example.com/search?q=a',
    'https://www.example.com/tags/library',
    'https://www.example.com/category/gn/',
    'https://www.example.com/find?keyword=a',
  ])('takes %s for a list', (url) => {
    expect(readAddress(url).list).toBe(true);
  });

  it('does not take an article about lists for one', () => {
    expect(readAddress('https://www.example.com/2024/the-list-of-books.html').list).toBe(false);
  });

  it.each(['https://tv.example.com/2024/1.html', 'https://www.example.com/video/1.html'])(
    'takes %s for a video',
    (url) => {
      expect(readAddress(url).video).toBe(true);
    },
  );
});
