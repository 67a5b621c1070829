import type { Levels } from '../../levels/levels';
import { ServiceError } from '../../services';
import { wordKey } from '../../words/word-key';
import { type KeptWord, keptWordId, type WordFacts, type WordState, type WordToKeep } from '../../words/words';
import type { Library } from '../database';
import { guarded } from '../failure';
import { describeProblem } from '../rows';
import { watchTables } from '../watch';
import { joinSentences, joinWords } from './join-words';
import {
  longestWord,
  type StoredWord,
  storedWordRow,
  type WordStateRow,
  wordChangeRow,
  wordToKeepRow,
} from './word-rows';
import { keysOf, readWord, theWord, wordTables } from './word-store';
import { bringBack, type Merged, moveToTrash, takeApart } from './word-trash';

/** What takes a removal or a joining of words back. Opaque: only `undoWords` looks into it. */
export interface WordUndo {
  /** Keys of the words in the trash. */
  readonly trash: readonly number[];
  readonly merged?: Merged;
}

/**
 * What is known of words, in the order asked: a few reads of the library however many words there are.
 * What is empty or longer than any word is new, and in no list.
 */
export async function wordFacts(db: Library, words: readonly string[], levels: Levels): Promise<WordFacts[]> {
  const keys = words.map(wordKey);
  const asked = [...new Set(keys.filter(isWord))];
  const [states, kept] = await guarded(() =>
    db.transaction('r', [db.words, db.wordStates], async () => {
      const [rows, kept] = await Promise.all([statesAmong(db, asked), keptAmong(db, asked)]);
      return [new Map(rows.flatMap((row) => (isSound(row) ? [[row.word, row.state]] : []))), kept] as const;
    }),
  );
  return keys.map((key) => {
    const state = states.get(key) ?? 'new';
    const known = isWord(key);
    return {
      key,
      state,
      kept: kept.get(key) ?? [],
      hsk: known ? levels.hsk(key) : 0,
      rank: known ? levels.rank(key) : 0,
    };
  });
}

const isSound = (row: WordStateRow | undefined): row is WordStateRow =>
  row?.state === 'learning' || row?.state === 'known';

/** Rows are read one by one where few of many are asked for, else all at once, which is one request. */
async function statesAmong(db: Library, asked: string[]): Promise<(WordStateRow | undefined)[]> {
  const all = await db.wordStates.count();
  return all <= 4 * asked.length ? db.wordStates.toArray() : db.wordStates.bulkGet(asked);
}

/** Ids of the kept words by key. A cursor goes over the fewer of the two: the kept words, or those asked for. */
async function keptAmong(db: Library, asked: readonly string[]): Promise<Map<unknown, string[]>> {
  const ids = new Map<unknown, string[]>();
  const all = await db.words.count();
  if (all === 0) return ids;
  const rows = all <= asked.length ? db.words.orderBy('keys') : db.words.where('keys').anyOf(asked);
  await rows.eachKey((key, { primaryKey }) => {
    ids.set(key, [...(ids.get(key) ?? []), String(primaryKey)]);
  });
  return ids;
}

const isWord = (key: string): boolean => key.trim() !== '' && key.length <= longestWord;

/** Keeps what the reader says of words, all or none. What is empty or longer than any word is passed over. */
export async function setWordStates(
  db: Library,
  words: readonly string[],
  state: WordState,
  now: string,
): Promise<void> {
  const keys = [...new Set(words.map(wordKey).filter(isWord))];
  await guarded(() =>
    // A bulk operation by itself would leave what it wrote before an error.
    db.transaction('rw', db.wordStates, async () => {
      if (state === 'new') await db.wordStates.bulkDelete(keys);
      else await db.wordStates.bulkPut(keys.map((word) => ({ word, state, at: now })));
    }),
  );
}

/**
 * Keeps a word, or adds the sentence to one that is kept. The word is being learned from then on, unless it is known.
 * Throws ServiceError 'invalid' for what is no word, 'no-space' where the disk is full.
 */
