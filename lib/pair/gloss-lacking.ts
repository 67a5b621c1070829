import type { BilingualArticle } from '../bilingual-article';
import { createDictionary } from '../dictionary/dictionary';
import type { CedictEntry } from '../dictionary/entry';
import { sentencesOf } from '../text/article-sentences';
import { fill, withoutEnglish } from './fill';
import { glossPairs } from './from-dictionary';

/**
 * An article with a word gloss for each Chinese sentence that has neither English nor gloss.
 *
 * @param entriesIn All dictionary entries whose headword occurs in a text
 */
export async function glossLacking(
  article: BilingualArticle,
  entriesIn: (text: string) => Promise<CedictEntry[]>,
): Promise<BilingualArticle> {
  const chinese = sentencesOf(article.article.blocks.filter(({ lang }) => lang === 'zh'));
  const lacking = withoutEnglish(chinese, article.pairs);
  if (lacking.length === 0) return article;
  const dictionary = createDictionary(await entriesIn(lacking.map(({ text }) => text).join('\n')));
  return { ...article, pairs: fill(article.pairs, glossPairs(lacking, dictionary)) };
}
