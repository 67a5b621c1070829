import { describe, expect, it, vi } from 'vitest';
import { ankiExporter } from '@/lib/export/anki';
import { ankiWordsExporter } from '@/lib/export/anki-words';
import { ankiPackageExporter } from '@/lib/export/apkg/apkg';
import type { ExportOptions } from '@/lib/export/exporter';
import type { SavedArticle } from '@/lib/library/saved-article';
import { withFacts } from '@/lib/words/word-list';
import { aKeptSentence, aKeptWord } from '../../library/samples';
import { readAnki } from '../read-anki';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from '../sample';
import { readApkg } from './read-apkg';
import { sqlite } from './sqlite';

const sentence = (zh: string, start: number, change = {}) =>
  aKeptSentence({ url: 'https://example.org/bridge', zh, start, end: start + 1, ...change });
const words = withFacts(
  [
    aKeptWord({
      ...{ id: '桥 橋 qiao2', simplified: '桥', traditional: '橋', pinyin: 'qiao2', meaning: 'bridge' },
      sentences: [
        sentence('河边的旧桥昨天重新开放。', 4, { en: 'The bridge.', source: 'page', site: '河岸日报', title: '旧桥' }),
      ],
    }),
    aKeptWord({
      ...{ id: '河 河 he2', simplified: '河', traditional: '河', pinyin: 'he2' },
      sentences: [sentence('居民可以步行过河。', 7)],
    }),
    aKeptWord({ ...{ id: '人 人 ren2', simplified: '人', traditional: '人', pinyin: 'ren2' }, sentences: [] }),
  ],
  [{ key: '桥', state: 'learning', kept: ['桥 橋 qiao2'], hsk: 3, rank: 900 }],
);
const usual: ExportOptions = { now, sqlite, keptWords: async () => words, reading: (numbered) => `(${numbered})` };

const write = (articles: SavedArticle[], options: Partial<ExportOptions> = {}) =>
  ankiPackageExporter.write(articles, { ...usual, ...options }, noSignal);
async function read(articles: SavedArticle[], options: Partial<ExportOptions> = {}) {
  const { parts } = await write(articles, options);
  return readApkg(new Uint8Array(await new Blob(parts).arrayBuffer()));
}
const guids = async (options: Partial<ExportOptions>, article = sampleArticle()) =>
  (await read([article], options)).notes.map(({ row }) => row.guid);

