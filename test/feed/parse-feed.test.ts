// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { feedLimits, type ParsedFeed, parseFeed } from '@/lib/feed/parse-feed';

const place = 'https://news.example.cn/rss/all.xml';
const read = (text: string, url = place) => parseFeed(text, url, new DOMParser());
function feedIn(text: string, url = place): ParsedFeed {
  const reading = read(text, url);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.feed;
}
const rss = (items: string, channel = '') =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:media="http://search.yahoo.com/mrss/"><channel><title>样报</title><link>https://news.example.cn/</link>
  ${channel}${items}</channel></rss>`;
const item = (inside: string) => `<item>${inside}</item>`;
const titles = (text: string) => feedIn(text).entries.map(({ title }) => title);
const urls = (text: string) => feedIn(text).entries.map(({ url }) => url);

describe('RSS 2.0', () => {
  it('gives the site and its entries', () => {
    expect(
      feedIn(
        rss(`
        <atom:link rel="self" href="https://news.example.cn/rss/all.xml"/>
        <item><title>图书馆重新开放</title><link>https://news.example.cn/a/1</link>
          <pubDate>Mon, 02 Mar 2026 08:30:00 +0800</pubDate></item>
        <item><title><![CDATA[湿地 <b>迎来</b> 候鸟]]></title><link>
          https://news.example.cn/a/2
        </link><dc:date>2026-03-01T10:00:00+08:00</dc:date></item>`),
      ),
    ).toEqual({
      title: '样报',
      site: 'https://news.example.cn/',
      entries: [
        { url: 'https://news.example.cn/a/1', title: '图书馆重新开放', publishedAt: '2026-03-02T00:30:00.000Z' },
        { url: 'https://news.example.cn/a/2', title: '湿地 迎来 候鸟', publishedAt: '2026-03-01T02:00:00.000Z' },
      ],
    });
  });

  it.each([
    ['markup that is escaped', '&lt;i&gt;夜读&lt;/i&gt; &amp;amp; 早读', '夜读 & 早读'],
    ['entities twice over', '甲&amp;nbsp;乙', '甲 乙'],
    ['a sign that is no markup', '3 &lt; 5', '3 < 5'],
    ['script', '<![CDATA[好<script>alert(1)</script><img src=x onerror=alert(2)>]]>', '好'],
    ['line breaks', '两\n  行', '两 行'],
    ['nothing', '', ''],
  ])('makes text of a title with %s', (_, title, text) => {
    expect(titles(rss(item(`<title>${title}</title><link>https://a.example/1</link>`)))).toEqual([text]);
  });

  it('takes its own title, not one of an extension', () => {
    const inside = '<media:title>图片</media:title><title>文章</title><link>https://a.example/1</link>';
    expect(titles(rss(item(inside)))).toEqual(['文章']);
  });

  it.each([
    ['a permanent guid', '<guid>https://a.example/1</guid>', ['https://a.example/1']],
    ['a guid that is no address', '<guid isPermaLink="false">https://a.example/1</guid>', []],
    ['a guid of words', '<guid>entry 1</guid>', []],
    ['a link of Atom', '<atom:link href="https://a.example/1"/>', ['https://a.example/1']],
    ['a path', '<link>/a/1?x=1&amp;y=2</link>', ['https://news.example.cn/a/1?x=1&y=2']],
    ['script', '<link>javascript:alert(1)</link>', []],
    ['a file', '<link>file:///etc/hosts</link>', []],
    ['what is too long', `<link>https://a.example/${'x'.repeat(9000)}</link>`, []],
    ['nothing', '<title>x</title>', []],
  ])('finds the address in %s', (_, inside, found) => expect(urls(rss(item(inside)))).toEqual(found));

  it('has each address once, and at most 500', () => {
    const one = item('<link>https://a.example/1</link>');
    expect(urls(rss(one + one))).toHaveLength(1);
    const many = Array.from({ length: 700 }, (_, index) => item(`<link>https://a.example/${index}</link>`)).join('');
    expect(urls(rss(many))).toHaveLength(feedLimits.entries);
  });
});

