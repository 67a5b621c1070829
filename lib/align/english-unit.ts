import { enNumbers } from '../text/numerals-en';
import { stem } from '../text/stem';
import { isFunctionWord } from './function-words';

/** What the aligner sees of one English sentence or paragraph. */
export interface EnglishUnit {
  text: string;
  /** Distinct stems, and whether each is of a function word. */
  stems: ReadonlyMap<string, boolean>;
  /** Words, repetitions counted. */
  size: number;
  /** Characters without white space. */
  length: number;
  numbers: ReadonlyMap<string, boolean>;
  /** Words and parts of hyphenated words in small letters, to meet the Latin words of the Chinese. */
  latin: ReadonlySet<string>;
  /** Words with a capital letter that may be names: stem by word in small letters. */
  capitals: ReadonlyMap<string, Capital>;
}

export interface Capital {
  stem: string;
  /** Only seen at the start of a sentence, where any word has a capital. */
  initial: boolean;
}

export function englishUnit(original: string): EnglishUnit {
  const text = plain(original);
  const stems = new Map<string, boolean>();
  const capitals = new Map<string, Capital>();
  let size = 0;
  for (const { 0: raw, index } of text.matchAll(/[A-Za-z]+(?:'[a-z]+)?/g)) {
    size += 1;
    const lower = raw === 'US' ? 'usa' : raw.toLowerCase();
    const negated = lower.endsWith("n't");
    if (negated) stems.set('not', true);
    const stemmed = stem(negated ? lower.slice(0, -3) : lower);
    if (stemmed === '') continue;
    stems.set(stemmed, isFunctionWord(lower));
    if (!/^[A-Z]/.test(raw)) continue;
    const before = text.slice(Math.max(0, index - 3), index).trimEnd();
    const initial = before === '' || /[.!?:"“”]$/.test(before);
    const name = lower.replace(/'s$/, '').replaceAll("'", '');
    capitals.set(name, { stem: stemmed, initial: initial && (capitals.get(name)?.initial ?? true) });
  }
  const latin = (text.match(/[A-Za-z][A-Za-z0-9'-]+/g) ?? []).map((word) => word.toLowerCase());
  return {
    text,
    stems,
    size,
    length: Math.max(1, original.replace(/\s/g, '').length),
    numbers: new Map(enNumbers(text).map(({ key, common }) => [key, common])),
    latin: new Set(latin.flatMap((word) => [word, ...word.split(/[-']/)])),
    capitals,
  };
}

/** Apostrophes straight, accents off, 'U.S.' as one word. */
const plain = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/\b(?:[A-Z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
