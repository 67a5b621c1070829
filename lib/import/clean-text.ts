import { visibleText } from '../text/visible-text';
import { foreignLimits, Unfit } from './draft';

/**
 * A cell or paragraph from outside as plain text: no control characters, half surrogates or marks that turn the
 * direction, runs of white space as one space, empty lines left out. Throws Unfit where a line is longer than any text's.
 */
export function cleanText(text: string): string {
  const lines = visibleText(text)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .filter(Boolean);
  const cleaned = lines.join('\n');
  if (cleaned.length > foreignLimits.line) throw new Unfit('line-too-long', `${cleaned.slice(0, 40)}…`);
  return cleaned;
}

/** The same on one line of at most so many UTF-16 units, for headlines and names. */
export function cleanLine(text: string, most = 300): string {
  const line = visibleText(text.slice(0, most * 4))
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > most
    ? `${line
        .slice(0, most - 1)
        .toWellFormed()
        .replace('\ufffd', '')}…`
    : line;
}

/** A date as the library keeps it: '2024-01-08', or with its time; '' for what is none. */
export function cleanDate(text: string): string {
  const trimmed = text.trim().slice(0, 40);
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(T\S+)?/.exec(trimmed);
  if (!parts) return '';
  const [, year = '', month = '', day = '', time = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  if (!isDay) return '';
  return time && !Number.isNaN(Date.parse(`${date}${time}`)) ? `${date}${time}` : date;
}

/** The name of a file without its ending, for a text that has no headline. */
export const nameOfFile = (name: string): string => cleanLine(name.replace(/\.[A-Za-z0-9]{1,8}$/, ''), 120);
