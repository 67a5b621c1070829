import { ServiceError } from '../../services';
import { wordKey } from '../../words/word-key';
import type { KeptWord } from '../../words/words';
import type { Library } from '../database';
import { type StoredWord, storedWordRow } from './word-rows';

/** The tables that words are kept in, for a transaction over all of them. */
export const wordTables = (db: Library) => [db.words, db.wordStates, db.wordTrash, db.damaged];

/** The folded headwords under which a text asks for a word. */
export const keysOf = ({ simplified, traditional }: Pick<KeptWord, 'simplified' | 'traditional'>): string[] => [
  ...new Set([wordKey(simplified), wordKey(traditional)]),
];

/** A kept word inside the caller's transaction; null where there is none. A row that cannot be read is put aside. */
export async function readWord(db: Library, id: string): Promise<StoredWord | null> {
  const row: unknown = await db.words.get(id);
  if (row === undefined) return null;
  const { data } = storedWordRow.safeParse(row);
  if (!data) await db.damaged.add({ id, row });
  return data ?? null;
}

/** As `readWord`; throws ServiceError 'invalid' where there is none. */
export async function theWord(db: Library, id: string): Promise<StoredWord> {
  const word = await readWord(db, id);
  if (!word) throw new ServiceError('invalid', 'This word is not kept any more.');
  return word;
}
