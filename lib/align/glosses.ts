import type { CedictEntry } from '../dictionary/entry';

/** Glosses that say something about the entry instead of translating it. */
const remark =
  /^(?:\([^)]*\) ?)?(?:(?:old|archaic|erhua|euphemistic|Japanese) variant of|variant of|see (?:also )?|CL:|also written|classifier for|used in |\(?particle)/;
const surname = /^\(?surname\)? (\p{Lu}\p{L}+)$/u;
const brackets = /\([^()]*\)|\[[^\]]*\]|\{[^}]*\}/g;

/**
 * English phrases that translate a word, in the dictionary's order, without its remarks, brackets, Chinese and the
 * leading 'to' or article.
 */
export function glossPhrases(entries: readonly CedictEntry[], most = 24): string[] {
  const phrases = new Set<string>();
  for (const { glosses } of entries) {
    for (const gloss of glosses) {
      const family = surname.exec(gloss)?.[1];
      if (family) phrases.add(family);
      else if (!remark.test(gloss)) for (const phrase of phrasesOf(gloss)) phrases.add(phrase);
      if (phrases.size >= most) return [...phrases].slice(0, most);
    }
  }
  return [...phrases];
}

function phrasesOf(gloss: string): string[] {
  let plain = /[㐀-鿿|·]/.test(gloss) ? gloss.replace(/[㐀-鿿|·]+(?:\[[^\]]*\])?/g, ' ') : gloss;
  // Brackets within brackets go from the inside out; the bound holds for unbalanced ones.
  for (let depth = 0; depth < 3 && /[([{]/.test(plain); depth += 1) plain = plain.replace(brackets, ' ');
  return plain
    .split(/[;,]| i\.e\. | e\.g\. /)
    .map((phrase) => phrase.trim().replace(/^(?:to be|to|a|an|the)\s+/, ''))
    .filter((phrase) => phrase !== '' && phrase.split(/\s+/).length <= 7);
}
