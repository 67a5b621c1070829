import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '@/lib/library/database';
import { emptyTrash } from '@/lib/library/upkeep';
import {
  dropWord,
  keepWord,
  listWords,
  mergeWords,
  removeWords,
  restoreWord,
  setWordStates,
  undoWords,
  updateWord,
  watchWords,
  wordFacts,
} from '@/lib/library/words/words';
import { keptWordId, type WordToKeep } from '@/lib/words/words';
import { aKeptSentence } from '../samples';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T08:00:00.000Z`;
const monday = day(2);
const tuesday = day(3);
const wednesday = day(4);
const levels = { hsk: (key: string) => key.length, rank: (key: string) => key.length * 100 };

/** A word met in a sentence of its own number. */
function toKeep(simplified = '图书馆', traditional = '圖書館', number = 1): WordToKeep {
  const { keptAt: _, ...sentence } = aKeptSentence({ zh: `第${number}座${simplified}。`, start: 0, end: 1 });
  return { simplified, traditional, pinyin: 'tu2 shu1 guan3', meaning: 'library', sentence };
}
const id = keptWordId(toKeep());
const school = toKeep('学校', '學校');

let db: Library;
beforeEach(() => {
  db = openLibrary(`words-${Math.random()}`);
});
afterEach(() => db.delete());

const stateOf = async (word: string) => (await wordFacts(db, [word], levels))[0]?.state;
const tables = () => Promise.all([db.words, db.wordStates, db.wordTrash, db.damaged].map((t) => t.toArray()));

describe('keepWord', () => {
  it('keeps a word with its sentence, which is being learned from then on', async () => {
    const kept = await keepWord(db, toKeep(), monday);
    expect(kept).toEqual({
      id,
      simplified: '图书馆',
      traditional: '圖書館',
      pinyin: 'tu2 shu1 guan3',
      meaning: 'library',
      note: '',
      sentences: [{ ...toKeep().sentence, keptAt: monday }],
      createdAt: monday,
      updatedAt: monday,
    });
    expect(await listWords(db)).toEqual([kept]);
    expect(await stateOf('圖書館')).toBe('learning');
  });

  it('leaves a word known that the reader knows', async () => {
    await setWordStates(db, ['圖書館'], 'known', monday);
    await keepWord(db, toKeep(), monday);
    expect(await stateOf('图书馆')).toBe('known');
  });

  it('adds a sentence in front, each once, the latest twenty', async () => {
    for (let number = 1; number <= 22; number += 1)
      await keepWord(db, toKeep(undefined, undefined, number), day(number));
    await keepWord(db, toKeep(undefined, undefined, 21), day(23));
    const [kept] = await listWords(db);
    expect(kept?.sentences).toHaveLength(20);
    expect(kept?.sentences.slice(0, 3).map(({ zh }) => zh)).toEqual([
      '第21座图书馆。',
      '第22座图书馆。',
      '第20座图书馆。',
    ]);
    expect(kept).toMatchObject({ createdAt: day(1), updatedAt: day(23) });
  });

  it('does not lose English that a later look at the same sentence does not have yet', async () => {
    await keepWord(db, toKeep(), monday);
    const { sentence } = toKeep();
    await keepWord(db, { ...toKeep(), sentence: sentence && { ...sentence, en: '', source: '' } }, tuesday);
    expect((await listWords(db))[0]?.sentences).toEqual([{ ...sentence, keptAt: tuesday }]);
  });

  it('keeps a word without a sentence, and two readings as two words', async () => {
    await keepWord(db, { ...toKeep('了', '了'), pinyin: 'le5', sentence: null }, monday);
    await keepWord(db, { ...toKeep('了', '了'), pinyin: 'liao3', sentence: null }, tuesday);
    expect((await listWords(db)).map(({ pinyin }) => pinyin)).toEqual(['liao3', 'le5']);
  });

  it('is safe when two tabs keep the same word at once', async () => {
    const other = openLibrary(db.name);
    await Promise.all([1, 2, 3, 4].map((n) => keepWord(n % 2 ? db : other, toKeep(undefined, undefined, n), day(n))));
    other.close();
    const words = await listWords(db);
    expect(words).toHaveLength(1);
    expect(words[0]?.sentences.map(({ zh }) => zh)).toEqual([4, 3, 2, 1].map((n) => `第${n}座图书馆。`));
  });

  it('leaves nothing half-written when the disk is full', async () => {
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      if (this.name === 'wordStates') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(keepWord(db, toKeep(), monday)).rejects.toMatchObject({ name: 'ServiceError', code: 'no-space' });
    full.mockRestore();
    expect(await tables()).toEqual([[], [], [], []]);
  });

  it.each([
    ['a word without characters', { simplified: '' }],
    ['a huge word', { traditional: '字'.repeat(101) }],
    ['a huge meaning', { meaning: 'x'.repeat(10_001) }],
    ['a number for a word', { simplified: 7 }],
    ['a key of every object', JSON.parse('{"__proto__":{"note":"x"}}')],
    ['an id of its own choice', { id: 'other' }],
    ['a note', { note: 'mine' }],
    ['a sentence that does not hold the word', { sentence: { ...toKeep().sentence, start: 5, end: 99 } }],
    ['a script address', { sentence: { ...toKeep().sentence, url: 'javascript:alert(1)' } }],
    ['an unknown source', { sentence: { ...toKeep().sentence, source: 'rumour' } }],
  ])('refuses %s', async (_, change) => {
    const word: WordToKeep = Object.defineProperties({ ...toKeep() }, Object.getOwnPropertyDescriptors(change));
    await expect(keepWord(db, word, monday)).rejects.toMatchObject({ code: 'invalid' });
    expect(await tables()).toEqual([[], [], [], []]);
  });

  it('puts a damaged row aside instead of writing over it, and lists the others', async () => {
    await keepWord(db, school, monday);
    await db.table('words').put({ id, keys: ['图书馆'], note: 'eaten' });
    expect(await listWords(db)).toHaveLength(1);
    await keepWord(db, toKeep(), monday);
    expect(await listWords(db)).toHaveLength(2);
    expect(await db.damaged.toArray()).toMatchObject([{ id, row: { note: 'eaten' } }]);
  });
});

describe('wordFacts', () => {
  it('answers in the order asked, in either script, as often as asked', async () => {
    await keepWord(db, toKeep(), monday);
    await setWordStates(db, ['學校'], 'known', monday);
    expect(await wordFacts(db, ['学校', '圖書館', '新', '学校'], levels)).toEqual([
      { key: '学校', state: 'known', kept: [], hsk: 2, rank: 200 },
      { key: '图书馆', state: 'learning', kept: [id], hsk: 3, rank: 300 },
      { key: '新', state: 'new', kept: [], hsk: 1, rank: 100 },
      { key: '学校', state: 'known', kept: [], hsk: 2, rank: 200 },
    ]);
    expect((await wordFacts(db, ['图书馆'], levels))[0]?.kept).toEqual([id]);
  });

  it('takes names that every object has, nothing and far too much for new words', async () => {
    const strange = ['__proto__', 'constructor', '', ' ', '9'.repeat(5000)];
    await setWordStates(db, strange, 'known', monday);
    expect((await wordFacts(db, strange, levels)).map(({ state, hsk }) => [state, hsk])).toEqual([
      ['known', 9],
      ['known', 11],
      ['new', 0],
      ['new', 0],
      ['new', 0],
    ]);
  });

  it('takes a damaged state for none', async () => {
    await db.table('wordStates').put({ word: '书', state: ['known'] });
    expect((await wordFacts(db, ['書'], levels))[0]?.state).toBe('new');
  });

  it('asks for five thousand words in a few requests, and for a few of many by their keys', async () => {
    const words = Array.from({ length: 5000 }, (_, n) => `词${n}`);
    await setWordStates(db, words, 'learning', monday);
    await keepWord(db, toKeep(), monday);
    await keepWord(db, school, monday);
    const cursors = vi.spyOn(IDBIndex.prototype, 'openKeyCursor');
    const gets = vi.spyOn(IDBObjectStore.prototype, 'get');
    const facts = await wordFacts(db, [...words, '學校'], levels);
    expect(facts.filter(({ state }) => state === 'learning')).toHaveLength(5001);
    expect(facts.filter(({ kept }) => kept.length > 0).map(({ key }) => key)).toEqual(['学校']);
    expect(cursors.mock.calls.length + gets.mock.calls.length).toBeLessThanOrEqual(1);
    expect((await wordFacts(db, ['学校'], levels))[0]).toMatchObject({ state: 'learning', kept: [keptWordId(school)] });
    expect(gets).toHaveBeenCalledOnce();
    cursors.mockRestore();
    gets.mockRestore();
  });
});

describe('setWordStates', () => {
  it('sets, changes and takes back', async () => {
    await setWordStates(db, ['学校', '图书馆'], 'learning', monday);
    await setWordStates(db, ['學校'], 'known', tuesday);
    await setWordStates(db, ['圖書館'], 'new', tuesday);
    expect(await db.wordStates.toArray()).toEqual([{ word: '学校', state: 'known', at: tuesday }]);
  });

  it('writes all or none', async () => {
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      if (row.word === '丙') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(setWordStates(db, ['甲', '乙', '丙'], 'known', monday)).rejects.toMatchObject({ code: 'no-space' });
    full.mockRestore();
    expect(await db.wordStates.count()).toBe(0);
  });
});

describe('updateWord', () => {
  it('changes what the reader may change', async () => {
    await keepWord(db, toKeep(), monday);
    const changed = await updateWord(db, id, { meaning: 'library (building)', note: '馆 is the hall' }, tuesday);
    expect(changed).toMatchObject({ id, meaning: 'library (building)', note: '馆 is the hall', updatedAt: tuesday });
    expect(await listWords(db)).toEqual([changed]);
  });

  it('refuses any other change, and a word that is gone', async () => {
    await keepWord(db, toKeep(), monday);
    const other = { simplified: '书' } as Parameters<typeof updateWord>[2];
    await expect(updateWord(db, id, other, tuesday)).rejects.toMatchObject({ code: 'invalid' });
    await expect(updateWord(db, 'gone', { note: 'x' }, tuesday)).rejects.toMatchObject({ code: 'invalid' });
    await expect(updateWord(db, id, { note: 'x'.repeat(50_001) }, tuesday)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('dropWord and restoreWord', () => {
  it('take out and bring back the latest', async () => {
    const kept = await keepWord(db, toKeep(), monday);
    await dropWord(db, id, tuesday);
    expect(await listWords(db)).toEqual([]);
    expect((await wordFacts(db, ['图书馆'], levels))[0]).toMatchObject({ kept: [], state: 'learning' });
    await restoreWord(db, id);
    expect(await listWords(db)).toEqual([kept]);
    expect(await db.wordTrash.count()).toBe(0);
    await restoreWord(db, id);
    await dropWord(db, 'never kept', tuesday);
    expect(await listWords(db)).toEqual([kept]);
  });

  it('are emptied after thirty days', async () => {
    await keepWord(db, toKeep(), monday);
    await dropWord(db, id, monday);
    expect(await emptyTrash(db, '2026-04-01T07:00:00.000Z')).toBe(0);
    expect(await emptyTrash(db, '2026-04-02T08:00:00.000Z')).toBe(1);
    expect(await db.wordTrash.count()).toBe(0);
  });
});

describe('removeWords', () => {
  it('is undone exactly, once', async () => {
    const kept = [await keepWord(db, school, tuesday), await keepWord(db, toKeep(), monday)];
    const before = await tables();
    const undo = await removeWords(db, [...kept.map((word) => word.id), 'gone', id], wednesday);
    expect(await listWords(db)).toEqual([]);
    await undoWords(db, undo);
    expect(await tables()).toEqual(before);
    await undoWords(db, undo);
    expect(await tables()).toEqual(before);
  });

  it('joins with what was kept again meanwhile, and loses no note', async () => {
    await keepWord(db, toKeep(), monday);
    await updateWord(db, id, { meaning: 'my own words', note: 'old note' }, monday);
    const undo = await removeWords(db, [id], tuesday);
    await keepWord(db, toKeep(undefined, undefined, 2), wednesday);
    await updateWord(db, id, { note: 'new note' }, wednesday);
    await undoWords(db, undo);
    expect(await listWords(db)).toMatchObject([
      {
        meaning: 'my own words',
        note: 'old note\nnew note',
        createdAt: monday,
        updatedAt: wednesday,
        sentences: [{ zh: '第2座图书馆。' }, { zh: '第1座图书馆。' }],
      },
    ]);
  });

  it('brings a damaged row back as it was', async () => {
    const damaged = { id, keys: ['图书馆'], note: 'eaten' };
    await db.table('words').put(damaged);
    await undoWords(db, await removeWords(db, [id], monday));
    expect(await db.table('words').toArray()).toEqual([damaged]);
  });
});

describe('mergeWords', () => {
  const both = async () => {
    await keepWord(db, toKeep(), monday);
    await updateWord(db, id, { note: 'one' }, monday);
    const other = await keepWord(db, school, tuesday);
    await updateWord(db, other.id, { note: 'two', meaning: 'school' }, tuesday);
    return other.id;
  };

  it('makes one word of several', async () => {
    const other = await both();
    await mergeWords(db, id, [other, id, 'gone'], wednesday);
    expect(await listWords(db)).toMatchObject([
      {
        id,
        simplified: '图书馆',
        meaning: 'library; school',
        note: 'one\ntwo',
        sentences: [{ zh: '第1座学校。' }, { zh: '第1座图书馆。' }],
        createdAt: monday,
        updatedAt: wednesday,
      },
    ]);
  });

  it('is undone exactly, once', async () => {
    const other = await both();
    const before = await tables();
    const undo = await mergeWords(db, id, [other], wednesday);
    await undoWords(db, undo);
    expect(await tables()).toEqual(before);
    await updateWord(db, id, { note: 'after' }, wednesday);
    await undoWords(db, undo);
    expect((await listWords(db)).find((word) => word.id === id)?.note).toBe('after');
  });

  it('keeps what was changed and met after it when it is undone', async () => {
    const other = await both();
    const undo = await mergeWords(db, id, [other], wednesday);
    await keepWord(db, toKeep(undefined, undefined, 3), day(5));
    await updateWord(db, id, { note: 'both' }, day(6));
    await keepWord(db, toKeep('学校', '學校', 4), day(7));
    await undoWords(db, undo);
    const words = await listWords(db);
    expect(words.find((word) => word.id === id)).toMatchObject({
      meaning: 'library',
      note: 'both',
      sentences: [{ zh: '第3座图书馆。' }, { zh: '第1座图书馆。' }],
    });
    expect(words.find((word) => word.id === other)).toMatchObject({
      meaning: 'school',
      note: 'two',
      sentences: [{ zh: '第4座学校。' }, { zh: '第1座学校。' }],
    });
  });

  it('changes nothing where the disk is full or the word is gone', async () => {
    const other = await both();
    const before = await tables();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(mergeWords(db, id, [other], wednesday)).rejects.toMatchObject({ code: 'no-space' });
    full.mockRestore();
    await expect(mergeWords(db, 'gone', [other], wednesday)).rejects.toMatchObject({ code: 'invalid' });
    expect(await tables()).toEqual(before);
  });
});

describe('watchWords', () => {
  it('hears of words and states until it is told to stop', async () => {
    const other = openLibrary(db.name);
    const changed = vi.fn();
    const stop = watchWords(db, changed);
    for (const change of [
      () => keepWord(other, toKeep(), monday),
      () => setWordStates(other, ['书'], 'known', monday),
    ]) {
      changed.mockClear();
      await change();
      await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    }
    stop();
    changed.mockClear();
    await keepWord(db, school, monday);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).not.toHaveBeenCalled();
    other.close();
  });
});
