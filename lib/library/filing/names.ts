import { searchFold } from '../search/search-text';

/** UTF-16 units of a tag, or of a collection's name. */
export const longestName = 60;

/** A tag or a collection's name as it is kept: in NFC, one space for every run of white space or control characters; '' where nothing is left. */
export function tidyName(typed: string): string {
  const tidy = typed
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return tidy
    .slice(0, longestName)
    .replace(/[\ud800-\udbff]+$/, '')
    .trim();
}

/** By what two names are one: 新聞 and 新闻, News and news. */
export const nameKey = (name: string): string => searchFold(name.normalize('NFC'));

/** The names without those that fold as one before them. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
}
