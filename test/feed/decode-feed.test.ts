import { expect, it } from 'vitest';
import { decodeFeed } from '@/lib/feed/decode-feed';

const ascii = (text: string) => [...new TextEncoder().encode(text)];
// 中文 in GB 2312, and in Big5
const gb = [0xd6, 0xd0, 0xce, 0xc4];
const big5 = [0xa4, 0xa4, 0xa4, 0xe5];
const declared = (name: string, letters: number[]) =>
  new Uint8Array([...ascii(`<?xml version="1.0" encoding="${name}"?><t>`), ...letters, ...ascii('</t>')]);

it.each([
  ['the XML declaration (GB2312)', declared('GB2312', gb), 'text/xml'],
  ['the XML declaration (gbk)', declared('gbk', gb), ''],
  ['the XML declaration (Big5)', declared('Big5', big5), 'application/rss+xml'],
  ['the server, before the declaration', declared('utf-8', gb), 'text/xml; charset=gb2312'],
  ['nobody: UTF-8', new TextEncoder().encode('<t>中文</t>'), ''],
  [
    'an encoding that nobody knows',
    new TextEncoder().encode('<?xml version="1.0" encoding="no-such"?><t>中文</t>'),
    '',
  ],
  [
    'a page’s meta element',
    new Uint8Array([...ascii('<meta charset="gb2312"><t>'), ...gb, ...ascii('</t>')]),
    'text/html',
  ],
  [
    'a mark, before all',
    new Uint8Array(
      [0xff, 0xfe, ...'<t>中文</t>'].flatMap((c) =>
        typeof c === 'number' ? [c] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
      ),
    ),
    'text/xml; charset=utf-8',
  ],
])('the encoding comes from %s', (_, bytes, type) => expect(decodeFeed(bytes, type)).toContain('<t>中文</t>'));
