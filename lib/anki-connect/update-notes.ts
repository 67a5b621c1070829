import * as z from 'zod';
import type { AnkiNote } from './anki-note';
import { askAnki, type SendToAnki } from './protocol';

/** Writes a note that Anki has already anew; false where it cannot be found. Throws AnkiFailure. */
export type UpdateNote = (note: AnkiNote) => Promise<boolean>;

/**
 * Finds the notes by their note type and first field, the way in which Anki itself looks for duplicates (`dupe:`), and
 * writes our fields. Tags, deck, other fields of the reader's and what was learnt stay.
 */
export function noteUpdater(send: SendToAnki, key: string): UpdateNote {
  let ids: Record<string, number> | null = null;
  return async ({ modelName, fields }) => {
    ids ??= await askAnki(send, { action: 'modelNamesAndIds', key }, z.record(z.string(), z.number()));
    const [first = ''] = Object.values(fields);
    const text = first.replace(/[\\"]/g, (character) => `\\${character}`);
    const params = { query: `"dupe:${ids[modelName] ?? 0},${text}"` };
    const [id] = await askAnki(send, { action: 'findNotes', params, key }, z.array(z.number()));
    if (id === undefined) return false;
    await askAnki(send, { action: 'updateNoteFields', params: { note: { id, fields } }, key }, z.unknown());
    return true;
  };
}
