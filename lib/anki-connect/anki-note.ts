import { ankiColumns, ankiNotes } from '../export/anki';
import { type AnkiNoteType, sentenceNoteType, wordNoteType } from '../export/anki-note-types';
import { ankiWordTags } from '../export/anki-words';
import type { ExportOptions } from '../export/exporter';
import type { SavedArticle } from '../library/saved-article';
import type { ListedWord } from '../words/word-list';
import { ankiWordNotes } from '../words/word-list-file';

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
  const tagsAt = ankiColumns.indexOf('Tags');
  return ankiNotes(saved, options).map((values) =>
    noteOf(sentenceNoteType, deck, values, (values[tagsAt] ?? '').split(' ').filter(Boolean)),
  );
}

/** Kept words as notes, the same as in the text file. */
export function wordNotesOf(
  words: readonly ListedWord[],
  deck: string,
  { reading = (numbered) => numbered }: Pick<ExportOptions, 'reading'>,
): AnkiNote[] {
  const values = ankiWordNotes(words, reading);
  return words.map((word, index) => noteOf(wordNoteType, deck, values[index] ?? [], ankiWordTags(word)));
}

/** `values` begin with those of the note type's fields, in order. */
const noteOf = (type: AnkiNoteType, deckName: string, values: readonly string[], tags: string[]): AnkiNote => ({
  deckName,
  modelName: type.name,
  fields: Object.fromEntries(type.fields.map((field, index) => [field, values[index] ?? ''])),
  tags,
  options: { allowDuplicate: false, duplicateScope: 'collection' },
});

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