export async function keepWord(db: Library, word: WordToKeep, now: string): Promise<KeptWord> {
  const { data, error } = wordToKeepRow.safeParse(word);
  if (!data) throw new ServiceError('invalid', describeProblem(error));
  const { sentence, ...named } = data;
  const met = sentence ? [{ ...sentence, keptAt: now }] : [];
  return guarded(() =>
    db.transaction('rw', wordTables(db), async () => {
      const id = keptWordId(named);
      const before = (await readWord(db, id)) ?? { ...named, id, note: '', sentences: [], createdAt: now, keys: [] };
      const keys = keysOf(named);
      const kept = { ...before, keys, sentences: joinSentences(met, before.sentences), updatedAt: now };
      await db.words.put(kept);
      const said = await db.wordStates.bulkGet(keys);
      const silent = keys.filter((_, index) => said[index] === undefined);
      await db.wordStates.bulkPut(silent.map((word) => ({ word, state: 'learning', at: now })));
      return asKept(kept);
    }),
  );
}

/** Takes a word out of the kept ones. It stays in the trash for 30 days. What the reader said of it stays. */
export async function dropWord(db: Library, id: string, now: string): Promise<void> {
  await removeWords(db, [id], now);
}

/** Brings back the word of this id that was taken out last; does nothing where there is none. */
export async function restoreWord(db: Library, id: string): Promise<void> {
  await guarded(() =>
    db.transaction('rw', wordTables(db), async () => {
      const deleted = await db.wordTrash.where('id').equals(id).last();
      if (deleted) await bringBack(db, deleted);
    }),
  );
}

/** All kept words that can be read, the latest first. */
export async function listWords(db: Library): Promise<KeptWord[]> {
  const rows: unknown[] = await guarded(() => db.words.toArray());
  const words = rows.flatMap((row) => storedWordRow.safeParse(row).data ?? []);
  return words.map(asKept).sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? -1 : 1));
}

/** Changes what the reader may change. Throws ServiceError 'invalid' for another change, or where the word is gone. */
export async function updateWord(
  db: Library,
  id: string,
  change: Partial<Pick<KeptWord, 'pinyin' | 'meaning' | 'note'>>,
  now: string,
): Promise<KeptWord> {
  const { data, error } = wordChangeRow.safeParse(change);
  if (!data) throw new ServiceError('invalid', describeProblem(error));
  return guarded(() =>
    db.transaction('rw', wordTables(db), async () => {
      const changed = { ...(await theWord(db, id)), ...data, updatedAt: now };
      await db.words.put(changed);
      return asKept(changed);
    }),
  );
}

/**
 * Makes one of several words: `into` keeps its name and gets the sentences, notes and meanings of the others, which go to
 * the trash. Throws ServiceError 'invalid' where `into` is gone; others that are gone are passed over.
 */
export async function mergeWords(db: Library, into: string, others: readonly string[], now: string): Promise<WordUndo> {
  return guarded(() =>
    db.transaction('rw', wordTables(db), async () => {
      const before = await theWord(db, into);
      const taken: StoredWord[] = [];
      for (const id of new Set(others)) {
        const other = id === into ? null : await readWord(db, id);
        if (other) taken.push(other);
      }
      if (taken.length === 0) return { trash: [] };
      const after = { ...taken.reduce<StoredWord>(joinWords, before), updatedAt: now };
      await db.words.put(after);
      const ids = taken.map(({ id }) => id);
      return { trash: await moveToTrash(db, ids, now), merged: { before, after } };
    }),
  );
}

/** Takes words out of the kept ones, all or none. They stay in the trash for 30 days. */
export async function removeWords(db: Library, ids: readonly string[], now: string): Promise<WordUndo> {
  return guarded(() =>
    db.transaction('rw', wordTables(db), async () => ({ trash: await moveToTrash(db, [...new Set(ids)], now) })),
  );
}

/**
 * Gives back exactly what was before a removal or a joining; what was kept or changed since is joined with it. A second
 * time it does nothing.
 */
export async function undoWords(db: Library, { trash, merged }: WordUndo): Promise<void> {
  await guarded(() =>
    db.transaction('rw', wordTables(db), async () => {
      const deleted = (await db.wordTrash.bulkGet([...trash])).filter((row) => row !== undefined);
      for (const row of deleted) await bringBack(db, row);
      if (deleted.length > 0 && merged) await takeApart(db, merged);
    }),
  );
}

/** Calls back after every change of kept words and word states, wherever it was made, until the returned function is called. */
export const watchWords = (db: Library, changed: () => void): (() => void) =>
  watchTables(db, ['words', 'wordStates'], changed);

const asKept = ({ keys: _, ...word }: StoredWord): KeptWord => word;
