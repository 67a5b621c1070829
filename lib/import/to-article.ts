import type { Article, Block } from '../article';
import type { BilingualArticle } from '../bilingual-article';
import { createDictionary, type Dictionary } from '../dictionary/dictionary';
import { keywordsOf } from '../keywords/keywords';
import { fill, unpaired, withoutEnglish } from '../pair/fill';
import { fromGloss } from '../pair/from-gloss';
import { pairHuman } from '../pair/from-page';
import { pairArticle } from '../pair/pair-article';
import type { PairServices } from '../pair/source';
import { turn } from '../pair/turn';
import { type EnglishText, lowConfidence, type Pair } from '../pairing';
import { ServiceError } from '../services';
import { sentencesOf } from '../text/article-sentences';
import { countHan, scriptOf } from '../text/script';
import { textAddress } from '../text/text-address';
import type { DraftParagraph, TextDraft } from './draft';
import { beginningOf } from './headline';
import { chineseOf, pairRows } from './pair-rows';

/**
 * A text from outside as a BilingualArticle. What the layout puts side by side stays so; running text goes through the
 * ordinary pairing; where that finds no translation, the English is set beside the Chinese all the same, as the reader
 * says that it is one, and marked as uncertain where the words do not bear it out. Sentences without English get their
 * word gloss. Without an address it has the one that its Chinese gives (`text/text-address.ts`).
 *
 * Throws ServiceError 'invalid' where it holds no Chinese, and the signal's reason when aborted.
 */
export async function toArticle(
  draft: TextDraft,
  services: PairServices,
  signal?: AbortSignal,
): Promise<BilingualArticle> {
  const { body } = draft;
  const made =
    body.kind === 'rows'
      ? await fromRows(draft, services, signal)
      : await fromRunning(draft, body.paragraphs, services, signal);
  const chinese = chineseOf({ blocks: made.article.blocks.filter(({ lang }) => lang === 'zh') });
  if (!countHan(chinese + made.article.title)) throw new ServiceError('invalid', 'There is no Chinese in it.');
  const title = made.article.title || beginningOf(chinese);
  const address = draft.address || (await textAddress(chinese));
  const article: Article = {
    ...made.article,
    title,
    url: address,
    canonicalUrl: address,
    // The credit line of a text may hold its address: that is where it stands, and no second source.
    ...(made.article.sourceUrl === address && { source: '', sourceUrl: '' }),
    script: scriptOf(`${title}\n${chinese}`),
  };
  return { ...made, article };
}

const bare = (draft: TextDraft, blocks: Block[]): Article => ({
  url: draft.address || placeholder,
  canonicalUrl: draft.address || placeholder,
  site: draft.outlet,
  source: '',
  sourceUrl: '',
  title: draft.title,
  byline: draft.byline,
  publishedAt: draft.publishedAt,
  script: 'Hans',
  keywords: [],
  alternates: [],
  blocks,
});

/** Until the text is whole and its own address can be told. */
const placeholder = 'ni:///';

async function fromRows(draft: TextDraft, services: PairServices, signal?: AbortSignal): Promise<BilingualArticle> {
  if (draft.body.kind !== 'rows') throw new ServiceError('invalid');
  const text = [draft.title, ...draft.body.rows.map(({ zh }) => zh)].join('\n');
  const dictionary = await entriesFor(text, services, signal);
  const { blocks, pairs } = await pairRows(draft.body.rows, dictionary ?? createDictionary([]), signal);
  return finished(draft, bare(draft, blocks), pairs, dictionary, services, signal);
}

async function fromRunning(
  draft: TextDraft,
  paragraphs: readonly DraftParagraph[],
  services: PairServices,
  signal?: AbortSignal,
): Promise<BilingualArticle> {
  const blocks = paragraphs.map(
    ({ lang, text, heading }, index): Block => ({
      id: `b${index + 1}`,
      kind: heading ? 'heading' : 'paragraph',
      lang,
      text,
    }),
  );
  const draftArticle = bare(draft, blocks);
  let last: BilingualArticle | undefined;
  for await (const state of pairArticle(draftArticle, services, signal)) last = state;
  const found = last?.pairs.some(({ source }) => source === 'page');
  if (last && found) return withTitle(draft, byMachine(last, paragraphs));
  const english = paragraphs.filter(({ lang }) => lang === 'en');
  if (last && !english.length) return withTitle(draft, last);
  await turn();
  const dictionary = await entriesFor(blocks.map(({ text }) => text).join('\n'), services, signal);
  const chinese = { ...draftArticle, blocks: blocks.filter(({ lang }) => lang === 'zh') };
  const given: EnglishText = {
    source: 'page',
    title: draft.titleEn,
    byline: '',
    keywords: [],
    paragraphs: english.map(({ text, heading }) => ({ text, kind: heading ? 'heading' : 'paragraph' })),
  };
  const pairs = pairHuman(chinese, given, dictionary ?? createDictionary([]), signal).map((pair) => ({
    ...pair,
    // Neither the words nor the layout say that it is a translation: only the reader does.
    confidence: Math.min(pair.confidence, lowConfidence * 0.9),
  }));
  const made = await finished(draft, chinese, pairs, dictionary, services, signal);
  return byMachine(made, paragraphs);
}

async function finished(
  draft: TextDraft,
  article: Article,
  pairs: Pair[],
  dictionary: Dictionary | null,
  services: PairServices,
  signal?: AbortSignal,
): Promise<BilingualArticle> {
  let all = pairs;
  const sentences = withoutEnglish(sentencesOf(article.blocks), pairs);
  if (dictionary && sentences.length) {
    const task = { article, english: null, outside: new Set<string>(), sentences, dictionary, services };
    for await (const found of fromGloss(task, signal)) all = fill(pairs, found);
  }
  signal?.throwIfAborted();
  const keywords = dictionary ? keywordsOf(article, null, all, dictionary) : [];
  const whole = { article, titleEn: '', titleEnSource: '' as const, keywords, pairs: all };
  return withTitle(draft, all.length ? whole : { ...whole, pairs: unpaired(sentences) });
}

function withTitle(draft: TextDraft, article: BilingualArticle): BilingualArticle {
  if (!draft.titleEn) return article;
  return { ...article, titleEn: draft.titleEn, titleEnSource: draft.titleEnByMachine ? 'engine' : 'page' };
}

/** What the text itself calls a machine's stays one. */
function byMachine(article: BilingualArticle, paragraphs: readonly DraftParagraph[]): BilingualArticle {
  const machine = paragraphs.filter((one) => one.machine !== undefined);
  if (!machine.length) return article;
  const pairs = article.pairs.map((pair): Pair => {
    if (pair.source !== 'page') return pair;
    const own = machine.find(({ text }) => pair.en.some((one) => text.includes(one.text)));
    return own ? { ...pair, source: 'engine', ...(own.machine && { engine: own.machine }) } : pair;
  });
  return { ...article, pairs };
}

/** null where the dictionary cannot be had, which is no reason to take nothing in. */
async function entriesFor(text: string, services: PairServices, signal?: AbortSignal): Promise<Dictionary | null> {
  try {
    return createDictionary(await services.dictionary(text, signal));
  } catch (error) {
    if (error instanceof ServiceError) return null;
    throw error;
  }
}
