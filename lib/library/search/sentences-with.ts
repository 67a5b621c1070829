import { lowConfidence, type Pair } from '../../pairing';
import { ServiceError } from '../../services';
import { sentencesOf } from '../../text/article-sentences';
import type { WordSentence } from '../../words/words';
import type { Library } from '../database';
import { guarded } from '../failure';
import { savedArticleRow } from '../rows';
import { articleId, type SavedArticle } from '../saved-article';
import { searchFold } from './search-text';

const mostSentences = 5;
/** Of one article, so that one that is about the word leaves room for others. */
const mostOfArticle = 2;
/** Articles that are read in full; a word may stand in many headlines and keywords only. */
const mostRead = 12;
/** Folded texts read at once. */
const chunk = 50;
/** What is longer is a list or a poem without full stops, and no example. */
const longestSentence = 400;

/**
 * Sentences of saved articles that hold the word, in either script: the article that was saved last comes first.
 * `exceptUrl` names the article that is being read; '' for none. English is what people or engines wrote for exactly
 * these sentences, never a gloss and never an uncertain line.
 */
export async function sentencesWith(
  db: Library,
  word: string,
  exceptUrl: string,
  signal?: AbortSignal,
): Promise<WordSentence[]> {
  const term = searchFold(word).trim();
  if (term === '') return [];
  const except = idOf(exceptUrl);
  const saved = await guarded(() => db.summaries.orderBy('savedAt').primaryKeys());
  const ids = saved.reverse().filter((id) => id !== except);
  const found = new Map<string, WordSentence>();
  let read = 0;
  for (let start = 0; start < ids.length; start += chunk) {
    signal?.throwIfAborted();
    const texts = await guarded(() => db.texts.bulkGet(ids.slice(start, start + chunk)));
    for (const { id } of texts.filter((text) => text?.folded.includes(term)).filter((text) => text !== undefined)) {
      signal?.throwIfAborted();
      const { data } = savedArticleRow.safeParse(await guarded(() => db.articles.get(id)));
      if (data)
        for (const sentence of sentencesIn(data, term)) found.set(sentence.zh, found.get(sentence.zh) ?? sentence);
      read += 1;
      if (found.size >= mostSentences || read >= mostRead) return [...found.values()].slice(0, mostSentences);
    }
  }
  return [...found.values()];
}

function idOf(url: string): string {
  try {
    return articleId(url);
  } catch (error) {
    if (error instanceof ServiceError) return ''; // a local file: never in the library
    throw error;
  }
}

function sentencesIn({ article, pairs }: SavedArticle, term: string): WordSentence[] {
  const sentences = sentencesOf(article.blocks.filter(({ lang }) => lang === 'zh'));
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const pairOf = new Map(pairs.filter(isTranslation).flatMap((pair) => pair.zh.map((id) => [id, pair] as const)));
  const found = new Map<string, WordSentence>();
  for (const { id, text } of sentences) {
    if (!searchFold(text).includes(term)) continue;
    // Where the English renders several sentences, it is theirs together.
    const pair = pairOf.get(id);
    const zh = pair ? pair.zh.map((one) => texts.get(one) ?? '').join('') : text;
    const start = searchFold(zh).indexOf(term);
    if (found.has(zh) || zh.length > longestSentence) continue;
    found.set(zh, {
      zh,
      start,
      end: start + term.length,
      en: pair ? pair.en.map((sentence) => sentence.text).join(' ') : '',
      source: pair ? pair.source : '',
      title: article.title,
      site: article.site,
      url: article.canonicalUrl,
    });
    if (found.size === mostOfArticle) break;
  }
  return [...found.values()];
}

const isTranslation = ({ en, source, confidence }: Pair): boolean =>
  en.length > 0 && source !== 'gloss' && confidence >= lowConfidence;
