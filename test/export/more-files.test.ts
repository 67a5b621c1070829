import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { ankiWordsExporter } from '@/lib/export/anki-words';
import { bookLayouts } from '@/lib/export/choices';
import { epubExporter } from '@/lib/export/epub/epub';
import type { ExportOptions } from '@/lib/export/exporter';
import { filePieces } from '@/lib/export/file-pieces';
import { htmlExporter } from '@/lib/export/html';
import { readingsWith } from '@/lib/export/readings';
import { openLibrary } from '@/lib/library/database';
import { storedPictures } from '@/lib/library/images/images';
import type { SavedArticle } from '@/lib/library/saved-article';
import { knownWords } from '@/lib/library/words/known-words';
import { setWordStates } from '@/lib/library/words/words';
import { withFacts } from '@/lib/words/word-list';
import { aKeptSentence, aKeptWord } from '../library/samples';
import { readAnki } from './read-anki';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (one) =>
  one.charCodeAt(0),
);
const images: ExportOptions['images'] = async () => ({ bytes: gif, type: 'image/gif' });
const dictionary = createDictionary(await cedictEntries());
const noWords: ReadonlySet<string> = new Set();

/** A hostile text everywhere, with a picture that can be had. */
function illustrated(text: string): SavedArticle {
  const saved = { ...hostileArticle(text), id: text };
  const blocks = saved.article.blocks.map((block) =>
    block.kind === 'image' ? { ...block, src: 'https://example.org/a.gif' } : block,
  );
  return { ...saved, article: { ...saved.article, blocks } };
}
const texts = [
  ...hostile,
  ']]>\u0001\u000b\ufffe & 河边的旧桥\ud800 שלום 🐉 <!-- -->',
  '=1+1',
  '河边的旧桥"重新"开放。',
];

describe('books with all choices', () => {
  it.each(bookLayouts.flatMap((layout) => texts.map((text) => [layout, text] as const)))(
    'are sound: %s, %j',
    async (layout, text) => {
      const ruby = readingsWith(dictionary, layout === 'columns' ? 'zhuyin' : 'pinyin', noWords);
      const file = await epubExporter.write(
        [illustrated(text), sampleArticle()],
        { now, layout, ruby, images },
        noSignal,
      );
      const { messages } = await EpubCheck.validate(new Uint8Array(await new Blob(file.parts).arrayBuffer()), {
        includeUsage: true,
        version: '3.3',
      });
      expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    },
  );
});

describe('readings', () => {
  const shown = (known: ReadonlySet<string>) =>
    readingsWith(
      dictionary,
      'pinyin',
      known,
    )('旧桥重新开放')
      .filter(({ reading }) => reading)
      .map(({ text }) => text)
      .join('');

  it('stand above all words, or those that are not known in either script', async () => {
    expect(shown(noWords)).toBe('旧桥重新开放');
    const db = openLibrary('export-readings');
    await setWordStates(db, ['開放'], 'known', now.toISOString());
    await setWordStates(db, ['重新'], 'learning', now.toISOString());
    await db.wordStates.put({ word: 'odd', state: 'sure' as never, at: '' });
    const known = await knownWords(db);
    expect([...known]).toHaveLength(1);
    expect(shown(known)).toBe('旧桥重新');
  });
});

describe('a web page with pictures', () => {
  const page = async (articles: SavedArticle[], options: Partial<ExportOptions> = {}) =>
    new JSDOM(await new Blob((await htmlExporter.write(articles, { now, ...options }, noSignal)).parts).text(), {
      runScripts: 'dangerously',
    }).window.document;

  it.each(texts)('holds them itself, and allows nothing more: %j', async (text) => {
    const document = await page([illustrated(text), sampleArticle()], { images });
    const pictures = [...document.querySelectorAll('img')];
    expect(pictures.map((img) => img.getAttribute('src'))).toEqual(
      Array(2).fill(`data:image/gif;base64,${Buffer.from(gif).toString('base64')}`),
    );
    expect(
      document.querySelectorAll('script, iframe, object, embed, link, form, svg, [onerror], [style]'),
    ).toHaveLength(0);
    const hash = createHash('sha256')
      .update(document.querySelector('style')?.textContent ?? '')
      .digest('base64');
    expect(document.querySelector('[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('says where a picture is that it does not have', async () => {
    const document = await page([sampleArticle()], { images: async () => null });
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('p.image')?.textContent).toContain('https://example.org/bridge.jpg');
    expect(document.querySelector('[http-equiv]')?.getAttribute('content')).not.toContain('img-src');
  });
});

describe('pictures of the library', () => {
  it('are those of the article, if they can be read', async () => {
    const db = openLibrary('export-pictures');
    const row = {
      id: 'a',
      src: 'https://example.org/1.gif',
      type: 'image/gif',
      bytes: gif,
      savedAt: now.toISOString(),
    };
    await db.images.bulkPut([row, { ...row, src: 'odd', bytes: 'text' as never }]);
    const load = storedPictures(db);
    expect(await load(row.src, noSignal, 'a')).toMatchObject({ type: 'image/gif', bytes: gif });
    expect(await load(row.src, noSignal, 'b')).toBeNull();
    expect(await load('odd', noSignal, 'a')).toBeNull();
    const abort = new AbortController();
    abort.abort();
    await expect(load(row.src, abort.signal, 'a')).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('cards of kept words', () => {
  const sentence = (url: string, zh: string) => aKeptSentence({ url, zh, start: 0, end: 1 });
  const words = withFacts(
    [
      aKeptWord({
        id: '桥 橋 qiao2',
        simplified: '桥',
        traditional: '橋',
        pinyin: 'qiao2',
        sentences: [
          sentence('https://elsewhere.example/1', '桥在别处。'),
          sentence('http://www.example.org/bridge/?utm_source=x', '桥在这里。'),
        ],
      }),
      aKeptWord({
        id: '河 河 he2',
        simplified: '河',
        traditional: '河',
        pinyin: 'he2',
        sentences: [sentence('', '河。')],
      }),
      aKeptWord({ id: '人 人 ren2', simplified: '人', traditional: '人', pinyin: 'ren2', sentences: [] }),
    ],
    [],
  );
  const write = (articles: SavedArticle[]) =>
    ankiWordsExporter.write(
      articles,
      { now, keptWords: async () => words, reading: (numbered) => `(${numbered})` },
      noSignal,
    );

  it('are those that were met in these articles, with the sentence from there', async () => {
    const file = await write([sampleArticle()]);
    expect(file).toMatchObject({ name: 'duizhao-words-2026-03-09.txt', empty: false });
    const { notes } = readAnki(file.parts.join(''));
    expect(notes.map(({ Simplified, Pinyin, Sentence }) => [Simplified, Pinyin, Sentence])).toEqual([
      ['桥', '(qiao2)', '<b>桥</b>在这里。'],
    ]);
    expect(words[0]?.sentences[0]?.zh).toBe('桥在别处。');
  });

  it('say that there are none', async () => {
    expect(await write([sampleArticle({ id: 'example.org/other' })])).toMatchObject({ empty: true });
  });
});

it('hands a long file over in pieces that are the file', async () => {
  const pieces = filePieces();
  for (let n = 0; n < 30; n += 1) pieces.add(`${n}`.padEnd(100_000, '文'), new Uint8Array(10).fill(n), '');
  const parts = pieces.all();
  expect(parts.filter((part) => part instanceof Blob)).toHaveLength(1);
  const whole = await new Blob(parts).text();
  expect(whole).toHaveLength(30 * 100_010);
  expect([...whole.matchAll(/(\d+)文/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 30 }, (_, n) => n),
  );
});
