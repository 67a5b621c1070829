import 'fake-indexeddb/auto';
import table from 'virtual:han-readings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteArticles, restore, saveArticle } from '@/lib/library/articles';
import { openLibrary } from '@/lib/library/database';
import { Catalogue } from '@/lib/library/search/catalogue';
import { everything, type ListQuery } from '@/lib/library/search/list';
import { foldName, searchFold, searchParts } from '@/lib/library/search/search-text';
import type { EnglishSentence } from '@/lib/pairing';
import { chanceOf } from '../../chance';
import { aFiling, article } from '../samples';

/*
 * Whatever stands in a saved article finds it, however it is typed and whatever happened to the library: thousands of
 * pieces by chance, looked for in memory, on the disk and by a scan that knows nothing of signatures, lines or mirrors.
 */

const never = new AbortController().signal;
const monday = '2026-03-02T08:00:00.000Z';

const chance = chanceOf(20260302);
const one = <T>(list: readonly T[]): T => list[chance(list.length)] as T;
const some = (pieces: readonly string[], least: number, more: number) =>
  Array.from({ length: least + chance(more) }, () => one(pieces)).join('');

const han = [...'法律援助國国關关權权銀银行長长重庆慶旅遊游女綠绿略發发髮裡里乾干面麵〇々𠮷'];
const marks = [...'，。！？：；、…·—～％（）《》「」『』“”‘’"\'!?:;,.%()-~'];
const latin = [
  ...'AaZzÉéßÿĀāǚĞğŒœ０９１Ｚｚ19ΩωЖжÅµﬁ',
  'the ',
  'Rights ',
  'xi’an',
  'GDP',
  '5.2%',
  'e\u0301',
  'İ',
  'ſ',
  'ẞ',
];
const white = [' ', '  ', '\u3000', '\u00a0', '\t', '\n', '\r\n', '\u2028', '\u0085', '\u200b', '\ufeff'];
const odd = [
  '🐉',
  '👨‍👩‍👧',
  '🇨🇳',
  '\ud83d',
  '\udc09',
  '\u0000',
  '\u0007',
  '\ufffe',
  'שלום',
  'ก',
  '\\',
  '^',
  '$',
  '*',
  '[',
  '|',
];
const alphabets = [
  han,
  [...han, ...han, ...marks],
  latin,
  [...latin, ' ', ' ', ' '],
  [...han, ...latin, ...marks, ...white, ...odd],
];

const english = (texts: readonly string[]) => (_: string, at: number) =>
  at < texts.length
    ? { source: 'page' as const, en: [{ id: `e${at + 1}.1`, text: texts[at] } as EnglishSentence] }
    : {};

function oddArticle(number: number) {
  const text = (least: number, more: number) => some(one(alphabets), least, more) || '文';
  const paragraphs = Array.from({ length: 1 + chance(4) }, () => `文${text(5, 60)}`);
  const value = article(number, paragraphs, english([text(5, 60), text(5, 60)]));
  value.titleEn = text(0, 20);
  value.keywords = [{ zh: `词${text(0, 3)}`, en: text(0, 6) }];
  Object.assign(value.article, { title: text(0, 20), site: text(0, 6), source: text(0, 6), byline: text(0, 4) });
  return value;
}

/** Characters that fold alike: what a reader may type one for the other. */
const alike = Map.groupBy([...new Set([...han, ...marks, ...latin.join(''), ...white.join('')])], searchFold);
const retyped = (text: string) => Array.from(text, (unit) => one(alike.get(searchFold(unit)) ?? [unit])).join('');

const db = openLibrary('never-misses');
const other = openLibrary('never-misses');
/** All in memory, some of it, and all on the disk. */
const catalogues = [undefined, 12_000, 0].map(
  (mostBytes) => new Catalogue(db, mostBytes === undefined ? {} : { mostBytes }),
);
const there = new Map<string, string[]>();
const idOf = (number: number) => `news.example.cn/a/${number}`;

async function save(number: number): Promise<void> {
  const value = oddArticle(number);
  await saveArticle(other, value, monday);
  there.set(
    idOf(number),
    searchParts(value).map(({ text }) => text),
  );
}

beforeAll(async () => {
  for (let number = 1; number <= 60; number += 1) await save(number);
});
afterAll(async () => {
  for (const catalogue of catalogues) catalogue.close();
  other.close();
  await db.delete();
});

async function found(text: string, change: Partial<ListQuery> = {}): Promise<string[][]> {
  const query = { ...everything, pinyin: 'no' as const, ...change, text };
  const listings = await Promise.all(catalogues.map((catalogue) => catalogue.list(query, never)));
  return listings.map(({ items }) => items.map(({ id }) => id).sort());
}

/** A piece of a text that is there, and where. */
function piece(most: number): { id: string; text: string } {
  const [id, texts] = one([...there]);
  const text = one(texts);
  const start = chance(text.length);
  return { id, text: text.slice(start, start + 1 + chance(most)) };
}

