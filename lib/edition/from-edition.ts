import type { Article, Block } from '../article';
import { paragraphOf } from '../bilingual-article';
import { createDictionary, type Dictionary } from '../dictionary/dictionary';
import { pairHuman, paragraphsWhole } from '../pair/from-page';
import { isSentence } from '../pair/units';
import { type EnglishText, lowConfidence, type Pair } from '../pairing';
import type { EditionPage, ReaderServices } from '../services';
import { sentencesOf } from '../text/article-sentences';
import { countHan, countLatinWords } from '../text/script';
import { agreementOf, isLinked, isSameStory, misfit } from './agreement';
import { bestMatches } from './best-matches';
import { type EditionText, type Parse, readEdition } from './read-edition';
import { besideOwn, sharedChinese } from './same-chinese';

export interface EditionServices extends Pick<ReaderServices, 'dictionary'> {
  parse: Parse;
}

/** What the page of another edition turned out to be. */
export type EditionResult =
  | {
      kind: 'same';
      /** Of all the Chinese, in order; source 'edition', engine = the page's address. English without a partner is among them. */
      pairs: Pair[];
      /** The English headline, or ''. */
      title: string;
      byline: string;
      /** Share, 0…1, of the Chinese with a partner that is sure. */
      share: number;
      /** Chinese sentences with such a partner, and all of them. */
      matched: number;
      total: number;
    }
  | {
      kind: 'differs';
      /** Chinese sentences that some English one seems to render, wherever it stands, and all of them. */
      matched: number;
      total: number;
      /** What matched best, at most three pairs, in the order of the Chinese. */
      examples: Pair[];
    }
  | { kind: 'not-readable' };

/** So much of our Chinese on a page with both languages, and it is the same article. */
const sameChinese = 0.6;
/** English of more words to a Han character than this is another, far longer text; to align it would only cost time. */
const mostWordsPerHan = 6;
/** A link between texts of such different lengths is none. */
const impossible = 2;
const mostExamples = 3;

/**
 * Reads the page of another edition, fetched at the reader's wish, and pairs it with the article if it tells the same
 * story. `article` holds the Chinese side.
 *
 * @throws ServiceError of the dictionary, without which nothing can be told; the signal's reason when aborted.
 */
export async function fromEdition(
  article: Article,
  page: EditionPage,
  services: EditionServices,
  signal?: AbortSignal,
): Promise<EditionResult> {
  signal?.throwIfAborted();
  const words = [article.title, ...article.blocks.map((block) => block.text)].join('\n');
  const dictionary = createDictionary(await services.dictionary(words, signal));
  signal?.throwIfAborted();
  const edition = readEdition(page, services.parse, dictionary);
  if (!edition) return { kind: 'not-readable' };
  return compareEdition(article, page.url, edition, dictionary, signal);
}

/** Pairs an article with what was read of another page, if that tells the same story. */
export function compareEdition(
  article: Article,
  url: string,
  edition: EditionText,
  dictionary: Dictionary,
  signal?: AbortSignal,
): EditionResult {
  const blocks = article.blocks.filter(({ kind, lang }) => kind !== 'image' && lang === 'zh');
  const sentences = new Map(sentencesOf(blocks).map(({ id, text }) => [id, text]));
  const total = sentences.size;
  if (!total || isFarLonger(edition.english, blocks)) return { kind: 'differs', matched: 0, total, examples: [] };
  const shared = edition.chinese.length > 0 && sharedChinese(blocks, edition.chinese) >= sameChinese;
  const english = shared ? besideOwn(edition.english, blocks, edition.chinese) : edition.english;
  const aligned = pairHuman(article, english, dictionary, signal);
  const pairs = paragraphsWhole(trimmed(fitting(aligned, sentences), english)).map((pair) => ({
    ...pair,
    source: 'edition' as const,
    engine: url,
  }));
  const agreement = agreementOf(blocks, sentences, english, pairs, dictionary);
  const matched = agreement.sure.reduce((sum, { zh }) => sum + zh.length, 0);
  if (!shared && !isSameStory(agreement)) return differs(sentences, english, url, dictionary);
  return {
    kind: 'same',
    pairs,
    title: english.title,
    byline: english.byline,
    share: agreement.chinese,
    matched,
    total,
  };
}

function isFarLonger(english: EnglishText, blocks: readonly Block[]): boolean {
  const words = english.paragraphs.reduce((sum, { text }) => sum + countLatinWords(text), 0);
  return words > mostWordsPerHan * blocks.reduce((sum, { text }) => sum + countHan(text), 20);
}

/**
 * In a shortened text one sentence may be left for many, and the aligner gives it them all. What is too long or short
 * for its partner is not shown as certain, and what is far too long has none.
 */
function fitting(pairs: readonly Pair[], sentences: ReadonlyMap<string, string>): Pair[] {
  return pairs.flatMap((pair) => {
    const by = isLinked(pair) ? misfit(pair, sentences) : 0;
    if (by <= 1) return [pair];
    if (by <= impossible) return [{ ...pair, confidence: Math.min(pair.confidence, lowConfidence * 0.9) }];
    return [
      ...pair.en.map((sentence) => ({ ...pair, zh: [], en: [sentence] })),
      ...pair.zh.map((id) => ({ ...pair, zh: [id], en: [] })),
    ];
  });
}

/** Leaves out lines above the first and below the last English that has a partner, unless they are sentences: they stand around the article. */
function trimmed(pairs: readonly Pair[], english: EnglishText): Pair[] {
  const placeOf = (pair: Pair) => Number((pair.en[0] ? paragraphOf(pair.en[0]) : '').slice(1));
  const places = pairs.filter(isLinked).map(placeOf);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return pairs.filter((pair) => {
    if (pair.zh.length || !pair.en.length) return true;
    const place = placeOf(pair);
    return (place >= first && place <= last) || isSentence(english.paragraphs[place - 1]?.text ?? '');
  });
}

function differs(
  sentences: ReadonlyMap<string, string>,
  english: EnglishText,
  url: string,
  dictionary: Dictionary,
): EditionResult {
  const order = [...sentences.keys()];
  const place = (pair: Pair) => order.indexOf(pair.zh[0] ?? '');
  const best = bestMatches(sentences, english, url, dictionary);
  return {
    kind: 'differs',
    matched: best.reduce((sum, { zh }) => sum + zh.length, 0),
    total: sentences.size,
    examples: best.slice(0, mostExamples).sort((a, b) => place(a) - place(b)),
  };
}
