import { wordKey } from '../../words/word-key';
import type { KeptWord } from '../../words/words';
import type { Library } from '../database';
import { same } from '../same';
import { newerWord } from './join-words';
import type { WordStateRow } from './word-rows';
import { keysOf, readWord } from './word-store';

type Took = 'added' | 'updated' | 'unchanged';

/** Joins a word of a file with the library: the one that was changed later, with the sentences of both. */
export async function takeWord(db: Library, word: KeptWord): Promise<Took> {
  const there = { ...word, keys: keysOf(word) };
  const here = await readWord(db, word.id);
  const joined = here ? newerWord(here, there) : there;
  if (here && same(here, joined)) return 'unchanged';
  await db.words.put(joined);
  return here ? 'updated' : 'added';
}

/** Takes what a file says of a word, unless something was said of it later. */
export async function takeState(db: Library, row: WordStateRow): Promise<Took> {
  const there = { ...row, word: wordKey(row.word) };
  const here = await db.wordStates.get(there.word);
  if (here && here.at >= there.at) return 'unchanged';
  await db.wordStates.put(there);
  return here ? 'updated' : 'added';
}
