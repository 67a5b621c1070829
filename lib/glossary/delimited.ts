/** One record of a CSV or TSV file. */
export interface DelimitedRow {
  /** Line on which it begins, from 1. */
  line: number;
  fields: string[];
  /** A quotation mark in it never closes; the fields are the raw line, and reading went on with the next one. */
  openQuote: boolean;
}

/** A quoted field may hold line breaks, but not half the file because of one stray quotation mark. */
const longestQuoted = 20_000;

/**
 * Records of a file with comma, semicolon or tab (the first line decides; a line 'sep=;' as spreadsheets write it is
 * obeyed), quoted as in RFC 4180. One at a time, so that a reader may stop early.
 */
export function* readDelimited(text: string): Generator<DelimitedRow> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  const told = /^sep=(.)\r?(?:\n|$)/i.exec(text.slice(at, at + 8));
  if (told) {
    at += told[0].length;
    line += 1;
  }
  const separator = told?.[1] ?? separatorOf(text.slice(at, at + 5000));
  while (at < text.length) {
    const record = readRecord(text, at, separator);
    yield { line, fields: record.fields, openQuote: record.openQuote };
    line += record.lines;
    at = record.next;
  }
}

/** What separates fields in the first line that has any separator outside quotation marks. */
function separatorOf(beginning: string): string {
  for (const line of beginning.split(/\r\n|\n|\r/)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const found = ['\t', ';', ','].filter((each) => bare.includes(each));
    // A semicolon in the English of a comma file is no separator: who comes first is.
    if (found.includes('\t')) return '\t';
    if (found.length > 0) return found.sort((a, b) => bare.indexOf(a) - bare.indexOf(b))[0] ?? ',';
  }
  return ',';
}

interface Parsed {
  fields: string[];
  openQuote: boolean;
  /** Offset of the next record. */
  next: number;
  /** Line breaks passed. */
  lines: number;
}

function readRecord(text: string, start: number, separator: string): Parsed {
  const fields: string[] = [];
  let at = start;
  let lines = 0;
  for (;;) {
    let value = '';
    if (text.charAt(at) === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0) {
        const end = endOfLine(text, start);
        return { fields: [text.slice(start, end)], openQuote: true, next: afterBreak(text, end), lines: 1 };
      }
      const quoted = text.slice(at + 1, close);
      lines += quoted.split(/\r\n|\n|\r/).length - 1;
      value = quoted.replaceAll('""', '"');
      at = close + 1;
    }
    // What follows a closing quotation mark up to the separator is kept as well, as spreadsheets do.
    const end = endOfField(text, at, separator);
    fields.push(value + text.slice(at, end));
    at = end;
    if (text.charAt(at) !== separator)
      return { fields, openQuote: false, next: afterBreak(text, at), lines: lines + 1 };
    at += 1;
  }
}

/** Offset of the quotation mark that closes a field, or -1. */
function closingQuote(text: string, from: number): number {
  let at = from;
  while (at - from < longestQuoted) {
    at = text.indexOf('"', at);
    if (at < 0 || at - from > longestQuoted) return -1;
    if (text.charAt(at + 1) !== '"') return at;
    at += 2;
  }
  return -1;
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== separator && !isBreak(text.charAt(at))) at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charAt(at))) at += 1;
  return at;
}

const isBreak = (char: string): boolean => char === '\n' || char === '\r';

const afterBreak = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);
