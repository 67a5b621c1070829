import * as z from 'zod';
import { ankiColumns } from '../export/anki';
import { AnkiFailure, askAnki, type SendToAnki } from './protocol';

/** Ours, so that no note type of the reader's is touched. */
export const noteTypeName = 'Duìzhào 对照 sentence';

/** The fields of a note: the columns of the text file without those that Anki keeps elsewhere. */
export const noteFields = ankiColumns.filter((column) => column !== 'Deck' && column !== 'Tags');

const front = '<div class="zh" lang="zh">{{Chinese}}</div>';
const back = `{{FrontSide}}
<hr id="answer">
<div class="en" lang="en">{{English}}</div>
<div class="small">{{EnglishSource}}</div>
{{#Note}}<div class="note">{{Note}}</div>{{/Note}}
<div class="small">{{Source}}{{#Published}} · {{Published}}{{/Published}}</div>`;
const css = `.card { font-family: Georgia, serif; font-size: 20px; line-height: 1.6; text-align: center; }
.zh { font-size: 26px; } .small { margin-top: 0.6em; font-size: 13px; opacity: 0.75; } .note { margin-top: 0.6em; font-size: 16px; }`;

/**
 * Makes our note type where it is not there yet. One that is there stays as the reader made it, as long as it has our
 * fields; else AnkiFailure 'note-type'.
 */
export async function ensureNoteType(send: SendToAnki, key: string): Promise<void> {
  const names = await askAnki(send, { action: 'modelNames', key }, z.array(z.string()));
  if (!names.includes(noteTypeName)) {
    const params = {
      modelName: noteTypeName,
      inOrderFields: noteFields,
      css,
      isCloze: false,
      cardTemplates: [{ Name: 'Chinese → English', Front: front, Back: back }],
    };
    await askAnki(send, { action: 'createModel', params, key }, z.unknown());
    return;
  }
  const params = { modelName: noteTypeName };
  const fields = await askAnki(send, { action: 'modelFieldNames', params, key }, z.array(z.string()));
  if (fields[0] !== noteFields[0] || !noteFields.every((field) => fields.includes(field)))
    throw new AnkiFailure('note-type');
}
