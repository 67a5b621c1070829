import { escapeHtml } from './html';

/** What stands above the notes of a text file for Anki. Columns are numbered from 1 by their place in `columns`. */
export interface AnkiHead {
  columns: readonly string[];
  /** The column that names the deck of each note, which Anki makes where there is none. */
  deck?: string;
  /** The column with tags, spaces between them. */
  tags?: string;
}

/**
 * Header lines `#key:value` of Anki's import (manual, "Importing: Text Files"): tabs between fields, fields as HTML.
 * Such a file has no byte order mark, which would hide the first line.
 */
export function ankiHead({ columns, deck, tags }: AnkiHead): string {
  const lines = ['#separator:tab', '#html:true', `#columns:${columns.join('\t')}`];
  if (deck) lines.push(`#deck column:${columns.indexOf(deck) + 1}`);
  if (tags) lines.push(`#tags column:${columns.indexOf(tags) + 1}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** One note as a line of such a file. The fields are HTML without tabs and line breaks, as `ankiHtml` gives it. */
export const ankiRow = (fields: readonly string[]): string => `${fields.map(ankiField).join('\t')}\n`;

/**
 * A text as a field's HTML, on one line. What Anki takes for orders of its own, a sound to be played or LaTeX to be run,
 * stays text: a page must not give any.
 */
export const ankiHtml = (text: string): string =>
  escapeHtml(text)
    .replace(/\[(?=\/?(?:sound|anki|latex|\${1,2}\]))/gi, '&#91;')
    .replaceAll('\n', '<br>')
    .replaceAll('\t', ' ');

/** '#' and 'tags:' at the beginning of a line would be taken for a header, and quotation marks for those of a field. */
const ankiField = (html: string): string => (/^(?:#|tags:)|"/i.test(html) ? `"${html.replaceAll('"', '""')}"` : html);

const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
  '&#91;': '[',
};

/** What Anki compares of a first field that we wrote: its tags taken off with nothing in their place, its entities read. */
export const ankiPlain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, (entity) => characters[entity] ?? entity);
