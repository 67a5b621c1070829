import type { Article } from '../article';
import type { Keyword } from '../bilingual-article';
import type { Dictionary } from '../dictionary/dictionary';
import type { EnglishText, Pair } from '../pairing';
import { fold } from '../text/fold';
import { type Counterparts, findCounterparts } from './counterparts';
import { extractTerms } from './extract-terms';

/** More than these are the site's, not the article's. */
const most = 12;

/**
 * Keywords of an article in both languages: the page's own where it prints any, in its order, else five to eight terms
 * taken from the text (`extract-terms.ts`). Each with its counterpart where the other side's keywords, the pairs or the
 * dictionary give it, else ''. Never more than twelve.
 */
export function keywordsOf(
  article: Article,
  english: EnglishText | null,
  pairs: readonly Pair[],
  dictionary: Dictionary,
): Keyword[] {
  const both = whole(article.keywords)
    .map(inTwoLanguages)
    .filter(({ zh }) => !saysNothing(zh));
  const en = distinct(english?.keywords ?? []);
  const printed = distinct(both.map((keyword) => keyword.zh));
  const zh = printed.length || en.length ? printed : extractTerms(article, dictionary);
  const counterparts = findCounterparts(article, pairs, dictionary);
  const links = linkPrinted(zh, en, counterparts);
  const keywords: Keyword[] = [];
  const taken = new Set(zh.map(fold));
  for (const word of en) {
    const partner = links.get(word) ?? counterparts.chinese(word, taken);
    if (partner) taken.add(fold(partner));
    keywords.push({ zh: partner, en: word });
  }
  const linked = new Set(links.values());
  const given = new Map(both.map((keyword) => [keyword.zh, keyword.en]));
  for (const word of zh) {
    if (!linked.has(word)) keywords.push({ zh: word, en: given.get(word) || counterparts.english(word) });
  }
  return keywords.slice(0, most);
}

/**
 * From English to Chinese keyword. Lists of the same length are taken to be in the same order, unless the evidence
 * links two of them crosswise; of other lists only what the evidence links.
 */
function linkPrinted(zh: readonly string[], en: readonly string[], counterparts: Counterparts): Map<string, string> {
  const scored = en
    .flatMap((word, row) =>
      zh.map((term, column) => ({ word, term, row, column, score: counterparts.score(term, word) })),
    )
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  const links = new Map<string, string>();
  const used = new Set<string>();
  for (const { word, term } of scored) {
    if (links.has(word) || used.has(term)) continue;
    links.set(word, term);
    used.add(term);
  }
  if (zh.length !== en.length) return links;
  const inOrder = en.every((word, index) => !links.has(word) || links.get(word) === zh[index]);
  return inOrder ? new Map(en.map((word, index) => [word, zh[index] ?? ''])) : links;
}

/** Pages that take their keywords from the text by machine print '一个' and '1975年' among them. */
const saysNothing = (zh: string): boolean => /^[\d年月日./-]+$/.test(zh.trim()) || emptyWords.has(fold(zh.trim()));

const emptyWords = new Set(
  '一个 这个 那个 我们 他们 自己 没有 可以 什么 已经 进行 以及 因为 所以 但是 如果 一些 这些'.split(' '),
);

/** '推荐(Recommended)' says itself in both languages. */
function inTwoLanguages(word: string): Keyword {
  const groups =
    /^(?<zh>[^()（）]*\p{Script=Han}[^()（）]*?)\s*[(（](?<en>[A-Za-z][^()（）\p{Script=Han}]*)[)）]$/u.exec(
      word.trim(),
    )?.groups;
  return { zh: groups?.zh ?? word.trim(), en: groups?.en?.trim() ?? '' };
}

/** Puts together what a comma within brackets has torn: 'Apple (Apple', 'Inc.)'. */
function whole(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    if (open && joined.length) joined[joined.length - 1] += `, ${word}`;
    else joined.push(word);
    open = /[(（][^)）]*$/.test(joined.at(-1) ?? '') && words.length > 1;
  }
  return joined;
}

function distinct(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words.map((one) => one.trim())) if (word && !seen.has(fold(word))) seen.set(fold(word), word);
  return [...seen.values()];
}
