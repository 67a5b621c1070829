import { chineseStop } from './chinese-stops';
import { closersEnd, enclosures } from './enclosures';
import { englishStop } from './english-stops';

/** A stretch of a text: UTF-16 offsets, `end` exclusive, and what stands there. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** What a rule sees of a possible end of sentence. All offsets are into `line`. */
export interface Stop {
  line: string;
  /** Where the sentence under way starts, white space left out. */
  start: number;
  /** First character of the run of stops ('。', '?!', '……'). */
  from: number;
  /** Behind that run. */
  to: number;
  /** Behind the quotation marks and brackets that close after it. */
  after: number;
}

/** Runs that may end a sentence in either language; the language's rule decides. */
const stops = /[。！？｡．!?.…]+/g;

/**
 * Chinese text in sentences. '；' and '：' do not end one, '\n' always does. Short speech stays whole within its
 * quotation marks; speech of several sentences is split inside them.
 */
export function splitChinese(text: string): Span[] {
  return split(text, chineseStop, 40);
}

/** English text in sentences; '\n' always ends one, abbreviations, initials, decimals and list numbers do not. */
export function splitEnglish(text: string): Span[] {
  return split(text, englishStop, 100);
}

/**
 * Splits line by line. White space at either end of a sentence is left out; every other character is in exactly one.
 *
 * @param whole Enclosures (quotations, brackets, titles) up to this length are never split inside.
 */
function split(text: string, isEnd: (stop: Stop) => boolean, whole: number): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index: offset } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const ends = endsOf(line, isEnd, whole);
    let start = 0;
    let kept = 0; // Sentences of this line so far.
    for (const end of [...ends, line.length]) {
      const piece = trimmed(line, start, end);
      start = end;
      if (!piece) continue;
      const last = spans.at(-1);
      if (last && kept > 0 && !/[\p{L}\p{N}]/u.test(line.slice(...piece))) {
        last.end = offset + piece[1];
        last.text = text.slice(last.start, last.end);
      } else {
        spans.push({ start: offset + piece[0], end: offset + piece[1], text: line.slice(...piece) });
        kept += 1;
      }
    }
  }
  return spans;
}

/** Offsets behind each sentence of a line, the end of the line left out. */
function endsOf(line: string, isEnd: (stop: Stop) => boolean, whole: number): number[] {
  const enclosed = enclosures(line);
  const short = enclosed.filter(({ start, end, title }) => title || end - start <= whole);
  const ends: number[] = [];
  let start = 0;
  for (const { 0: run, index: from } of line.matchAll(stops)) {
    const to = from + run.length;
    const after = closersEnd(line, to, enclosed);
    if (from < start || short.some((span) => span.start < after && after < span.end)) continue;
    if (!isEnd({ line, start: start + (line.slice(start).search(/\S/) || 0), from, to, after })) continue;
    ends.push(after);
    start = after;
  }
  return ends;
}

function trimmed(line: string, start: number, end: number): [number, number] | undefined {
  const piece = line.slice(start, end);
  const first = piece.search(/\S/);
  return first < 0 ? undefined : [start + first, start + piece.trimEnd().length];
}
