import { ServiceError } from '../services';
import { wordKey } from '../words/word-key';
import type { KeptWord } from '../words/words';
import type { Library } from './database';
import { guarded } from './failure';
import { newerWord } from './join-words';
import { same } from './same';
import { keptWordRow, type WordStateRow, wordStateRow } from './word-rows';
import { keysOf, readWord, wordTables } from './word-store';
import { listWords } from './words';

/** What a backup holds beside the articles. */
export interface WordBackup {
  words: KeptWord[];
  wordStates: WordStateRow[];
}

/** What became of the kept words and word states of a file. */
export interface WordCounts {
  added: number;
  updated: number;
  unchanged: number;
  /** Not sound, and left out. */
  refused: number;
}

/** All kept words and word states that can be read; null where the articles of these ids are not the whole library. */
export async function wordsOfBackup(db: Library, ids: readonly string[]): Promise<WordBackup | null> {
  if (ids.length < (await guarded(() => db.summaries.count()))) return null;
  const [words, states] = [await listWords(db), await guarded(() => db.wordStates.toArray())];
  return { words, wordStates: states.filter((row) => wordStateRow.safeParse(row).success) };
}

/** Takes what is sound out of a file's lists. */
export function readWords(words: readonly unknown[], states: readonly unknown[]): WordBackup & { refused: number } {
  const sound = words.flatMap((word) => keptWordRow.safeParse(word).data ?? []);
  const said = states.flatMap((state) => wordStateRow.safeParse(state).data ?? []);
  return { words: sound, wordStates: said, refused: words.length + states.length - sound.length - said.length };
}

const batch = 200;

/**
 * Joins words of a file with the library, each batch wholly or not at all: of a word the one that was changed later with
 * the sentences of both, of a state the one that was said later. Counts words and states together, up to where a
 * cancelled signal or a full disk ended it.
 */
export async function importWords(
  db: Library,
  { words, wordStates }: WordBackup,
  signal: AbortSignal,
): Promise<Omit<WordCounts, 'refused'> & { stopped: '' | 'cancelled' | 'no-space' | 'unknown' }> {
  const report = { added: 0, updated: 0, unchanged: 0 };
  const steps = [
    ...words.map((word) => () => takeWord(db, word)),
    ...wordStates.map((row) => () => takeState(db, row)),
  ];
  for (let start = 0; start < steps.length; start += batch) {
    if (signal.aborted) return { ...report, stopped: 'cancelled' };
    const counts = { added: 0, updated: 0, unchanged: 0 };
    try {
      await guarded(() =>
        db.transaction('rw', wordTables(db), async () => {
          for (const step of steps.slice(start, start + batch)) counts[await step()] += 1;
        }),
      );
    } catch (error) {
      return {
        ...report,
        stopped: error instanceof ServiceError && error.code === 'no-space' ? 'no-space' : 'unknown',
      };
    }
    for (const kind of ['added', 'updated', 'unchanged'] as const) report[kind] += counts[kind];
  }
  return { ...report, stopped: '' };
}

async function takeWord(db: Library, word: KeptWord): Promise<'added' | 'updated' | 'unchanged'> {
  const there = { ...word, keys: keysOf(word) };
  const here = await readWord(db, word.id);
  const joined = here ? newerWord(here, there) : there;
  if (here && same(here, joined)) return 'unchanged';
  await db.words.put(joined);
  return here ? 'updated' : 'added';
}

async function takeState(db: Library, row: WordStateRow): Promise<'added' | 'updated' | 'unchanged'> {
  const there = { ...row, word: wordKey(row.word) };
  const here = await db.wordStates.get(there.word);
  if (here && here.at >= there.at) return 'unchanged';
  await db.wordStates.put(there);
  return here ? 'updated' : 'added';
}
