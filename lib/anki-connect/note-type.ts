import * as z from 'zod';
import type { AnkiNoteType } from '../export/anki-note-types';
import { AnkiFailure, askAnki, type SendToAnki } from './protocol';

/**
 * Makes a note type of ours where it is not there yet. One that is there stays as the reader made it, as long as it has
 * our fields; else AnkiFailure 'note-type' with its name.
 */
export async function ensureNoteType(send: SendToAnki, type: AnkiNoteType, key: string): Promise<void> {
  const names = await askAnki(send, { action: 'modelNames', key }, z.array(z.string()));
  if (!names.includes(type.name)) {
    const params = {
      modelName: type.name,
      inOrderFields: type.fields,
      css: type.css,
      isCloze: false,
      cardTemplates: [{ Name: type.cardName, Front: type.front, Back: type.back }],
    };
    await askAnki(send, { action: 'createModel', params, key }, z.unknown());
    return;
  }
  const params = { modelName: type.name };
  const fields = await askAnki(send, { action: 'modelFieldNames', params, key }, z.array(z.string()));
  if (fields[0] !== type.fields[0] || !type.fields.every((field) => fields.includes(field)))
    throw new AnkiFailure('note-type', type.name);
}
