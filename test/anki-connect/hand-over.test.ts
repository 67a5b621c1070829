import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deckName, notesOf } from '@/lib/anki-connect/anki-note';
import { articlesToAnki } from '@/lib/anki-connect/articles-to-anki';
import { addToAnki, openAnki } from '@/lib/anki-connect/hand-over';
import type { SendToAnki } from '@/lib/anki-connect/protocol';
import { noteUpdater } from '@/lib/anki-connect/update-notes';
import { sentenceNoteType, wordNoteType } from '@/lib/export/anki-note-types';
import { ankiWordsExporter } from '@/lib/export/anki-words';
import { ankiPackageExporter } from '@/lib/export/apkg/apkg';
import type { ExportOptions } from '@/lib/export/exporter';
import { ankiRequest } from '@/lib/platform/anki-request';
import { withFacts } from '@/lib/words/word-list';
import { readApkg } from '../export/apkg/read-apkg';
import { sqlite } from '../export/apkg/sqlite';
import { readAnki } from '../export/read-anki';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from '../export/sample';
import { aKeptSentence, aKeptWord } from '../library/samples';
import { type AnkiServer, type AnkiSettings, startAnki } from './server';

let server: AnkiServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function anki(settings: AnkiSettings = {}) {
  server = await startAnki(settings);
  const { address, collection } = server;
  const send: SendToAnki = (request) => ankiRequest(request, fetch, address);
  return { send, collection };
}
const deck = '新闻::晨报 “对照”';
const { name: noteTypeName, fields: noteFields } = sentenceNoteType;
const notes = (id = 'a') => notesOf(sampleArticle({ id }), deck, { now });

