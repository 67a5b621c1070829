import type { CedictEntry } from './entry';

const reference =
  /^(?:\([^)]*\) ?)?(?:(?:old|archaic|erhua|unofficial|erroneous|nonstandard|Japanese)[^[]*)?(?:variant of|used in|see) /;

/** A proper name: the data writes the pinyin of surnames, places and titles with a capital. */
export const isProper = (entry: CedictEntry): boolean => /^\p{Lu}/u.test(entry.pinyin);

/** An entry that only points elsewhere: 'old variant of 乾|干[gan1]', 'used in 道行[dao4 heng2]'. */
export const isReference = (entry: CedictEntry): boolean => entry.glosses.every((gloss) => reference.test(gloss));

/**
 * How much the data says of an entry, as a stand-in for how often it is used, which it does not say: senses, less those
 * that are marked as rare, and more for a classifier (石 as "rock" before 石 as "one hundred liters").
 */
const richness = (entry: CedictEntry): number =>
  entry.glosses.reduce((sum, gloss) => sum + (gloss.startsWith('CL:') ? 2 : rareSense.test(gloss) ? 0.2 : 1), 0);

const rareSense =
  /\((?:archaic|old|dialect|literary|classical|Tw|slang|vulgar|Buddhism|loanword)|variant of|surname|used in/;

/**
 * Entries of one headword, most useful first: those whose headword is written as the reader sees it before those that
 * only fold to it (著 before 着), then common words before proper names before mere references, then the richer ones.
 */
export function byUsefulness(entries: readonly CedictEntry[], word: string): readonly CedictEntry[] {
  if (entries.length < 2) return entries;
  const rank = (entry: CedictEntry) =>
    (entry.simplified === word || entry.traditional === word ? 0 : 4) +
    (isReference(entry) ? 2 : 0) +
    (isProper(entry) ? 1 : 0);
  return entries
    .map((entry) => ({ entry, rank: rank(entry), richness: richness(entry) }))
    .sort((a, b) => a.rank - b.rank || b.richness - a.richness)
    .map(({ entry }) => entry);
}
