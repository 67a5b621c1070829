import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '@/lib/export/exporter';
import { markdownExporter } from '@/lib/export/markdown';
import type { SavedArticle } from '@/lib/library/saved-article';
import { aHighlight } from '../library/samples';
import { readFrontMatter } from './read-yaml';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (one) =>
  one.charCodeAt(0),
);
const images: ExportOptions['images'] = async () => ({ bytes: gif, type: 'image/gif' });

async function write(articles: readonly SavedArticle[], options: Partial<ExportOptions> = {}) {
  const file = await markdownExporter.write(articles, { now, ...options }, noSignal);
  const bytes = new Uint8Array(await new Blob(file.parts).arrayBuffer());
  const files = file.name.endsWith('.zip') ? unzipSync(bytes) : { [file.name]: bytes };
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { name: file.name, names: Object.keys(files), files, text };
}

/** Places in the folder to which a note links. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\((?:<([^>]*)>|([^)\s]*))\)/g)]
    .map(([, angled, bare]) => angled ?? bare ?? '')
    .filter((href) => !/^https?:/.test(href));

describe('a folder of notes', () => {
  it('is one whose links lead to what is in it, there and back', async () => {
    const titles = ['100% 真?', '旧桥重新开放', 'a b (c) & d’s', ''];
    const articles = titles.map((title, n) => {
      const saved = sampleArticle({ id: `a${n}` });
      return { ...saved, article: { ...saved.article, title } };
    });
    const { name, names, text } = await write(articles, { images });
    expect(name).toBe('duizhao-2026-03-09.zip');
    const entries = linksOf(text('index.md')).map(decodeURIComponent);
    expect(entries).toHaveLength(4);
    expect(new Set(entries)).toEqual(new Set(names.filter((one) => one.endsWith('.md') && one !== 'index.md')));
    for (const entry of entries) {
      const links = linksOf(text(entry));
      expect(links).toContain('index.md');
      expect(links.filter((href) => href.startsWith('images/'))).toHaveLength(1);
      for (const href of links) expect(names).toContain(href);
    }
    expect(names.filter((one) => one.startsWith('images/'))).toHaveLength(1);
  });

  it('is a zip also for one article, where its picture lies beside it', async () => {
    const { name, names, files, text } = await write([sampleArticle()], { images });
    expect(name).toBe('旧桥重新开放.zip');
    expect(names).toHaveLength(2);
    const image = names.find((one) => one.startsWith('images/')) ?? '';
    expect(files[image]).toEqual(gif);
    expect(text('旧桥重新开放.md')).toContain(`![新桥](${image})`);
    expect(text('旧桥重新开放.md')).not.toContain('index.md');
  });

  it('is a single note where no picture is to be had', async () => {
    const { name, text } = await write([sampleArticle()], { images: async () => null });
    expect(name).toBe('旧桥重新开放.md');
    expect(text(name)).toContain('[图片 新桥](<https://example.org/bridge.jpg>)');
  });
});

describe('all in one note', () => {
  it('has one front matter, contents, and each article under its headline', async () => {
    const second = sampleArticle({ id: 'b' });
    const { name, text } = await write(
      [sampleArticle(), { ...second, article: { ...second.article, title: '第二篇' } }],
      {
        oneFile: true,
      },
    );
    expect(name).toBe('duizhao-2026-03-09.md');
    const { front, body } = readFrontMatter(text(name));
    expect(front).toEqual({ title: 'Duìzhào 对照 2026-03-09', created: '2026-03-09', tags: ['clippings'] });
    expect(body.match(/^# .*$/gm)).toEqual(['# Duìzhào 对照', '# 旧桥重新开放', '# 第二篇']);
    expect(linksOf(body).map(decodeURIComponent)).toEqual(['#旧桥重新开放', '#第二篇']);
    expect(body).not.toMatch(/^---$/m);
  });

  it('keeps the footnotes of the articles apart', async () => {
    const { article, pairs } = sampleArticle();
    const exact = '旧桥';
    const target = {
      side: 'zh' as const,
      start: { sentence: 'b1.1', offset: 3 },
      end: { sentence: 'b1.1', offset: 5 },
      exact,
      prefix: '河边的',
      suffix: '昨天',
    };
    const noted = (id: string) =>
      sampleArticle({ id, article, pairs, annotations: [aHighlight({ target, note: `note of ${id}` })] });
    const { name, text } = await write([noted('a'), noted('b')], { oneFile: true });
    expect(text(name).match(/^\[\^.*$/gm)).toEqual(['[^1-1]: note of a', '[^2-1]: note of b']);
    expect(text(name).match(/==旧桥==\[\^\d-1\]/g)).toEqual(['==旧桥==[^1-1]', '==旧桥==[^2-1]']);
  });

  it('lies in a zip with its pictures', async () => {
    const { names, text } = await write([sampleArticle(), sampleArticle({ id: 'b' })], { oneFile: true, images });
    expect(names).toHaveLength(2);
    expect(text('duizhao-2026-03-09.md').match(/!\[新桥\]\(images\//g)).toHaveLength(2);
  });

  it('is named by the article where there is only one', async () => {
    expect((await write([sampleArticle()], { oneFile: true })).name).toBe('旧桥重新开放.md');
  });
});

describe('front matter', () => {
  const odd = [
    'yes',
    '2026-03-08',
    '- a',
    '"',
    '\\',
    "it's: #1",
    '\u0085\u00a0\u3000',
    '{a: [b]}',
    '\ud800',
    '🐉',
    '!!str',
    '&a *a',
  ];
  it.each([...hostile, ']]>\u0001\u000b\ufffe', ...odd])('is YAML whatever texts say: %j', async (text) => {
    const { name, text: read } = await write([{ ...hostileArticle(text), id: text }], {});
    const { front } = readFrontMatter(read(name));
    expect(Object.keys(front)).toEqual(expect.arrayContaining(['source', 'created', 'lang', 'tags']));
    expect(front.created).toBe('2026-03-09');
    if (/^[\w -]+$/.test(text)) expect(front.title).toBe(text);
    const { name: zip, names, text: inZip } = await write([hostileArticle(text), hostileArticle(text)], { images });
    expect(zip).toMatch(/\.zip$/);
    for (const one of names.filter((note) => note.endsWith('.md') && note !== 'index.md')) readFrontMatter(inZip(one));
  });

  it('has a reader here that refuses what is none', () => {
    const bad = [
      'a: b: c',
      'a: "b',
      'a: "\\x"',
      'a: yes',
      'a: "b"\na: "c"',
      '- a',
      'a:\n- b',
      'a: \u0007',
      'a: "\\ud800"',
    ];
    for (const lines of bad) expect(() => readFrontMatter(`---\n${lines}\n---\n`), lines).toThrow();
    expect(() => readFrontMatter('\n---\n---\n')).toThrow();
  });
});
