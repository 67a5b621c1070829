import { escapeHtml } from '../text/html';
import { markedPieces, type TextMark } from './marked-text';
import { type NoteLine, noteLabels } from './notes';

/** A text with what is marked in it, and links to the notes of the article with this id. Its lines are kept. */
export function markedHtml(text: string, marks: readonly TextMark[], id: string): string {
  return markedPieces(text, marks)
    .map((piece) => {
      const inner = escapeHtml(piece.text).replaceAll('\n', '<br>');
      const own = piece.marked && inner ? `<mark class="${piece.colour}">${inner}</mark>` : inner;
      return `${own}${piece.notes.map((number) => reference(number, id)).join('')}`;
    })
    .join('');
}

const reference = (number: number, id: string): string =>
  id ? `<sup><a href="#${escapeHtml(id)}-n${number}">${number}</a></sup>` : `<sup>${number}</sup>`;

/** The list of notes below an article; '' where there is none. Marks without a note show themselves. */
export function htmlNotes(lines: readonly NoteLine[], lang: string, id: string): string {
  const items = lines
    .filter(({ kind }) => kind !== 'highlight')
    .map(({ number, kind, words, note, lang: side }) => {
      const label = kind === 'note' ? `${number}.` : `${kind === 'orphan' ? noteLabels.orphan : noteLabels.difficult}:`;
      const name = number && id ? ` id="${escapeHtml(id)}-n${number}"` : '';
      const quote = `<q lang="${side === 'en' ? 'en' : lang}">${escapeHtml(words)}</q>`;
      return `<li${name}>${escapeHtml(label)} ${quote}${note ? `<p>${escapeHtml(note)}</p>` : ''}</li>`;
    });
  if (!items.length) return '';
  return `<section class="notes"><h3>${noteLabels.heading}</h3><ul>${items.join('\n')}</ul></section>\n`;
}
