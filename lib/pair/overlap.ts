import { isFunctionWord } from '../align/function-words';
import type { Dictionary } from '../dictionary/dictionary';
import { stem } from '../text/stem';

const wordPattern = /\d[\d.,]*\d|\d|[a-z]+(?:['’][a-z]+)?/g;

/** Stems and figures of an English text, function words left out, each once. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [raw] of text.toLowerCase().matchAll(wordPattern)) {
    const word = raw.replace('’', "'");
    if (/^\d/.test(word)) stems.add(word.replaceAll(',', ''));
    else if (word.length > 1 && !isFunctionWord(word)) stems.add(stem(word));
  }
  return stems;
}

/** Every stem by which the dictionary may render a Chinese text, and the Latin words and figures it holds itself. */
export function glossStems(text: string, dictionary: Dictionary): Set<string> {
  const stems = contentStems(text);
  for (let at = 0; at < text.length; ) {
    const length = dictionary.longestAt(text, at);
    const word = text.slice(at, at + length);
    // Parts of a long word count too: 人民法院 is 'people's court' only through 人民 and 法院.
    const parts = length > 2 ? [word, ...pairsOf(word)] : length ? [word] : [];
    for (const part of parts) for (const one of wordStems(part, dictionary)) stems.add(one);
    at += Math.max(length, 1);
  }
  return stems;
}

/** A gloss without its brackets and references; whole descriptions count, because proper names have nothing else. */
const plainGloss = (gloss: string): string =>
  /^(?:CL:|variant of|old variant of|see )/.test(gloss) ? '' : gloss.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');

/** The same words come again and again; what is kept lives as long as the dictionary of the article. */
const known = new WeakMap<Dictionary, Map<string, readonly string[]>>();

function wordStems(word: string, dictionary: Dictionary): readonly string[] {
  const words = known.get(dictionary) ?? new Map<string, readonly string[]>();
  known.set(dictionary, words);
  let stems = words.get(word);
  if (!stems) {
    const glosses = dictionary.entries(word).flatMap((entry) => entry.glosses);
    stems = [...contentStems(glosses.map(plainGloss).join(' '))];
    words.set(word, stems);
  }
  return stems;
}

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));

/** Share, 0…1, of an English text's content words that the Chinese may stand for; 0 where there are none. */
export function overlap(english: ReadonlySet<string>, chinese: ReadonlySet<string>): number {
  if (!english.size) return 0;
  let hits = 0;
  for (const one of english) if (chinese.has(one)) hits += 1;
  return hits / english.size;
}
