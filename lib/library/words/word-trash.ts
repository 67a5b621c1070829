import type { DeletedWord, Library } from '../database';
import { same } from '../same';
import { joinSentences, joinStates } from './join-words';
import { type StoredWord, storedWordRow } from './word-rows';
import { readWord } from './word-store';

/** The word that took others in: as it was, and as it was made. */
export interface Merged {
  readonly before: StoredWord;
  readonly after: StoredWord;
}

/** Takes rows to the trash inside the caller's transaction, readable or not. Gives their keys there. */
export async function moveToTrash(db: Library, ids: readonly string[], now: string): Promise<number[]> {
  const keys: number[] = [];
  for (const id of ids) {
    const word = await db.words.get(id);
    if (!word) continue;
    keys.push(await db.wordTrash.add({ id, deletedAt: now, word }));
    await db.words.delete(id);
  }
  return keys;
}

/** Joins a word of the trash with the one that was kept again meanwhile, or puts it back as it was. */
export async function bringBack(db: Library, { key, id, word }: DeletedWord): Promise<void> {
  const readable = storedWordRow.safeParse(word).data;
  const now = await readWord(db, id);
  if (readable) await db.words.put(now ? joinStates(readable, now) : readable);
  else if (now) await db.damaged.add({ id, row: word });
  else await db.words.put(word);
  await db.wordTrash.delete(key);
}

/** The word that took others in, as it was; but what was changed or met since stays. */
export async function takeApart(db: Library, { before, after }: Merged): Promise<void> {
  const now = await readWord(db, before.id);
  if (!now || same(now, after)) {
    await db.words.put(before);
    return;
  }
  const known = new Set(after.sentences.map(({ zh, url, keptAt }) => JSON.stringify([zh, url, keptAt])));
  const since = now.sentences.filter(({ zh, url, keptAt }) => !known.has(JSON.stringify([zh, url, keptAt])));
  const unless = (field: 'pinyin' | 'meaning' | 'note') => (now[field] === after[field] ? before[field] : now[field]);
  await db.words.put({
    ...before,
    pinyin: unless('pinyin'),
    meaning: unless('meaning'),
    note: unless('note'),
    sentences: joinSentences(since, before.sentences),
    updatedAt: now.updatedAt,
  });
}
