import { searchFold } from './search-text';

/** A piece that a text must contain, folded. White space in it stands for any run of spaces. */
export type Term = string;

/**
 * The pieces of a query. Words apart by white space must all occur, in any order; "in quotation marks" they must follow
 * each other. A quotation mark that nothing closes is taken for a phrase that is still being typed.
 *
 * Whatever is copied out of a text finds that text: its words are in it, quotation marks or not.
 */
export function termsOf(query: string): Term[] {
  const words = searchFold(query).matchAll(/(?<=^| )"([^"]+)(?:"(?= |$)|$)|[^ ]+/g);
  const terms = [...words].map(([word, phrase]) => (phrase ?? word).trim());
  return [...new Set(terms.filter((term) => term !== '' && term !== '"'))];
}

/** Finds the first occurrence of a term in a folded text from `start` on: [from, to), or null. */
export type Finder = (folded: string, start: number) => [number, number] | null;

/** How a term is found: plain search for a word; for a phrase a pattern, because texts may hold several spaces. */
export function finderOf(term: Term): Finder {
  if (!term.includes(' ')) {
    return (folded, start) => {
      const at = folded.indexOf(term, start);
      return at < 0 ? null : [at, at + term.length];
    };
  }
  const words = term.split(/ +/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(words.join(' +'), 'g');
  return (folded, start) => {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    return match ? [match.index, match.index + match[0].length] : null;
  };
}

/** Whether a folded text contains all the terms. */
export const containsAll = (folded: string, finders: readonly Finder[]): boolean =>
  finders.every((find) => find(folded, 0) !== null);

/** Stretches of the original text that the terms match, merged and in order: offsets hold because folding keeps lengths. */
export function matchesIn(text: string, terms: readonly Term[]): [number, number][] {
  const folded = searchFold(text);
  const found: [number, number][] = [];
  for (const find of terms.map(finderOf)) {
    for (let hit = find(folded, 0); hit; hit = find(folded, hit[1])) found.push(hit);
  }
  found.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [from, to] of found) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
