import { readDelimited } from '../glossary/delimited';
import { foreignLimits, Unfit } from './draft';

/**
 * The records of a text that may be a table: tab, comma or semicolon, quoted as in RFC 4180, or a Markdown table. null
 * where most lines have one field only. Throws Unfit where there are more than one import may hold.
 */
export function recordsOf(text: string): string[][] | null {
  const tabs = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.includes('\t')).length;
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim()).length;
  if (/^[ \t]*\|[ \t]*:?-[-|: \t]*\|[ \t]*\r?$/m.test(text.slice(0, 20_000))) return markdownRows(text);
  // A headline without a tab may stand above a table with them; readDelimited looks at the first line that has any.
  const records = read(tabs * 2 > lines && !/^\ufeff?sep=/i.test(text) ? `sep=\t\n${text}` : text);
  const several = records.rows.filter((row) => row.length > 1).length;
  if (several < records.rows.length / 2) return null;
  return records.rows.map((row) => whole(row, records.width, records.separator));
}

function read(text: string) {
  const rows: string[][] = [];
  const widths = new Map<number, number>();
  for (const { fields } of readDelimited(text)) {
    if (fields.length === 1 && !fields[0]?.trim()) continue;
    if (rows.length >= foreignLimits.rows) throw new Unfit('too-many', String(foreignLimits.rows));
    rows.push(fields);
    widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  }
  const [width = 1] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
  const separator = /^\ufeff?sep=\t/.test(text) ? '\t' : ',';
  return { rows, width, separator };
}

/** English with commas that nobody quoted: what is too much belongs to the last column, and is not lost. */
const whole = (row: string[], width: number, separator: string): string[] =>
  width > 1 && row.length > width ? [...row.slice(0, width - 1), row.slice(width - 1).join(separator)] : row;

function markdownRows(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    const cells = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
    if (cells === undefined || /^[\s:|-]+$/.test(cells)) continue;
    if (rows.length >= foreignLimits.rows) throw new Unfit('too-many', String(foreignLimits.rows));
    rows.push(cells.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim()));
  }
  return rows;
}