describe('opening Anki', () => {
  it('asks for permission first, and makes deck and note type once', async () => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    expect(collection.asked.map(({ action }) => action)).toEqual([
      'requestPermission',
      'version',
      'createDeck',
      'modelNames',
      'createModel',
    ]);
    expect(collection.asked.every(({ version }) => version === 6)).toBe(true);
    expect(collection.decks).toEqual(['Default', deck]);
    expect(collection.models.at(-1)).toMatchObject({ modelName: noteTypeName, inOrderFields: noteFields });
    await openAnki(send, { deck, key: '' });
    expect(collection.decks).toHaveLength(2);
    expect(collection.models).toHaveLength(2);
  });

  it('has templates that name only fields there are', async () => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    const templates = JSON.stringify(collection.asked.at(-1)?.params.cardTemplates);
    const named = [...templates.matchAll(/\{\{[#/]?(\w+)\}\}/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect([...noteFields, 'FrontSide']).toContain(name);
  });

  it('leaves a note type that the reader arranged anew', async () => {
    const { send, collection } = await anki();
    collection.models.push({ modelName: noteTypeName, inOrderFields: [...noteFields, 'Mine'] });
    await openAnki(send, { deck, key: '' });
    expect(collection.models.at(-1)?.inOrderFields).toContain('Mine');
    collection.models = [{ modelName: noteTypeName, inOrderFields: ['Front', 'Back'] }];
    await expect(openAnki(send, { deck, key: '' })).rejects.toMatchObject({ problem: 'note-type' });
  });

  it.each<[string, AnkiSettings, string, string]>([
    ['is denied', { permission: 'denied' }, '', 'denied'],
    ['wants a key', { apiKey: 'secret' }, '', 'key'],
    ['wants another key', { apiKey: 'secret' }, 'wrong', 'key'],
    ['is too old', { version: 5 }, '', 'old'],
  ])('says that it %s, and adds nothing', async (_, settings, key, problem) => {
    const { send, collection } = await anki(settings);
    await expect(openAnki(send, { deck, key })).rejects.toMatchObject({ problem });
    expect(collection.decks).toEqual(['Default']);
  });

  it('takes the right key, and a newer version', async () => {
    const { send, collection } = await anki({ apiKey: 'secret', version: 7 });
    await openAnki(send, { deck, key: 'secret' });
    const report = await addToAnki(send, notes(), { key: 'secret' }, noSignal);
    expect(report.added).toBe(collection.notes.length);
    expect(collection.asked[0]).not.toHaveProperty('key');
  });

  it('says that Anki is closed', async () => {
    const { send } = await anki();
    await server?.close();
    server = null;
    await expect(openAnki(send, { deck, key: '' })).rejects.toMatchObject({ problem: 'closed' });
  });

  it.each([
    ['a web server', 200, '<html></html>'],
    ['a server of JSON', 200, '{"hello":1}'],
    ['null', 200, 'null'],
    ['an odd result', 200, '{"result":{"allow":1},"error":null}'],
    ['an error page', 500, 'oops'],
  ])('knows %s from Anki', async (_, status, body) => {
    const other = createServer((_request, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const send: SendToAnki = (request) => ankiRequest(request, fetch, address);
    await expect(openAnki(send, { deck, key: '' })).rejects.toMatchObject({ problem: 'not-anki' });
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('adding', () => {
  it('adds each translated sentence with its source, once', async () => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    expect(await addToAnki(send, notes(), { key: '' }, noSignal)).toEqual({
      added: 5,
      updated: 0,
      duplicates: 0,
      refused: [],
      stopped: false,
    });
    const [first] = collection.notes;
    expect(first).toMatchObject({ deckName: deck, modelName: noteTypeName });
    expect(first?.fields.Sentence).toBe('河边的旧桥昨天重新开放。');
    expect(first?.fields.EnglishSource).toBe('from the page itself');
    expect(first?.tags).toEqual(expect.arrayContaining(['duizhao', 'news::河岸日报', 'english::human']));
    expect(await addToAnki(send, notes(), { key: '' }, noSignal)).toMatchObject({
      added: 0,
      duplicates: 5,
      refused: [],
    });
    expect(await addToAnki(send, notes('b'), { key: '' }, noSignal)).toMatchObject({ added: 5, duplicates: 0 });
    expect(collection.notes).toHaveLength(10);
  });

  it.each(['all-or-none', 'null-for-bad'] as const)('tells of each note in an add-on that is %s', async (age) => {
    const { send, collection } = await anki({ age, refuses: '免费' });
    await openAnki(send, { deck, key: '' });
    await addToAnki(send, notes().slice(0, 2), { key: '' }, noSignal);
    const report = await addToAnki(send, notes(), { key: '' }, noSignal);
    expect(report).toMatchObject({ added: 2, duplicates: 2, stopped: false });
    expect(report.refused.map(({ text }) => text)).toEqual(['免费通行']);
    expect(report.refused[0]?.why).toMatch(age === 'all-or-none' ? /unknown reason/ : /refused/);
    expect(collection.notes).toHaveLength(4);
  });

  it('goes article by article, and keeps count also where Anki closes within one', async () => {
    const { send, collection } = await anki({ closesAfter: 5 + 3 * 2 + 1 });
    const articles = ['a', 'b', 'b', 'c', 'd'].map((id) => sampleArticle({ id }));
    const told: [number, number, number][] = [];
    const sending = articlesToAnki(send, articles, { deck, key: '', now }, noSignal, (done, { added, duplicates }) =>
      told.push([done, added, duplicates]),
    );
    await expect(sending).rejects.toMatchObject({ problem: 'closed' });
    expect(told).toEqual([
      [1, 5, 0],
      [2, 10, 0],
      [3, 10, 5],
      [4, 15, 5],
    ]);
    expect(collection.notes).toHaveLength(15);
  });

  it('says why, where the deck went meanwhile', async () => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    collection.decks = [];
    const { added, refused } = await addToAnki(send, notes(), { key: '' }, noSignal);
    expect(added).toBe(0);
    expect(refused).toHaveLength(5);
    expect(refused[0]?.why).toBe(`deck was not found: ${deck}`);
  });

  it('goes batch by batch, and ends between two of them', async () => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    const many = Array.from({ length: 30 }, (_, n) => notes(`n${n}`)).flat();
    const abort = new AbortController();
    const done: number[] = [];
    const report = await addToAnki(send, many, { key: '' }, abort.signal, (_, count) => {
      done.push(count);
      if (count === 100) abort.abort();
    });
    expect(done).toEqual([50, 100]);
    expect(report).toMatchObject({ added: 100, stopped: true });
    expect(collection.notes).toHaveLength(100);
  });

  it('says that Anki was closed meanwhile, after what it counted', async () => {
    const { send, collection } = await anki({ closesAfter: 5 + 2 });
    await openAnki(send, { deck, key: '' });
    const many = Array.from({ length: 20 }, (_, n) => notes(`n${n}`)).flat();
    let counted = 0;
    const adding = addToAnki(send, many, { key: '' }, noSignal, ({ added }) => {
      counted = added;
    });
    await expect(adding).rejects.toMatchObject({ problem: 'closed' });
    expect([counted, collection.notes.length]).toEqual([50, 50]);
  });

  it.each(hostile)('hands %j over as text', async (text) => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    const saved = { ...hostileArticle(text), id: text };
    await addToAnki(send, notesOf(saved, deck, { now }), { key: '' }, noSignal);
    expect(collection.notes.length).toBeGreaterThan(0);
    for (const { fields, tags } of collection.notes) {
      expect(Object.keys(fields)).toEqual(noteFields);
      for (const field of Object.values(fields))
        expect(field).not.toMatch(/<(?!\/?(?:b|br|a|span)\b)|<a href="(?!https?:)/);
      for (const tag of tags) expect(tag).not.toMatch(/\s/);
    }
  });
});

describe('kept words', () => {
  const kept = (simplified: string, zh: string, url = 'https://example.org/bridge') =>
    aKeptWord({
      ...{ id: `${simplified} ${simplified} x1`, simplified, traditional: simplified, pinyin: 'x1' },
      sentences: [aKeptSentence({ zh, start: 0, end: 1, url, site: '河岸日报' })],
    });
  const words = withFacts(
    [kept('桥', '桥。'), kept('河', '河。'), kept('山', '山。', 'https://elsewhere.example/')],
    [],
  );
  const options: ExportOptions = { now, keptWords: async () => words, reading: (numbered) => `(${numbered})` };
  const articles = [sampleArticle({ id: 'example.org/bridge' })];
  const hand = async (settings: AnkiSettings, how: object, wanted = options) => {
    const { send, collection } = await anki(settings);
    const run = () => articlesToAnki(send, articles, { deck, key: '', ...wanted, ...how }, noSignal, () => {});
    return { run, send, collection };
  };

  it('go with the sentences of their articles, each in its note type', async () => {
    const { run, collection } = await hand({}, { cards: 'both' });
    expect(await run()).toMatchObject({ added: 7, duplicates: 0, refused: [] });
    expect(collection.models.map(({ modelName }) => modelName)).toEqual(['Basic', noteTypeName, wordNoteType.name]);
    const [word] = collection.notes.filter(({ modelName }) => modelName === wordNoteType.name);
    expect(word?.fields).toMatchObject({ Word: '桥 [(x1)]', Sentence: '<b>桥</b>。', Simplified: '桥' });
    expect(word).toMatchObject({ deckName: deck, tags: ['duizhao', 'news::河岸日报'] });
  });

  it('have the fields of the text file and of the package', async () => {
    const { run, collection } = await hand({}, { cards: 'words' });
    await run();
    expect(collection.models.map(({ modelName }) => modelName)).toEqual(['Basic', wordNoteType.name]);
    const text = readAnki((await ankiWordsExporter.write(articles, options, noSignal)).parts.join(''));
    expect(collection.notes.map(({ fields }) => fields)).toEqual(text.notes);
    const { parts } = await ankiPackageExporter.write(articles, { ...options, cards: 'words', sqlite }, noSignal);
    const { notes: packed } = readApkg(new Uint8Array(await new Blob(parts).arrayBuffer()));
    expect(packed.map(({ fields, tags }) => ({ fields, tags }))).toEqual(
      collection.notes.map(({ fields, tags }) => ({ fields, tags })),
    );
  });

  it('are refused by their own name', async () => {
    const { run } = await hand({ refuses: '桥</b>。' }, { cards: 'words' });
    expect((await run()).refused).toEqual([{ text: '桥', why: 'cannot create note for unknown reason' }]);
  });

  it('names the note type that is in the way', async () => {
    const { run, collection } = await hand({}, { cards: 'both' });
    collection.models.push({ modelName: wordNoteType.name, inOrderFields: ['Front'] });
    await expect(run()).rejects.toMatchObject({ problem: 'note-type', message: wordNoteType.name });
  });
});

describe('what is there already', () => {
  const anew = () => {
    const sample = sampleArticle({ id: 'a' });
    return { ...sample, pairs: sample.pairs.map((pair) => ({ ...pair, en: [{ id: 'e', text: 'Anew "\\"' }] })) };
  };
  it.each(['all-or-none', 'null-for-bad'] as const)('is written anew where the reader wants it (%s)', async (age) => {
    const { send, collection } = await anki({ age });
    const hand = (update: boolean) =>
      articlesToAnki(send, [anew()], { deck, key: '', now, update }, noSignal, () => {});
    await openAnki(send, { deck, key: '' });
    await addToAnki(send, notes().slice(0, 3), { key: '' }, noSignal);
    const tags = collection.notes.map((note) => note.tags);
    expect(await hand(false)).toMatchObject({ added: 2, updated: 0, duplicates: 3 });
    expect(collection.asked.some(({ action }) => action === 'updateNoteFields')).toBe(false);
    expect(await hand(true)).toMatchObject({ added: 0, updated: 5, duplicates: 0, refused: [] });
    expect(collection.notes).toHaveLength(5);
    expect(collection.notes.map(({ fields }) => fields.English)).toEqual(Array(5).fill('Anew &quot;\\&quot;'));
    expect(collection.notes.slice(0, 3).map((note) => note.tags)).toEqual(tags);
  });

  it.each([...hostile, 'a "quoted\\" \\" b*_:'])('is found by its first field: %j', async (text) => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    const saved = { ...hostileArticle(text), id: text };
    const first = notesOf(saved, deck, { now });
    await addToAnki(send, first, { key: '' }, noSignal);
    const how = { key: '', update: noteUpdater(send, '') };
    expect(await addToAnki(send, first, how, noSignal)).toMatchObject({ added: 0, updated: first.length });
    expect(collection.notes).toHaveLength(first.length);
  });

  it('stays where it cannot be found, or not be written', async () => {
    const { send, collection } = await anki();
    await openAnki(send, { deck, key: '' });
    await addToAnki(send, notes(), { key: '' }, noSignal);
    const lost = { key: '', update: async () => false };
    expect(await addToAnki(send, notes(), lost, noSignal)).toMatchObject({ updated: 0, duplicates: 5 });
    collection.settings.refusesUpdates = true;
    const how = { key: '', update: noteUpdater(send, '') };
    const { updated, refused } = await addToAnki(send, notes(), how, noSignal);
    expect([updated, refused.length, refused[0]?.why]).toEqual([0, 5, 'note was not found']);
  });
});

it.each([
  ['  ', 'Duìzhào'],
  ['新闻::晨报', '新闻::晨报'],
  ['新闻 :: :: 晨报 ', '新闻::晨报'],
  ['a "b"\nc', 'a b c'],
  ['\u0000::', 'Duìzhào'],
  ['\ud800x', '\ufffdx'],
])('%j is the deck %j', (typed, name) => expect(deckName(typed, 'Duìzhào')).toBe(name));
