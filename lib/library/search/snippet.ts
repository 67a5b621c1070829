import type { BilingualArticle } from '../../bilingual-article';
import { matchesInFolded, type Term } from './query';
import { type SearchPart, searchFold, searchParts } from './search-text';

/** A stretch of an article around a hit. */
export interface Snippet {
  lang: 'zh' | 'en';
  /** Begins and ends with '…' where more text stands there. */
  text: string;
  /** What matched: offsets into `text`. */
  matches: [number, number][];
}

/** UTF-16 units around the first hit; Chinese says more in fewer. */
const around = { zh: { before: 24, after: 80 }, en: { before: 50, after: 170 } };

/**
 * The place that shows best why an article was found: the part that matches the most terms, the earliest of equals;
 * headlines only where nothing else matches, because the list shows those anyway. Null where no part matches.
 */
export function snippetOf(article: BilingualArticle, terms: readonly Term[]): Snippet | null {
  if (terms.length === 0) return null;
  const headlines = new Set([article.article.title, article.titleEn]);
  let best: { part: SearchPart; matches: [number, number][] } | null = null;
  let most = 0;
  for (const part of searchParts(article)) {
    const folded = searchFold(part.text);
    const matches = matchesInFolded(folded, terms);
    if (matches.length === 0) continue;
    const matched = terms.filter((term) => matchesInFolded(folded, [term]).length > 0).length;
    const score = matched - (headlines.has(part.text) ? terms.length : 0) + terms.length + 1;
    if (score > most) {
      most = score;
      best = { part, matches };
    }
  }
  return best && cutOut(best.part, best.matches);
}

function cutOut({ lang, text }: SearchPart, matches: [number, number][]): Snippet {
  const { before, after } = around[lang];
  const first = matches[0] ?? [0, 0];
  const start = wordStart(text, Math.max(0, first[0] - before), first[0]);
  const end = wordEnd(text, Math.min(text.length, first[1] + after));
  const lead = start > 0 ? '…' : '';
  return {
    lang,
    text: lead + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? '…' : ''),
    matches: matches
      .filter(([, to]) => to <= end)
      .map(([from, to]) => [from - start + lead.length, to - start + lead.length]),
  };
}

/** The start of the next word, so that a snippet does not begin inside one; never behind `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at - 1);
  if (space >= 0 && space < limit && space - at < 20) return space + 1;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.indexOf(' ', at);
  if (space >= 0 && space - at < 20) return space;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
