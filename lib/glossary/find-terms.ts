import { fold } from '../text/fold';
import type { GlossaryTerm } from './term';

/** Where a term stands in a text, in UTF-16 units. */
export interface TermSpan {
  start: number;
  end: number;
  term: GlossaryTerm;
}

interface Entry {
  term: GlossaryTerm;
  /** Folded Chinese; folding keeps lengths, so offsets in a folded text are offsets in the text. */
  zh: string;
}

/**
 * What makes another word of a term when it follows: 公安部 is a ministry, 公安部门 the authorities, 外交部长 a person.
 * Read against the folded text from the term's last character on.
 */
const goesOn = [
  /^部[门分队件落]/,
  /^部署(?!名)/,
  /^[部局院署厅省市县州区处司委校馆所社]长(?![期江达春沙安远征城久])/,
  /^委员/,
  /^员会(?![见谈晤议])/,
];

const indices = new WeakMap<readonly GlossaryTerm[], Map<string, Entry[]>>();

/** Entries by first character; made once for each list, because the same list is asked for every sentence. */
function indexOf(terms: readonly GlossaryTerm[]): Map<string, Entry[]> {
  const known = indices.get(terms);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const term of terms) {
    const zh = fold(term.zh.trim());
    if (zh === '') continue;
    const entries = index.get(zh.charAt(0));
    if (entries) entries.push({ term, zh });
    else index.set(zh.charAt(0), [{ term, zh }]);
  }
  indices.set(terms, index);
  return index;
}

/**
 * Terms in a text, in the order of the text, none overlapping: a longer one goes before a shorter one, and of two for
 * the same Chinese the one with the greater `weight`, then the earlier of the list.
 *
 * @param weight How well a term fits; below 0 it does not hold here at all.
 */
export function findTerms(
  text: string,
  terms: readonly GlossaryTerm[],
  weight: (term: GlossaryTerm) => number = () => 0,
): TermSpan[] {
  const index = indexOf(terms);
  const folded = fold(text);
  const found: TermSpan[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    const best = new Map<string, { term: GlossaryTerm; weight: number }>();
    for (const { term, zh } of index.get(folded.charAt(start)) ?? []) {
      const here = weight(term);
      if (here < 0 || here <= (best.get(zh)?.weight ?? -1)) continue;
      if (folded.startsWith(zh, start) && isWhole(folded, start, start + zh.length))
        best.set(zh, { term, weight: here });
    }
    for (const [zh, { term }] of best) found.push({ start, end: start + zh.length, term });
  }
  const taken: TermSpan[] = [];
  const covered = new Uint8Array(text.length);
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of found) {
    // Longer ones came first, so whoever overlaps covers one of the two ends.
    if (covered[span.start] || covered[span.end - 1]) continue;
    covered.fill(1, span.start, span.end);
    taken.push(span);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function isWhole(text: string, start: number, end: number): boolean {
  const latin = /[a-z0-9]/;
  if (latin.test(text.charAt(start)) && latin.test(text.charAt(start - 1))) return false;
  if (latin.test(text.charAt(end - 1)) && latin.test(text.charAt(end))) return false;
  const onwards = text.slice(end - 1, end + 2);
  return !goesOn.some((pattern) => pattern.test(onwards));
}