/** Its longest stretch without quotation marks, which would ask for a phrase where they begin a word. */
const unquoted = (text: string): string =>
  text.split(/["“”]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const words = (text: string) =>
  searchFold(text)
    .split(' ')
    .filter((word) => word !== '' && word !== '"');
const scanned = (holds: (lines: string[]) => boolean): string[] =>
  [...there]
    .filter(([, texts]) => holds(texts.map(searchFold)))
    .map(([id]) => id)
    .sort();

/** Everywhere the same, and what the scan finds; `id` is among it where the piece is from there. */
async function check(text: string, holds: (lines: string[]) => boolean, id = ''): Promise<void> {
  const expected = scanned(holds);
  const said = JSON.stringify(text);
  for (const ids of await found(text)) expect(ids, said).toEqual(expected);
  if (id) expect(expected, said).toContain(id);
}

async function checkPieces(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const { id, text } = piece(14);
    // Words anywhere, in any order.
    const plain = retyped(unquoted(text));
    const all = words(plain);
    if (all.length) await check(plain, (lines) => all.every((word) => lines.some((line) => line.includes(word))), id);
    // The same as a phrase: one after the other, whatever space is between them.
    const phrase = all.join(' ');
    const mark = one(['"', '“']);
    if (phrase)
      await check(
        `${mark}${plain}${mark === '"' ? one(['"', '']) : '”'}`,
        (lines) => lines.some((line) => line.replace(/ +/g, ' ').includes(phrase)),
        id,
      );
    // As it was copied, marks and all.
    if (words(text).length) for (const ids of await found(text)) expect(ids, JSON.stringify(text)).toContain(id);
  }
}

describe('whatever stands in a saved article', () => {
  it('finds it', () => checkPieces(100));

  it('finds it by each single character', async () => {
    const characters = new Set([...there.values()].flat().flatMap((text) => [...searchFold(text)]));
    for (const character of characters)
      if (character.trim() !== '' && character !== '"')
        await check(character, (lines) => lines.some((line) => line.includes(character)));
    expect(characters.size).toBeGreaterThan(100);
  });

  it('finds it by pieces of several of its texts', async () => {
    for (let round = 0; round < 100; round += 1) {
      const { id, text } = piece(6);
      const texts = there.get(id) ?? [];
      const all = [text, one(texts).slice(-5), one(texts).slice(0, 5)].map(unquoted).join(' ');
      const wanted = words(all);
      if (wanted.length)
        await check(all, (lines) => wanted.every((word) => lines.some((line) => line.includes(word))), id);
    }
  });

  it('finds it by what is copied over the end of a paragraph, also from a quotation mark on', async () => {
    const value = article(900, ['“我来了。', '他走了吗？”', '“甲”说。', '“乙走！', '丙 too.”']);
    await saveArticle(other, value, monday);
    const copied = [
      '“我来了。\n他走了',
      '来了。 他走',
      '“我来了。 他走了吗？”',
      '“甲”说。\r\n“乙走！',
      '“乙走！\n丙 too',
      '“乙走！\n丙 too.”',
    ];
    try {
      for (const text of copied) for (const ids of await found(text)) expect(ids, text).toContain(idOf(900));
    } finally {
      await deleteArticles(other, [idOf(900)], monday);
    }
  });

  it('finds it after it was changed, thrown away, brought back and put into the archive', async () => {
    for (const number of [3, 14, 15, 59]) await save(number);
    await checkPieces(25);
    const gone = Array.from({ length: 12 }, (_, index) => idOf(5 * index + 1));
    const kept = new Map(gone.map((id) => [id, there.get(id) ?? []]));
    const token = await deleteArticles(other, gone, monday);
    for (const id of gone) there.delete(id);
    await checkPieces(25);
    await restore(other, token);
    for (const [id, texts] of kept) there.set(id, texts);
    await checkPieces(25);
    await other.filings.put(aFiling({ id: idOf(2), archived: true }));
    const text = unquoted(there.get(idOf(2))?.find((line) => line.startsWith('文')) ?? '');
    for (const ids of await found(text)) expect(ids).not.toContain(idOf(2));
    for (const shelf of ['archive', 'everything'] as const)
      for (const ids of await found(text, { shelf })) expect(ids).toContain(idOf(2));
    await other.filings.delete(idOf(2));
  });

  it('finds it where its text was never made, or lies there damaged', async () => {
    await other.texts.bulkDelete([7, 8, 9].map(idOf));
    await other.texts.bulkPut([10, 11].map((number) => ({ id: idOf(number), folded: 5, fold: foldName() }) as never));
    await checkPieces(30);
    for (const number of [7, 8, 9, 10, 11])
      for (const ids of await found(unquoted(there.get(idOf(number))?.find((line) => line.startsWith('文')) ?? '')))
        expect(ids).toContain(idOf(number));
  });

  it('finds it by pinyin, whichever way it is typed', async () => {
    const readings = new Map<string, string[]>();
    for (const [, name = '', characters = ''] of table.matchAll(/^([a-zü]+)(.+)$/gm))
      for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), name]);
    for (let typed = 0; typed < 50; ) {
      const { id, text } = piece(5);
      const read = Array.from(searchFold(text), (character) => one(readings.get(character) ?? ['']));
      if (read.length < 2 || read.includes('')) continue;
      typed += 1;
      const between = one(['', ' ', "'", '’']);
      const syllables = read.map((name) => {
        const letters = name.replace('ü', one(['ü', 'v', ...(/^[ln]ü$/.test(name) ? ['u'] : [])]));
        const toned = letters.replace(
          /[aeiouü]/,
          (vowel) => `${vowel}${one(['', '\u0304', '\u0301', '\u030c', '\u0300'])}`,
        );
        return one([letters, toned, toned.normalize('NFC'), letters.toUpperCase()]);
      });
      for (const ids of await found(syllables.join(between), { pinyin: 'yes' }))
        expect(ids, `${text}: ${syllables.join(between)}`).toContain(id);
    }
  });
});
