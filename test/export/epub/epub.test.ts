import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { targetOf } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/annotate/annotation';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import { epubExporter } from '@/lib/export/epub/epub';
import type { ExportOptions } from '@/lib/export/exporter';
import type { SavedArticle } from '@/lib/library/saved-article';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from '../sample';

async function bytes(articles: readonly SavedArticle[], options: Partial<ExportOptions> = {}) {
  const file = await epubExporter.write(articles, { now, ...options }, noSignal);
  return new Uint8Array(await new Blob(file.parts).arrayBuffer());
}

/** What the checker says, down to its remarks on usage. */
async function remarks(book: Uint8Array) {
  const { messages } = await EpubCheck.validate(book, { includeUsage: true, includeInfo: true, version: '3.3' });
  return messages.map(({ id, severity, message, location }) => `${severity} ${id} ${message} ${location?.path ?? ''}`);
}

function open(book: Uint8Array) {
  const files = unzipSync(book);
  const text = (name: string) => strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array());
  const page = (name: string) =>
    new JSDOM(text(name), { contentType: name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/xml' }).window
      .document;
  return { names: Object.keys(files), files, text, page };
}

async function sound(articles: readonly SavedArticle[], options: Partial<ExportOptions> = {}) {
  const book = await bytes(articles, options);
  expect(await remarks(book)).toEqual([]);
  return open(book);
}

const withFacts = (change: Partial<SavedArticle['article']>, more: Partial<SavedArticle> = {}): SavedArticle => {
  const saved = sampleArticle(more);
  return { ...saved, article: { ...saved.article, ...change } };
};

const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('the checker', () => {
  it('sees what is wrong with a book', async () => {
    const book = await bytes([sampleArticle()]);
    const at = new TextDecoder('latin1').decode(book).indexOf('application/epub');
    book[at] = 0x41;
    expect(await remarks(book)).not.toEqual([]);
  });
});

describe('epubExporter', () => {
  it('makes a sound book of one article', async () => {
    const { names, text, page } = await sound([sampleArticle()]);
    expect(names).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'OEBPS/style.css',
      'OEBPS/a00001.xhtml',
      'OEBPS/nav.xhtml',
      'OEBPS/toc.ncx',
      'OEBPS/package.opf',
    ]);
    const document = page('package.opf');
    const values = (name: string) => [...document.getElementsByTagName(name)].map((element) => element.textContent);
    expect(values('dc:title')).toEqual(['旧桥重新开放']);
    expect(values('dc:language')).toEqual(['zh-Hans', 'en']);
    expect(values('dc:creator')).toEqual(['林小河']);
    expect(values('dc:publisher')).toEqual(['河岸日报']);
    expect(values('dc:date')).toEqual(['2026-03-08T09:30:00+08:00']);
    expect(values('dc:source')).toEqual(['https://example.org/bridge']);
    expect(values('dc:identifier')[0]).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(text('package.opf').match(/dcterms:modified">([^<]*)/g)).toEqual(['dcterms:modified">2026-03-09T12:00:00Z']);
    expect([...document.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'))).toEqual(['a00001']);
  });

  it('begins with its media type, stored, where programs look for it', async () => {
    const book = await bytes([sampleArticle()]);
    expect(strFromU8(book.slice(30, 58), true)).toBe('mimetypeapplication/epub+zip');
    expect([...book.slice(6, 10)]).toEqual([0, 0, 0, 0]);
    expect([...book.slice(18, 30)]).toEqual([20, 0, 0, 0, 20, 0, 0, 0, 8, 0, 0, 0]);
  });

  it('has a title page that says where the article is from', async () => {
    const { page } = await sound([sampleArticle()]);
    const facts = [...page('a00001.xhtml').querySelectorAll('.title-page .facts li')].map((item) => item.textContent);
    expect(facts).toEqual([
      '媒体 Outlet: 河岸日报 · 河岸通讯社',
      '作者 By: 林小河',
      '发布 Published: 2026-03-08 09:30:00+08:00',
      '保存 Saved: 2026-03-09',
      '来源 Source: https://example.org/bridge · https://example.org/agency',
      '英文出处 English: edited by the reader (1), from the page itself (2), from the publisher’s English edition (1), machine translation (1), word gloss, not a translation (1)',
    ]);
    expect(page('a00001.xhtml').querySelector('h1')?.textContent).toBe('旧桥重新开放');
  });

  it('sets English below its Chinese, each in its language, and says where it comes from', async () => {
    const { page } = await sound([sampleArticle()]);
    const pairs = [...page('a00001.xhtml').querySelectorAll('.pair')].map((pair) =>
      [...pair.children].map((line) => `${line.getAttribute('lang')} ${line.textContent}`),
    );
    expect(pairs[0]).toEqual([
      'zh-Hans 河边的旧桥昨天重新开放。居民可以步行过河。',
      'en The old bridge on the river opened again yesterday. from the page itself',
      'en Residents can cross on foot. from the page itself, uncertain match',
    ]);
    expect(pairs[2]?.[1]).toBe('en The work took two years. machine translation (Testing 1)');
    expect(pairs[5]?.[1]).toBe(
      'en word gloss, not a translation 孩子 háizi child · 们 men (plural) · 很 hěn very · 高兴 gāoxìng happy; glad',
    );
    for (const element of page('a00001.xhtml').querySelectorAll('[lang]'))
      expect(element.getAttribute('xml:lang')).toBe(element.getAttribute('lang'));
  });

  it('makes one book of many, in groups by month, in the order of its contents', async () => {
    const articles = Array.from({ length: 24 }, (_, n) =>
      withFacts({ title: `第${n}篇`, publishedAt: n % 3 ? `2026-0${1 + (n % 2)}-05` : '' }, { id: `a${n}` }),
    );
    const { page } = await sound(articles);
    const nav = page('nav.xhtml');
    const labels = [...nav.querySelectorAll('nav > ol > li > span')].map((label) => label.textContent);
    expect(labels).toEqual(['日期不详 No date', '2026-02', '2026-01']);
    const links = [...nav.querySelectorAll('#toc a')].map((link) => link.getAttribute('href'));
    expect(new Set(links).size).toBe(24);
    const spine = [...page('package.opf').querySelectorAll('itemref')].map(
      (item) => `${item.getAttribute('idref')}.xhtml`,
    );
    expect(spine).toEqual(['nav.xhtml', ...links]);
    const points = [...page('toc.ncx').querySelectorAll('navPoint navPoint content')];
    expect(points.map((point) => point.getAttribute('src'))).toEqual(links);
  });

  it('groups by outlet what is of one month, and a short list not at all', async () => {
    const articles = Array.from({ length: 21 }, (_, n) => withFacts({ site: n % 2 ? '甲报' : '乙报' }));
    const labels = (book: ReturnType<typeof open>) =>
      [...book.page('nav.xhtml').querySelectorAll('nav > ol > li > span')].map((label) => label.textContent);
    expect(labels(await sound(articles))).toEqual(['乙报', '甲报']);
    expect(labels(await sound(articles.slice(0, 20)))).toEqual([]);
  });

  it('is the same book when the same articles are exported again', async () => {
    const two = [sampleArticle(), sampleArticle({ id: 'b' })];
    const identifier = async (articles: SavedArticle[], options = {}) =>
      open(await bytes(articles, options))
        .page('package.opf')
        .querySelector('identifier')?.textContent;
    expect(await identifier(two)).toBe(await identifier(two.toReversed(), { now: new Date('2027-01-01T00:00:00Z') }));
    expect(await identifier(two)).not.toBe(await identifier([sampleArticle()]));
  });

  it.each([...hostile, ']]>\u0001\u000b\ufffe & <b> &nope; שלום 🐉 <!-- -->', '题'.repeat(5000), '\u0007', ''])(
    'is sound whatever texts say: %#',
    async (text) => {
      const article = { ...hostileArticle(text), id: text };
      const difficult = { kind: 'highlight', colour: 'pink' as const, note: text } as const;
      const target = {
        side: 'zh' as const,
        start: { sentence: 'b9.1', offset: 0 },
        end: { sentence: 'b9.1', offset: 1 },
        exact: text,
        prefix: text,
        suffix: text,
      };
      const { page, names } = await sound([
        { ...article, annotations: [newAnnotation({ ...difficult, target })] },
        article,
      ]);
      for (const name of names.filter((one) => one.endsWith('.xhtml'))) {
        const document = page(name.replace('OEBPS/', ''));
        expect(document.querySelectorAll('script, iframe, object, img, [onerror]')).toHaveLength(0);
        for (const link of document.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|#|a0|nav)/);
      }
    },
  );

  it('is sound with addresses that browsers allow', async () => {
    const odd = 'https://example.org/a|b/[c]?q={x}^`%zz&中文=字#f#[g]';
    const { page } = await sound([withFacts({ canonicalUrl: odd, sourceUrl: 'http://例子.测试:8080/路' })]);
    expect(page('a00001.xhtml').querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/example\.org\/a%7Cb\//);
  });

  it('is sound without any English, and in Traditional characters', async () => {
    const saved = sampleArticle({ titleEn: '', titleEnSource: '', keywords: [], pairs: [] });
    const blocks = [{ id: 'b1', kind: 'paragraph' as const, lang: 'zh' as const, text: '舊橋昨天重新開放。' }];
    const { page } = await sound([{ ...saved, article: { ...saved.article, script: 'Hant', blocks } }]);
    expect([...page('package.opf').querySelectorAll('language')].map((one) => one.textContent)).toEqual(['zh-Hant']);
    expect(page('a00001.xhtml').documentElement.getAttribute('xml:lang')).toBe('zh-Hant');
    expect(page('a00001.xhtml').querySelector('.pair p')?.getAttribute('lang')).toBe('zh-Hant');
    await sound([
      {
        ...saved,
        article: { ...saved.article, blocks: [], title: '', publishedAt: '', byline: '', site: '', source: '' },
      },
    ]);
    await sound([]);
  });

  it('keeps highlights and has notes as footnotes', async () => {
    const saved = sampleArticle();
    const annotations = [
      note(saved, 'zh', 'b1.1', '旧桥', 'Built in\nthe old days'),
      note(saved, 'en', 'page-e1.2', 'on foot', ''),
    ];
    const { page } = await sound([{ ...saved, annotations }]);
    const document = page('a00001.xhtml');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['旧桥', 'on foot']);
    const reference = document.querySelector('a.noteref');
    expect(reference?.getAttribute('epub:type')).toBe('noteref');
    const aside = document.querySelector(reference?.getAttribute('href') ?? 'none');
    expect(aside?.getAttribute('epub:type')).toBe('footnote');
    expect(aside?.textContent).toBe('1. 旧桥Built inthe old days');
    expect(document.querySelector(aside?.querySelector('a')?.getAttribute('href') ?? 'none')).toBe(reference);
  });

  it('sets readings above words when asked, also under a mark, and never changes the text', async () => {
    const saved = sampleArticle();
    const annotations = [note(saved, 'zh', 'b1.1', '边的旧', 'half a word')];
    const ruby = (text: string) =>
      [...text.matchAll(/河边|旧桥|[\s\S]/g)].map(([word]) => ({
        text: word,
        reading: word === '河边' ? 'hébiān' : word === '旧桥' ? 'jiùqiáo' : '',
      }));
    const { page } = await sound([{ ...saved, annotations }], { ruby });
    const first = page('a00001.xhtml').querySelector('.pair p');
    expect([...(first?.querySelectorAll('ruby') ?? [])].map((one) => one.textContent)).toEqual([
      '河边hébiān',
      '旧1桥jiùqiáo',
    ]);
    expect([...(first?.querySelectorAll('mark') ?? [])].map((one) => one.textContent).join('')).toBe('边的旧');
    const wrong = await sound([saved], { ruby: () => [{ text: '别的', reading: 'biéde' }] });
    expect(wrong.page('a00001.xhtml').querySelector('ruby')).toBeNull();
    expect(wrong.page('a00001.xhtml').querySelector('.pair p')?.textContent).toBe(
      '河边的旧桥昨天重新开放。居民可以步行过河。',
    );
  });
});

describe('pictures', () => {
  const block = (src: string, id = 'b4') => ({ id, kind: 'image' as const, lang: 'zh' as const, text: '新桥', src });
  const picture = (...sources: string[]) =>
    withFacts({ blocks: sources.map((src, n) => block(src, `b${n + 1}`)) }, { pairs: [] });

  it('that the text holds lie in the book, once', async () => {
    const { names, page } = await sound([picture(gif, gif), picture(gif)]);
    expect(names.filter((name) => name.includes('images/'))).toHaveLength(1);
    expect([...page('a00001.xhtml').querySelectorAll('img')].map((img) => img.getAttribute('alt'))).toEqual([
      '新桥',
      '新桥',
    ]);
    expect(page('package.opf').querySelector('item[href^="images/"]')?.getAttribute('media-type')).toBe('image/gif');
  });

  it('are fetched by whoever can, and believed by their bytes', async () => {
    const bytesOfGif = Uint8Array.from(atob(gif.split(',')[1] ?? ''), (one) => one.charCodeAt(0));
    const asked: string[] = [];
    const images = async (src: string) => {
      asked.push(src);
      if (src.endsWith('broken')) throw new Error('broken');
      return src.endsWith('none') ? null : { bytes: bytesOfGif, type: 'image/jpeg' };
    };
    const sources = [
      'https://example.org/1.jpg',
      'https://example.org/none',
      'https://example.org/broken',
      'javascript:1',
    ];
    const { page } = await sound([picture(...sources)], { images });
    expect(asked).toEqual(sources.slice(0, 3));
    expect(page('a00001.xhtml').querySelectorAll('img')).toHaveLength(1);
    expect(page('a00001.xhtml').querySelectorAll('p.image')).toHaveLength(3);
    expect(page('package.opf').querySelector('item[href^="images/"]')?.getAttribute('media-type')).toBe('image/gif');
  });

  it('that are not there are owned up to, with what they show and where they are', async () => {
    const { page } = await sound([picture('https://example.org/1.jpg')]);
    const line = page('a00001.xhtml').querySelector('p.image');
    expect(line?.textContent).toBe('图片未收入本书 Picture not included in this book新桥https://example.org/1.jpg');
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/1.jpg');
  });

  it.each([
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'data:image/png;base64,%%%',
    'data:image/png;base64,aaaa',
    'data:',
    'data:image/avif;base64,AAAAHGZ0eXBhdmlm',
  ])('that no reading program would show stay outside: %s', async (src) => {
    const { names } = await sound([picture(src)]);
    expect(names.filter((name) => name.includes('images/'))).toEqual([]);
  });

  it('stop when the reader stops', async () => {
    const abort = new AbortController();
    const images = async () => {
      abort.abort();
      throw new Error('aborted');
    };
    const written = epubExporter.write([picture('https://example.org/1.jpg')], { now, images }, abort.signal);
    await expect(written).rejects.toMatchObject({ name: 'AbortError' });
  });
});

function note(saved: SavedArticle, side: 'zh' | 'en', sentence: string, exact: string, text: string): Annotation {
  const sentences = sentencesOfSide(saved, side);
  const start = sentences.find(({ id }) => id === sentence)?.text.indexOf(exact) ?? -1;
  const point = (offset: number) => ({ sentence, offset });
  const target = targetOf({ side, sentences, start: point(start), end: point(start + exact.length) });
  if (!target || target.exact !== exact) throw new Error(`no ${exact} in ${sentence}`);
  return { ...newAnnotation({ kind: 'highlight', colour: 'pink', target }), note: text };
}
