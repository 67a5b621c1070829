import { type PinyinTerm, pinyinFinder, pinyinTerm, spellingsOf } from './pinyin-term';
import { searchFold } from './search-text';

/** A piece that a text must contain: folded text, in which white space stands for any run of spaces, or pinyin. */
export type Term = string | PinyinTerm;

/** What a part of a query asks for: all of the words or, where Latin letters may be pinyin, characters read so. */
export interface Wanted {
  words: readonly string[];
  pinyin: PinyinTerm | null;
}

/**
 * The pieces of a query. Words apart by white space must all occur, in any order; "in quotation marks" they must follow
 * each other. A quotation mark that nothing closes is taken for a phrase that is still being typed.
 *
 * Whatever is copied out of a text finds that text: its words are in it, quotation marks or not.
 */
export function termsOf(query: string): string[] {
  return [...new Set(piecesOf(query))];
}

/** White space behind a Chinese sentence: two paragraphs copied at once, and no part of a text reaches over both. */
const paragraphEnd = /(?<=[。…」』]|[^\0-\xff][!?]) /;

function piecesOf(query: string): string[] {
  const words = searchFold(query).matchAll(/(?<=^| )"([^"]+)(?:"(?= |$)|$)|[^ ]+/g);
  return [...words]
    .flatMap(([word, phrase]) => phrase?.split(paragraphEnd) ?? [word])
    .map((term) => term.trim())
    .filter((term) => term !== '' && term !== '"');
}

/**
 * The same pieces, with what may be pinyin. Neighbouring words that are syllables belong together ('zhong guo' is 中国),
 * unless each of them has two or more by itself ('zhongguo jingji' may stand apart). Where each may be one or two, as in
 * 'xian tian', they were typed one by one (先天, not 西安 and 提案).
 */
export function wantedIn(query: string): Wanted[] {
  const wanted: Wanted[] = [];
  let run: string[] = [];
  const endRun = () => {
    const apart = run.map(pinyinTerm);
    const byOne = apart.includes(null) || run.every((word) => spellingsOf(word)[0]?.length === 1);
    const together = byOne ? pinyinTerm(run.join(' ')) : null;
    if (together) wanted.push({ words: [...new Set(run)], pinyin: together });
    else for (const [index, word] of run.entries()) wanted.push({ words: [word], pinyin: apart[index] ?? null });
    run = [];
  };
  for (const term of piecesOf(query)) {
    if (spellingsOf(term).length > 0) run.push(term);
    else {
      endRun();
      wanted.push({ words: [term], pinyin: null });
    }
  }
  endRun();
  return wanted;
}

/** Finds the first occurrence of a term in a folded text from `start` on: [from, to), or null. */
export type Finder = (folded: string, start: number) => [number, number] | null;

/** How a term is found: plain search for a word; for a phrase a pattern, because texts may hold several spaces. */
export function finderOf(term: Term): Finder {
  if (typeof term !== 'string') return pinyinFinder(term).find;
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
export const matchesIn = (text: string, terms: readonly Term[]): [number, number][] =>
  terms.length > 0 ? matchesInFolded(searchFold(text), terms) : [];

/** The same in a text that is folded already. */
export function matchesInFolded(folded: string, terms: readonly Term[]): [number, number][] {
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
