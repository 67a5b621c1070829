import { ankiColumns, ankiNotes } from '../export/anki';
import type { ExportOptions } from '../export/exporter';
import type { SavedArticle } from '../library/saved-article';
import { noteFields, noteTypeName } from './note-type';

/** A note as AnkiConnect takes it. */
export interface AnkiNote {
  deckName: string;
  modelName: string;
  /** HTML. */
  fields: Record<string, string>;
  tags: string[];
  options: { allowDuplicate: boolean; duplicateScope: 'collection' };
}

/** The sentences of an article as notes, the same as in the text file: either way a sentence makes one card. */
export function notesOf(saved: SavedArticle, deck: string, options: ExportOptions): AnkiNote[] {
  return ankiNotes(saved, options).map((values) => {
    const value = (column: (typeof ankiColumns)[number]) => values[ankiColumns.indexOf(column)] ?? '';
    return {
      deckName: deck,
      modelName: noteTypeName,
      fields: Object.fromEntries(noteFields.map((field) => [field, value(field)])),
      tags: value('Tags').split(' ').filter(Boolean),
      options: { allowDuplicate: false, duplicateScope: 'collection' },
    };
  });
}

/** A name as Anki takes it for a deck: one line, no quotation marks, parts of a tree kept ('News::晨报'); never empty. */
export function deckName(typed: string, otherwise: string): string {
  const parts = typed
    .toWellFormed()
    .replace(/["\p{Cc}\u2028\u2029]/gu, ' ')
    .normalize('NFC')
    .split('::')
    .map((part) => part.replace(/\s+/g, ' ').trim().slice(0, 200));
  return parts.filter(Boolean).join('::') || otherwise;
}
