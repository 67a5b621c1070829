import { describe, expect, it } from 'vitest';
import { articleId } from '@/lib/library/saved-article';

describe('articleId', () => {
  it.each([
    ['http://www.example.com/a/', 'https://example.com/a'],
    ['https://m.example.com/a', 'https://www.example.com/a'],
    ['https://example.com/a#top', 'https://example.com/a'],
    ['https://EXAMPLE.com/a?utm_source=x&spm=1.2&from=timeline&isappinstalled=0', 'https://example.com/a'],
    ['https://example.com/a?id=3&from=timeline', 'http://example.com/a?id=3'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://example.com:443/a', 'http://example.com:80/a'],
    ['https://example.com', 'https://www.example.com/?fbclid=abc'],
    ['https://example.com./a', 'https://example.com/a'],
    ['https://example.com/%E4%B8%AD', 'https://example.com/中'],
  ])('sees one article in %s and %s', (one, other) => expect(articleId(one)).toBe(articleId(other)));

  it.each([
    ['https://example.com/view?id=3', 'https://example.com/view?id=4'],
    ['https://example.com/share?share_id=3', 'https://example.com/share?share_id=4'],
    ['https://example.com/a', 'https://example.com/A'],
    ['https://example.com/a', 'https://news.example.com/a'],
    ['https://example.com/s?__biz=x&mid=1&idx=1&sn=a', 'https://example.com/s?__biz=x&mid=1&idx=2&sn=a'],
    ['https://example.com:8080/a', 'https://example.com/a'],
    ['https://example.com/#/news/3', 'https://example.com/#/news/4'],
    ['https://example.com/a?x=1&x=2', 'https://example.com/a?x=2&x=1'],
    ['https://www.com/a', 'https://com/a'],
    ['https://m.cn/a', 'https://www.cn/a'],
  ])('keeps %s and %s apart', (one, other) => expect(articleId(one)).not.toBe(articleId(other)));

  it.each(['javascript:alert(1)', 'file:///a', 'about:blank', '', 'example.com/a'])('refuses %j', (address) => {
    expect(() => articleId(address)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});
