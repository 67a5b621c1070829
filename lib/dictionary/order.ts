import type { CedictEntry } from './entry';

const reference =
  /^(?:\([^)]*\) ?)?(?:(?:old|archaic|erhua|unofficial|erroneous|nonstandard|Japanese)[^[]*)?(?:variant of|used in|see) /;

/** A proper name: the data writes the pinyin of surnames, places and titles with a capital. */
export const isProper = (entry: CedictEntry): boolean => /^\p{Lu}/u.test(entry.pinyin);

/** An entry that only points elsewhere: 'old variant of 乾|干[gan1]', 'used in 道行[dao4 heng2]'. */
export const isReference = (entry: CedictEntry): boolean => entry.glosses.every((gloss) => reference.test(gloss));

/**
 * Entries of one headword, most useful first: those whose headword is written as the reader sees it before those that
 * only fold to it (著 before 着), then common words before proper names before mere references, else the data's order.
 */
export function byUsefulness(entries: readonly CedictEntry[], word: string): readonly CedictEntry[] {
  if (entries.length < 2) return entries;
  const rank = (entry: CedictEntry) =>
    (entry.simplified === word || entry.traditional === word ? 0 : 4) +
    (isReference(entry) ? 2 : 0) +
    (isProper(entry) ? 1 : 0);
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
