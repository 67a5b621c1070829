import { describe, expect, it } from 'vitest';
import { addressesIn, bareAddress, mostAddresses } from '@/lib/library/later/typed-addresses';

describe('addresses in what was pasted', () => {
  it.each([
    ['one', 'https://a.example/1', [['https://a.example/1', '']]],
    [
      'several lines',
      'https://a.example/1\r\nhttp://b.example/2\n',
      [
        ['https://a.example/1', ''],
        ['http://b.example/2', ''],
      ],
    ],
    [
      'two on a line',
      'https://a.example/1 https://a.example/2',
      [
        ['https://a.example/1', ''],
        ['https://a.example/2', ''],
      ],
    ],
    ['a title before it', '图书馆开放：https://a.example/1', [['https://a.example/1', '图书馆开放']]],
    ['a link in Markdown', '- [图书馆 开放](https://a.example/1)', [['https://a.example/1', '图书馆 开放']]],
    ['Chinese punctuation behind it', '见https://a.example/1。还有', [['https://a.example/1', '见']]],
    ['a full stop behind it', 'https://a.example/1.', [['https://a.example/1', '']]],
    ['a host with a path', ' news.example.cn/a/1 ', [['https://news.example.cn/a/1', '']]],
    ['the same twice', 'https://a.example/1\nhttps://a.example/1', [['https://a.example/1', '']]],
    ['prose', '今天天气很好。', []],
    ['script', 'javascript:alert(1)', []],
  ])('%s', (_, text, found) => {
    expect(addressesIn(text).map(({ url, title }) => [url, title])).toEqual(found);
  });

  it('are at most a thousand', () => {
    const many = Array.from({ length: 1500 }, (_, index) => `https://a.example/${index}`).join('\n');
    expect(addressesIn(many)).toHaveLength(mostAddresses);
  });

  it.each(['localhost', 'a b.example', 'word', '你好.中国', 'a.example/x y'])('%s is no bare address', (text) =>
    expect(bareAddress(text)).toBeNull(),
  );
});
