import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '@/components/library/use-route';

describe('routeOf', () => {
  it.each([
    ['', { view: 'list' }],
    ['#/', { view: 'list' }],
    ['#/nowhere/x', { view: 'list' }],
    ['#/article', { view: 'list' }],
    ['#/print', { view: 'list' }],
    ['#/article/a%2Fb', { view: 'article', id: 'a/b' }],
    ['#/print/a%2Fb', { view: 'print', id: 'a/b' }],
    ['#/article/%', { view: 'list' }],
    ['#/words', { view: 'words' }],
    ['#/words/%E5%BC%80%20%E9%96%8B%20kai1', { view: 'words', id: '开 開 kai1' }],
    ['#/words/%', { view: 'words' }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route));

  it('reads what hashOf writes', () => {
    const id = 'example.cn/新闻?id=1&b=%2F';
    expect(routeOf(hashOf(id))).toEqual({ view: 'article', id });
  });
});
