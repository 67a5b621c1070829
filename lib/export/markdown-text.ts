import { oneLine } from '../text/visible-text';
import { markedPieces, type TextMark } from './marked-text';
import { webAddress } from './web-address';

/**
 * Text that Markdown, Obsidian's extensions (links, embeds, tags, comments, highlights, formulas) and embedded HTML
 * leave alone, on one line.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~=$^%]/g, '\\$&')
    .replace(/&(?=#|\w)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link that is only followed on a click; an address that is no web address stays text. */
export function markdownLink(text: string, url: string): string {
  const href = webAddress(url);
  if (!href) return escapeMarkdown(text || url);
  return `[${escapeMarkdown(text || href)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Text as a double-quoted YAML value on one line: JSON's escapes are YAML's. */
export const yamlText = (text: string): string => JSON.stringify(oneLine(text));

/** A list of YAML values, one a line below its key; nothing where it is empty. */
export const yamlList = (key: string, values: readonly string[]): string[] =>
  values.length ? [`${key}:`, ...values.map((value) => `  - ${value}`)] : [];

/** A word as an Obsidian tag: letters, figures, '-' and '_', not figures alone; '' where nothing is left. */
export function tagOf(word: string): string {
  const tag = oneLine(word)
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .replace(/^-+|-+$/g, '');
  return /\p{L}/u.test(tag) ? tag : '';
}

/**
 * A text with its lines kept, what is marked in it between '==', and references to footnotes behind it, whose names
 * begin with `scope` where several articles are in one file.
 */
export function markedMarkdown(text: string, marks: readonly TextMark[], scope = ''): string {
  const lines = [''];
  // Two passages that touch are one: '==a====b==' would be read as neither.
  const add = (more: string) => lines.push(`${lines.pop() ?? ''}${more}`.replace(/(?<!^)====/, ''));
  for (const piece of markedPieces(text, marks)) {
    piece.text.split('\n').forEach((part, index) => {
      if (index) lines.push('');
      const inner = escapeMarkdown(part);
      const before = /^\s/.test(part) ? ' ' : '';
      const after = inner && /\s$/.test(part) ? ' ' : '';
      add(`${before}${piece.marked && inner ? `==${inner}==` : inner}${after}`);
    });
    add(piece.notes.map((number) => `[^${scope}${number}]`).join(''));
  }
  return lines.map((line) => line.trim()).join('\n');
}
