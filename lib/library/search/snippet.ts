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

/** Keywords that a row of the list shows. */
export const keywordsInRow = 6;

/**
 * The place that shows best why an article was found: the part that matches the most terms, the earliest of equals. Null
 * where no part matches but those that the list shows anyway, the hit marked: headlines, outlet, source, keywords. A
 * fact that the list does not show (the byline, one keyword of many) stands before the beginning of the text.
 */
export function snippetOf(article: BilingualArticle, terms: readonly Term[]): Snippet | null {
  if (terms.length === 0) return null;
  const inRow = textsInRow(article);
  const facts = factsOf(article);
  const parts = searchParts(article).filter(({ text }) => !inRow.has(text));
  let best: { part: SearchPart; matches: [number, number][] } | null = null;
  let most = 0;
  for (const part of parts) {
    const folded = searchFold(part.text);
    const matches = matchesInFolded(folded, terms);
    if (matches.length === 0) continue;
    const matched = terms.filter((term) => matchesInFolded(folded, [term]).length > 0).length;
    const score = matched + (facts.has(part.text) ? 0 : terms.length);
    if (score > most) {
      most = score;
      best = { part, matches };
    }
  }
  if (!best) return null;
  const { lang, text } = best.part;
  if (!facts.has(text)) return cutOut(best.part, best.matches);
  const beginning = parts.find((part) => part.lang === lang && !facts.has(part.text));
  return cutOut({ lang, text: beginning ? `${text} · ${beginning.text}` : text }, best.matches);
}

function textsInRow({ article, titleEn, keywords }: BilingualArticle): Set<string> {
  const shown = keywords.slice(0, keywordsInRow).flatMap(({ zh, en }) => [zh, en]);
  return new Set([article.title, titleEn, article.site, article.source, ...shown]);
}

const factsOf = ({ article, keywords }: BilingualArticle): Set<string> =>
  new Set([...keywords.flatMap(({ zh, en }) => [zh, en]), ...article.keywords, article.byline]);

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
