import { fold } from '@/lib/text/fold';

/** A stretch of the comparison: in both texts, only in the right one, or only in what was typed. */
export interface Difference {
  kind: 'same' | 'missing' | 'extra';
  text: string;
}

export interface Comparison {
  differences: Difference[];
  /** Characters that count (letters and figures, no punctuation), and how many of them were typed in their place. */
  total: number;
  right: number;
  /** Nothing is missing and nothing too much. */
  perfect: boolean;
}

const counts = /[\p{L}\p{N}]/u;
/** Longest text that is compared, in characters: the table grows with the square. */
const longest = 600;

/**
 * Compares what was typed with the right text, character by character: longest common subsequence (Wagner and Fischer
 * 1974), over folded characters, so that 學 and 学, Ａ and a are the same. Punctuation and white space count for nothing,
 * but the right text's own are shown.
 */
export function compare(right: string, typed: string): Comparison {
  const wanted = [...right].slice(0, longest);
  const given = [...typed].slice(0, longest).filter((character) => counts.test(character));
  const counted = wanted.flatMap((character, at) => (counts.test(character) ? [{ key: fold(character), at }] : []));
  const keys = given.map(fold);
  const table = subsequences(
    counted.map(({ key }) => key),
    keys,
  );
  const differences: Difference[] = [];
  const add = (kind: Difference['kind'], text: string) => {
    const last = differences.at(-1);
    if (last?.kind === kind) last.text += text;
    else differences.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  let at = 0; // in the right text, punctuation and all
  let same = 0;
  const punctuation = (until: number) => {
    for (; at < until; at += 1) add(differences.at(-1)?.kind === 'missing' ? 'missing' : 'same', wanted[at] ?? '');
  };
  while (i < counted.length || j < given.length) {
    const here = counted[i];
    if (here && j < keys.length && here.key === keys[j]) {
      punctuation(here.at);
      add('same', wanted[at] ?? '');
      at += 1;
      i += 1;
      j += 1;
      same += 1;
    } else if (here && (j >= keys.length || value(table, i + 1, j) >= value(table, i, j + 1))) {
      punctuation(here.at);
      add('missing', wanted[at] ?? '');
      at += 1;
      i += 1;
    } else {
      add('extra', given[j] ?? '');
      j += 1;
    }
  }
  punctuation(wanted.length);
  const perfect = same === counted.length && given.length === counted.length;
  return { differences, total: counted.length, right: same, perfect };
}

const value = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Length of the longest common subsequence of what remains from each place on. */
function subsequences(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i] === b[j] ? value(table, i + 1, j + 1) + 1 : Math.max(value(table, i + 1, j), value(table, i, j + 1));
    }
  }
  return table;
}

/** Pinyin as it is compared: small letters without tones, spaces and apostrophes; ü, v and u: are one. */
const plainPinyin = (text: string): string =>
  text
    .toLowerCase()
    .replace(/u:|v/g, 'ü')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replace(/[^a-zü]/g, '');

/** Whether someone wrote pinyin in place of characters. */
export const isPinyin = (typed: string): boolean => /[a-z]/i.test(typed) && !/\p{Script=Han}/u.test(typed);

/**
 * Compares typed pinyin with the sentence's syllables (numbered, as in CC-CEDICT), tones left aside: how many of the
 * syllables were heard, in order.
 */
export function comparePinyin(syllables: readonly string[], typed: string): Pick<Comparison, 'total' | 'right'> {
  const wanted = syllables.map(plainPinyin).filter((syllable) => syllable);
  let rest = plainPinyin(typed);
  let right = 0;
  for (const syllable of wanted) {
    const at = rest.indexOf(syllable);
    // A syllable or two may be missing between, not more: else any text holds any syllable somewhere.
    if (at < 0 || at > 12) continue;
    right += 1;
    rest = rest.slice(at + syllable.length);
  }
  return { total: wanted.length, right };
}