describe('ankiPackageExporter', () => {
  it('makes a collection that another SQLite reads, with all tables and indexes of version 11', async () => {
    const { schema, col, models, decks } = await read([sampleArticle()]);
    expect(schema).toEqual(
      [
        ...['cards', 'col', 'graves', 'notes', 'revlog'],
        ...['ix_cards_nid', 'ix_cards_sched', 'ix_cards_usn', 'ix_notes_csum', 'ix_notes_usn'],
        ...['ix_revlog_cid', 'ix_revlog_usn'],
      ].sort(),
    );
    expect(col).toMatchObject({ crt: Date.UTC(2026, 2, 8) / 1000, mod: now.getTime(), scm: now.getTime() });
    expect(Object.values(models).map(({ name }) => name)).toEqual(['Duìzhào 对照 sentence', 'Duìzhào 对照 word']);
    expect(Object.values(decks).map(({ name }) => name)).toEqual([
      'Default',
      'Duìzhào 对照',
      'Duìzhào 对照::Sentences',
      'Duìzhào 对照::Words',
    ]);
  });

  it('has the same notes as the two text files', async () => {
    const articles = [sampleArticle()];
    const texts = await Promise.all(
      [ankiExporter, ankiWordsExporter].map(async (one) =>
        readAnki((await one.write(articles, usual, noSignal)).parts.join('')),
      ),
    );
    const { notes } = await read(articles);
    expect(notes.map(({ fields }) => fields)).toEqual(
      texts.flatMap((text) => text.notes.map(({ Deck: _deck, Tags: _tags, ...fields }) => fields)),
    );
    expect(notes.map(({ deck }) => deck.split('::')[1])).toEqual([...Array(5).fill('Sentences'), 'Words', 'Words']);
    expect(notes[1]?.tags).toEqual(['duizhao', 'news::河岸日报', 'english::human', 'english::uncertain']);
    expect(notes[5]?.tags).toEqual(['duizhao', 'news::河岸日报', 'hsk::3']);
    expect(notes[5]?.fields).toMatchObject({
      Word: '桥 橋 [(qiao2)]',
      Sentence: '河边的旧<b>桥</b>昨天重新开放。',
      SentenceEnglish: 'The bridge.',
    });
  });

  it('puts new cards in the order of the notes, in each deck from one', async () => {
    const { cards, notes } = await read([sampleArticle()]);
    expect(cards.map(({ due }) => due)).toEqual([1, 2, 3, 4, 5, 1, 2]);
    expect(notes.map(({ row }) => Number(row.id) - now.getTime())).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['sentences', 5, ['Duìzhào 对照 sentence']],
    ['words', 2, ['Duìzhào 对照 word']],
  ] as const)('takes %s alone where the reader wants them', async (cards, count, types) => {
    const { notes, models } = await read([sampleArticle()], { cards });
    expect(notes).toHaveLength(count);
    expect(Object.values(models).map(({ name }) => name)).toEqual(types);
  });

  it('leaves out what stays out of the text file', async () => {
    const { notes } = await read([sampleArticle()], { cards: 'sentences', machineLines: false, uncertainLines: false });
    expect(notes.map(({ fields }) => fields.EnglishSource)).toEqual([
      'from the page itself',
      expect.stringContaining('edition'),
      expect.any(String),
    ]);
  });

  it('knows its notes again, whatever else has changed', async () => {
    const before = await guids({});
    const later = new Date('2027-01-01T00:00:00Z');
    const sample = sampleArticle();
    const anew = { ...sample, pairs: sample.pairs.map((pair) => ({ ...pair, en: [{ id: 'e', text: 'Anew' }] })) };
    const { notes } = await read([anew], { now: later, reading: () => 'ㄑㄧㄠˊ' });
    expect(notes.slice(0, 5).map(({ row }) => row.guid)).toEqual(before.slice(0, 5));
    expect(notes.slice(-2).map(({ row }) => row.guid)).toEqual(before.slice(-2));
    expect(notes[0]?.row.mod).toBe(later.getTime() / 1000);
    expect(notes[0]?.fields.English).toBe('Anew');
    const [first, other] = [await read([sample]), await read([sample], { now: later })];
    expect(Object.keys(other.models)).toEqual(Object.keys(first.models));
    expect(other.col.models).toBe(first.col.models);
    expect(other.col.decks).toBe(first.col.decks);
    const elsewhere = await guids({}, sampleArticle({ id: 'example.org/other' }));
    expect(elsewhere.filter((guid) => before.includes(guid))).toEqual([]);
  });

  it('has templates that name fields which are there, and what tells a word on the back alone', async () => {
    const { models } = await read([sampleArticle()]);
    for (const { flds, tmpls } of Object.values(models)) {
      expect(tmpls).toHaveLength(1);
      const [{ qfmt = '', afmt = '' } = {}] = tmpls;
      const names = [...`${qfmt}${afmt}`.matchAll(/\{\{[#^/]?(\w+)\}\}/g)].map(([, name]) => name);
      expect(names.filter((name) => name !== 'FrontSide' && !flds.some((field) => field.name === name))).toEqual([]);
      expect(qfmt).not.toMatch(/Pinyin|English|Meaning|\{\{Word\}\}/);
      const opened = [...afmt.matchAll(/\{\{[#^](\w+)\}\}/g)].map(([, name]) => name);
      expect([...afmt.matchAll(/\{\{\/(\w+)\}\}/g)].map(([, name]) => name).sort()).toEqual(opened.sort());
    }
  });

  it.each([
    ...hostile,
    'a\u001fb',
    '[sound:x.mp3] [latex]\\input{x}[/latex] [$]x[/$] [anki:tts][en]x[/anki:tts]',
    '12',
  ])('lets no text become markup, a field, an order or a tag: %j', async (text) => {
    const hostileWords = withFacts(
      [
        aKeptWord({
          ...{ id: text, simplified: text, traditional: text, pinyin: text, meaning: text, note: text },
          sentences: [
            aKeptSentence({ zh: text, start: 0, end: 1, en: text, title: text, site: text, url: 'https://a.example/' }),
            aKeptSentence({ url: 'javascript:alert(1)' }),
          ],
        }),
      ],
      [],
    );
    const { notes } = await read([{ ...hostileArticle(text), id: 'a.example' }], {
      keptWords: async () => hostileWords,
      reading: (numbered) => numbered,
    });
    expect(notes.length).toBeGreaterThan(4);
    expect(notes.filter(({ noteType }) => noteType.endsWith('word'))).toHaveLength(1);
    for (const { fields, tags } of notes) {
      for (const field of Object.values(fields)) {
        expect(field).not.toMatch(/<(?!br>|\/?b>|span hidden>|\/span>|a href="https:|\/a>)/);
        expect(field).not.toMatch(/\p{Cc}|\u202e|\ufeff/u);
        expect(field).not.toMatch(/\[\/?(?:sound|latex|\$|anki)/i);
      }
      for (const tag of tags) expect(tag).toMatch(/^(?:duizhao|(?:news|english)::[^\s":]+)$/);
    }
  });

  it.each([
    ['both', 'cards'],
    ['sentences', 'translations'],
    ['words', 'words'],
  ] as const)('says that there is nothing for %s', async (cards, wanted) => {
    const glossed = sampleArticle({ id: 'example.org/none', pairs: [] });
    const file = await write([glossed], { cards });
    expect(file).toMatchObject({ empty: true, wanted });
    expect(readApkg(new Uint8Array(await new Blob(file.parts).arrayBuffer())).notes).toEqual([]);
    expect(await write([sampleArticle()], { cards })).toMatchObject({ empty: false });
  });

  it('is named by its article, or by the day', async () => {
    expect(await write([sampleArticle()])).toMatchObject({ name: '旧桥重新开放.apkg', type: ankiPackageExporter.type });
    const two = [sampleArticle(), sampleArticle({ id: 'example.org/b' })];
    expect((await write(two)).name).toBe('duizhao-2026-03-09.apkg');
  });

  it('can be cancelled while articles are read, and while the file is packed', async () => {
    const many = Array.from({ length: 300 }, (_, n) => sampleArticle({ id: `example.org/${n}` }));
    const stopped = (abort: AbortController, options: Partial<ExportOptions>) =>
      expect(ankiPackageExporter.write(many, { ...usual, ...options }, abort.signal)).rejects.toMatchObject({
        name: 'AbortError',
      });
    const early = new AbortController();
    const done = vi.fn((count: number) => count === 3 && early.abort());
    await stopped(early, { onProgress: done });
    expect(done).toHaveBeenCalledTimes(3);
    const late = new AbortController();
    await stopped(late, {
      onProgress: (count) => {
        if (count === 300) setTimeout(() => late.abort());
      },
    });
  });

  it('gives its memory back, also where it fails', async () => {
    const SQL = await sqlite();
    const close = vi.spyOn(SQL.Database.prototype, 'close');
    const broken = () => Promise.reject(new Error('no words'));
    await expect(write([sampleArticle()], { keptWords: broken })).rejects.toThrow('no words');
    expect(close).toHaveBeenCalled();
    close.mockRestore();
    await expect(write([sampleArticle()], { sqlite: undefined })).rejects.toThrow('SQLite');
  });

  it('holds thousands of notes', async () => {
    const many = Array.from({ length: 1500 }, (_, n) => sampleArticle({ id: `example.org/${n}` }));
    const { notes } = await read(many.slice(0, 200), { cards: 'sentences' });
    expect(notes).toHaveLength(1000);
    const { parts } = await write(many, { cards: 'sentences' });
    expect(new Blob(parts).size).toBeGreaterThan(100_000);
  });
});
