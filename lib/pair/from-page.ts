import { alignArticle } from '../align/align-article';
import type { PairSourceFunction } from './source';

/** The English that the page itself holds, aligned sentence by sentence. Nothing where the page holds none. */
export const fromPage: PairSourceFunction = async function* ({ article, english, dictionary }, signal) {
  if (english?.source === 'page') yield alignArticle(article.blocks, english, dictionary, signal);
};
