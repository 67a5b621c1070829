import type { Article } from '../article';
import type { BilingualArticle } from '../bilingual-article';
import { createDictionary, type Dictionary } from '../dictionary/dictionary';
import { keywordsOf } from '../keywords/keywords';
import { type EnglishText, lowConfidence, type Pair } from '../pairing';
import { ServiceError } from '../services';
import { sentencesOf } from '../text/article-sentences';
import { fill, unpaired, withoutEnglish } from './fill';
import { fromGloss } from './from-gloss';
import { fromPage } from './from-page';
import { separateLanguages } from './separate-languages';
import type { PairServices, PairSourceFunction } from './source';
import { turn } from './turn';

/** Tried in this order, most trusted first; each fills only what those before it left without English. */
const sources: readonly PairSourceFunction[] = [fromPage, fromGloss];

/**
 * Gives an article its English. Yields successive states, each complete in itself (every Chinese sentence in exactly one
 * pair, in order; every English sentence of a human text once), so that the view draws the latest: first the Chinese
 * alone, at once; then what each source finds; last the keywords. Without a dictionary the page's own English is still
 * paired, by length. Throws the signal's reason when aborted.
 */
export async function* pairArticle(
  article: Article,
  services: PairServices,
  signal?: AbortSignal,
): AsyncGenerator<BilingualArticle> {
  signal?.throwIfAborted();
  yield firstState(article);
  const dictionary = await dictionaryFor(article, services, signal);
  signal?.throwIfAborted();
  const separated = separateLanguages(article, dictionary ?? createDictionary([]));
  await turn();
  signal?.throwIfAborted();
  const { english } = separated;
  const sentences = chineseSentences(separated.article);
  const state = (
    pairs: Pair[],
    keywords: BilingualArticle['keywords'] = plainKeywords(separated.article, english),
  ) => ({
    ...withTitle(separated.article, english),
    keywords,
    pairs,
  });
  let pairs = unpaired(sentences);
  for (const source of dictionary ? sources : sources.filter((one) => one !== fromGloss)) {
    const task = {
      article: separated.article,
      english,
      outside: separated.outside,
      sentences: withoutEnglish(sentences, pairs),
      dictionary: dictionary ?? createDictionary([]),
      services,
    };
    const before = pairs;
    for await (const found of source(task, signal)) {
      signal?.throwIfAborted();
      // The page's pairs are whole: they hold its English without a partner as well.
      const sure = dictionary ? found : found.map(unsure);
      pairs = source === fromPage ? sure : fill(before, sure);
      yield state(pairs);
    }
  }
  if (dictionary) yield state(pairs, keywordsOf(separated.article, english, pairs, dictionary));
}

/** Lengths alone find many a wrong partner, so none of them is shown as certain. */
const unsure = (pair: Pair): Pair => ({ ...pair, confidence: Math.min(pair.confidence, lowConfidence * 0.9) });

/** The Chinese alone. Nothing is known of the English yet, so only blocks that are wholly English are left out. */
function firstState(article: Article): BilingualArticle {
  const chinese = {
    ...article,
    blocks: article.blocks.filter((block) => block.kind === 'image' || block.lang === 'zh'),
  };
  return {
    ...withTitle(chinese, null),
    keywords: plainKeywords(chinese, null),
    pairs: unpaired(chineseSentences(chinese)),
  };
}

/** English that is no translation stays in the article as it stands, and needs no English beside it. */
const chineseSentences = (article: Article) => sentencesOf(article.blocks.filter((block) => block.lang === 'zh'));

/** Entries for all the words of the article; null where the dictionary cannot be had, which is no reason to show nothing. */
async function dictionaryFor(
  article: Article,
  services: PairServices,
  signal?: AbortSignal,
): Promise<Dictionary | null> {
  const text = [article.title, ...article.keywords, ...article.blocks.map((block) => block.text)];
  try {
    return createDictionary(
      await services.dictionary(text.filter((one) => /\p{Script=Han}/u.test(one)).join('\n'), signal),
    );
  } catch (error) {
    if (error instanceof ServiceError) return null;
    throw error;
  }
}

function withTitle(
  article: Article,
  english: EnglishText | null,
): Pick<BilingualArticle, 'article' | 'titleEn' | 'titleEnSource'> {
  const titleEn = english?.title ?? '';
  return { article, titleEn, titleEnSource: titleEn && english ? english.source : '' };
}

/** What the page prints, before anything is looked up. */
function plainKeywords(article: Article, english: EnglishText | null): BilingualArticle['keywords'] {
  return [
    ...article.keywords.map((zh) => ({ zh, en: '' })),
    ...(english?.keywords ?? []).map((en) => ({ zh: '', en })),
  ];
}
