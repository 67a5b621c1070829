import { describe, expect, it } from 'vitest';
import { foreignLimits } from '@/lib/import/draft';
import { read } from './texts';

const items = (text: string, html?: string) => {
  const found = read(text, html === undefined ? {} : { html });
  if (found.kind !== 'addresses') throw new Error(JSON.stringify(found).slice(0, 200));
  return found.items.map(({ url, title }) => [url, title]);
};
const a = 'https://a.example/1';
const b = 'https://b.example/x?id=2';

describe('lists of addresses', () => {
  it('reads one a line, with titles before, behind or above', () => {
    expect(items(`${a}\n${b}\n`)).toEqual([
      [a, ''],
      [b, ''],
    ]);
    expect(items(`1. 旧桥重新开放 - ${a}\n* ${b} 湿地迎来候鸟`)).toEqual([
      [a, '旧桥重新开放'],
      [b, '湿地迎来候鸟'],
    ]);
    expect(items(`旧桥重新开放\n${a}\n\n湿地迎来候鸟\n${b}`)).toEqual([
      [a, '旧桥重新开放'],
      [b, '湿地迎来候鸟'],
    ]);
    expect(items(`- [旧桥 \\[图\\]](${a} "x")\n- [ ] [湿地](<${b}>)`)).toEqual([
      [a, '旧桥 \\[图\\]'],
      [b, '湿地'],
    ]);
  });

  it('reads tables, bookmarks, pasted links and OPML', () => {
    expect(items(`title,url\n"旧桥, 新桥",${a}\n湿地,${b}`)).toEqual([
      [a, '旧桥, 新桥'],
      [b, '湿地'],
    ]);
    const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p><DT><H3>新闻</H3>\n<DL><p><DT><A HREF="${a}" ADD_DATE="1">旧桥</A>\n<DT><A HREF="javascript:hit()">x</A>\n<DT><A HREF="place:sort=8">y</A><DT><A HREF="${b}">湿地</A></DL></DL>`;
    expect(items(bookmarks)).toEqual([
      [a, '旧桥'],
      [b, '湿地'],
    ]);
    expect(
      items('旧桥\n湿地', `<ul><li><a href="${a}" onclick="x()">旧桥</a><li><a href="${b}">湿地</a></ul>`),
    ).toHaveLength(2);
    expect(
      read(
        `<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="新闻"><outline type="rss" text="晨报" xmlUrl="${a}"/></outline></body></opml>`,
      ),
    ).toEqual({ kind: 'feeds', feeds: [{ url: a, title: '晨报' }] });
  });

  it('takes each article once, and nothing but web addresses without passwords', () => {
    expect(items(`${a}\nhttp://www.a.example/1?utm_source=x 旧桥\nhttps://me:secret@c.example/`)).toEqual([
      [a, '旧桥'],
      ['https://c.example/', ''],
    ]);
    expect(read('javascript:alert(1)\ndata:text/html,x').kind).toBe('refused');
  });

  it('takes no article with its source for a list', () => {
    expect(read(`河边的旧桥昨天重新开放。\n市政府说，修桥花了两年时间。\n【来源】${a}`).kind).toBe('texts');
  });

  it('stops at a limit, and says how many are left out', () => {
    const many = Array.from({ length: foreignLimits.addresses + 5 }, (_, n) => `https://a.example/${n}`).join('\n');
    expect(read(many)).toMatchObject({ kind: 'addresses', items: { length: foreignLimits.addresses }, leftOut: 5 });
  });
});