describe('RSS 1.0', () => {
  it('has its entries beside the channel', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example.cn/feed"><title>旧报</title><link>https://news.example.cn/</link></channel>
      <item rdf:about="https://news.example.cn/a/1"><title>一</title><link>https://news.example.cn/a/1</link>
        <dc:date>2026-03-02</dc:date></item>
      <item rdf:about="https://news.example.cn/a/2"><title>二</title></item></rdf:RDF>`;
    expect(feedIn(text)).toEqual({
      title: '旧报',
      site: 'https://news.example.cn/',
      entries: [
        { url: 'https://news.example.cn/a/1', title: '一', publishedAt: '2026-03-02' },
        { url: 'https://news.example.cn/a/2', title: '二', publishedAt: '' },
      ],
    });
  });
});

describe('Atom', () => {
  it('resolves addresses by xml:base, and takes the alternate link', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/">
      <title>周刊</title><link rel="self" href="feed.xml"/><link href="./"/>
      <entry xml:base="2026/"><title type="html">&lt;b&gt;一&lt;/b&gt; &amp;amp; 二</title>
        <link rel="edit" href="edit/1"/><link rel="alternate" type="text/html" href="1.html"/>
        <updated>2026-03-03T00:00:00Z</updated><published>2026-03-02T00:00:00Z</published></entry>
      <entry><title>3 &lt; 5 &amp;amp;</title><link rel="alternate" type="application/json" href="/j"/><link href="/2"/></entry>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">三<b>四</b></div></title><link href="/3"/></entry>
    </feed>`;
    expect(feedIn(text)).toEqual({
      title: '周刊',
      site: 'https://other.example/x/',
      entries: [
        { url: 'https://other.example/x/2026/1.html', title: '一 & 二', publishedAt: '2026-03-02T00:00:00.000Z' },
        { url: 'https://other.example/2', title: '3 < 5 &amp;', publishedAt: '' },
        { url: 'https://other.example/3', title: '三四', publishedAt: '' },
      ],
    });
  });
});

describe('what is refused or mended', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "好好好好好好好好"><!ENTITY b "&a;&a;&a;&a;">]>`;
  it.each([
    ['entities that grow', bomb + rss(item('<title>&b;</title><link>https://a.example/1</link>'))],
    [
      'a declaration between comments that look like a CDATA section',
      `<!-- <![CDATA[ -->${bomb}<!-- ]]> -->${rss(item('<title>&b;</title><link>https://a.example/1</link>'))}`,
    ],
    [
      'a declaration that is one only without forbidden characters',
      `${bomb.replace('DOC', 'DOC\u0001')}${rss(item('<title>&b;</title><link>https://a.example/1</link>'))}`,
    ],
    ['a second declaration', `<!DOCTYPE rss>${bomb}${rss('')}`],
    ['an entity from elsewhere', `<!DOCTYPE rss SYSTEM "file:///etc/passwd">${rss('')}`],
    ['a page', '<!doctype html><html><body>页面</body></html>'],
    ['another document', '<opml version="2.0"><body/></opml>'],
    ['Atom of another namespace', '<feed><title>x</title></feed>'],
    ['no channel', '<rss version="2.0"></rss>'],
    ['half a feed', '<rss version="2.0"><channel><title>x'],
    ['nothing', ''],
    ['bytes', '\u0000\u0001\u0002'],
  ])('%s is no feed', (_, text) => expect(read(text)).toEqual({ ok: false, problem: 'not-a-feed' }));

  it.each([`<!-- <![CDATA[ -->${bomb}<!-- ]]> -->${rss('')}`, bomb.replace('DOC', 'DOC\u0001') + rss('')])(
    'what declares something never reaches the parser: %s',
    (text) => {
      const parser = { parseFromString: vi.fn(() => new DOMParser().parseFromString('<a/>', 'application/xml')) };
      expect(parseFeed(text, 'https://a.example/', parser)).toEqual({ ok: false, problem: 'not-a-feed' });
      expect(parser.parseFromString).not.toHaveBeenCalled();
    },
  );

  it('a feed of more than five million characters is too large', () => {
    expect(read(' '.repeat(feedLimits.units + 1))).toEqual({ ok: false, problem: 'too-large' });
  });

  it.each([
    ['an entity of HTML', rss(item('<title>甲&nbsp;乙&hellip;</title><link>https://a.example/1</link>')), '甲 乙…'],
    ['a bare ampersand', rss(item('<title>甲 & 乙</title><link>https://a.example/1?x=1&y=2</link>')), '甲 & 乙'],
    ['a control character', rss(item('<title>甲\u0008乙</title><link>https://a.example/1</link>')), '甲乙'],
    ['a byte order mark', `\ufeff${rss(item('<title>甲</title><link>https://a.example/1</link>'))}`, '甲'],
    [
      'an encoding that is not true of it',
      rss(item('<title>甲</title><link>https://a.example/1</link>')).replace('utf-8', 'gb2312'),
      '甲',
    ],
  ])('%s is mended', (_, text, title) => expect(titles(text)).toEqual([title]));

  it('words about document types inside a text are no declaration', () => {
    const inside = '<title><![CDATA[什么是 <!DOCTYPE html>？]]></title><link>https://a.example/1</link>';
    expect(read(rss(item(inside)))).toMatchObject({ ok: true });
  });
});
