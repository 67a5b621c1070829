import type { Library } from '../database';
import { guarded } from '../failure';
import { wordStateRow } from './word-rows';

/** Keys (`wordKey`) of all words that the reader marked as known. */
export async function knownWords(db: Library): Promise<Set<string>> {
  const rows: unknown[] = await guarded(() => db.wordStates.toArray());
  const sound = rows.flatMap((row) => wordStateRow.safeParse(row).data ?? []);
  return new Set(sound.filter(({ state }) => state === 'known').map(({ word }) => word));
}
