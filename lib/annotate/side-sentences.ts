import { type BilingualArticle, paragraphOf } from '../bilingual-article';
import type { EnglishSentence, Pair } from '../pairing';
import { sentencesOf } from '../text/article-sentences';

/** A sentence of one language of an article, as annotations know it. */
export interface SideSentence {
  /** Unique among the sentences of its side. */
  id: string;
  text: string;
  /** What stands between it and the sentence before: '' where nothing does. '\n' at the beginning of a paragraph. */
  gap?: string;
}

/**
 * Name of an English sentence within its article. Ids of a human's English and of an engine's may be the same number,
 * hence the source; a line that the reader edited keeps the name of what stood there before.
 */
export const englishSentenceId = (pair: Pair, sentence: Pick<EnglishSentence, 'id'>): string =>
  `${pair.before?.source ?? pair.source}-${sentence.id}`;

/** The Chinese side in reading order, quotations that it gives in English among it. */
export function chineseSentences({ article }: Pick<BilingualArticle, 'article'>): SideSentence[] {
  return article.blocks.flatMap((block) => {
    let end = 0;
    return sentencesOf([block]).map(({ id, text, start, end: next }, index) => {
      const gap = index ? block.text.slice(end, start) : '\n';
      end = next;
      return { id, text, gap };
    });
  });
}

/** The English side in the order in which it stands beside the Chinese. Glosses have no sentences. */
export function englishSentences({ pairs }: Pick<BilingualArticle, 'pairs'>): SideSentence[] {
  let paragraph = '';
  return pairs.flatMap((pair) =>
    pair.en.map((sentence) => {
      const own = `${pair.before?.source ?? pair.source} ${paragraphOf(sentence)}`;
      const gap = own === paragraph ? ' ' : '\n';
      paragraph = own;
      return { id: englishSentenceId(pair, sentence), text: sentence.text, gap };
    }),
  );
}

/** The sentences of one language. */
export const sentencesOfSide = (
  article: Pick<BilingualArticle, 'article' | 'pairs'>,
  side: 'zh' | 'en',
): SideSentence[] => (side === 'zh' ? chineseSentences(article) : englishSentences(article));
