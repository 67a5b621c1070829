import type { Article } from '../article';
import type { BilingualArticle } from '../bilingual-article';
import type { EnglishSentence, Pair, SentenceId } from '../pairing';
import type { SpeechOrder } from '../settings/settings';
import { sentencesOf } from '../text/article-sentences';
import type { SpeechLanguage } from './speech';

/** One sentence to be said. */
export interface SpokenPart {
  side: 'zh' | 'en';
  /** The sentence's id on its side (`SentenceId`, `EnglishSentence.id`). */
  id: string;
  text: string;
  /** The pair that it belongs to. */
  pair: Pair;
}

/** What is said, and repeated, as one: a sentence, or in alternation a whole pair. */
export interface SpokenUnit {
  /** Names the unit as long as its article is open. */
  key: string;
  parts: SpokenPart[];
}

/** The Chinese of an article as it is said. */
export const chineseOf = ({ script }: Pick<Article, 'script'>): SpeechLanguage =>
  script === 'Hant' ? 'zh-TW' : 'zh-CN';

const english = (pair: Pair): SpokenPart[] =>
  // A gloss is no English that anyone would want to hear.
  pair.gloss ? [] : pair.en.map((sentence: EnglishSentence) => ({ side: 'en', ...sentence, pair }));

/**
 * What is read of an article, in the order of its pairs: each sentence of one language by itself, or pair by pair in
 * both. A pair that lacks one language gives what it has where both are read, and nothing where only the other is.
 */
export function spokenUnits({ article, pairs }: BilingualArticle, order: SpeechOrder): SpokenUnit[] {
  const texts = new Map<SentenceId, string>();
  const inChinese = new Set(article.blocks.filter(({ lang }) => lang === 'zh').map(({ id }) => id));
  for (const { id, text, block } of sentencesOf(article.blocks)) if (inChinese.has(block)) texts.set(id, text);
  const units: SpokenUnit[] = [];
  for (const pair of pairs) {
    const zh = pair.zh.flatMap((id): SpokenPart[] => {
      const text = texts.get(id);
      return text && isSayable(text) ? [{ side: 'zh', id, text, pair }] : [];
    });
    const en = english(pair).filter(({ text }) => isSayable(text));
    if (order === 'zh' || order === 'en') {
      for (const part of order === 'zh' ? zh : en) units.push({ key: keyOf(part), parts: [part] });
    } else {
      const parts = order === 'zh-en' ? [...zh, ...en] : [...en, ...zh];
      if (parts[0]) units.push({ key: `${order} ${keyOf(parts[0])}`, parts });
    }
  }
  return units;
}

/** Something in it has a sound: a line of stars has none, and some engines never end with it. */
const isSayable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const keyOf = ({ side, id, pair }: SpokenPart) => `${side} ${pair.before?.source ?? pair.source} ${id}`;

/** Whether two parts are the same sentence of the same article, in whatever order it is read. */
export const samePart = (a: SpokenPart, b: SpokenPart): boolean =>
  a.side === b.side && a.id === b.id && a.pair.zh[0] === b.pair.zh[0];

/** Place of the unit that says a part, or else one of its pair; -1 where there is neither. */
export function placeOf(units: readonly SpokenUnit[], part: SpokenPart): number {
  const exact = units.findIndex(({ parts }) => parts.some((one) => samePart(one, part)));
  if (exact >= 0) return exact;
  return units.findIndex(({ parts }) =>
    parts.some(({ pair }) => (pair.zh[0] ? pair.zh[0] === part.pair.zh[0] : pair === part.pair)),
  );
}
