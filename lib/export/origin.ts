import { type BilingualArticle, provenance } from '../bilingual-article';
import { type PairSource, pairSources } from '../pairing';
import { oneLine } from '../text/visible-text';
import type { Origin } from './export-rows';

/** What files say of where English comes from, most trusted first; the same words in every format. */
const names: Record<PairSource, string> = {
  edited: 'edited by the reader',
  page: 'from the page itself',
  edition: 'from the publisher’s English edition',
  engine: 'machine translation',
  gloss: 'word gloss, not a translation',
};

/** 'machine translation (Bergamot), uncertain match'. */
export function describeOrigin({ source, engine, uncertain }: Origin): string {
  return `${names[source]}${engine ? ` (${oneLine(engine)})` : ''}${uncertain ? ', uncertain match' : ''}`;
}

const chineseNames: Record<PairSource, string> = {
  edited: '读者修改',
  page: '网页自带',
  edition: '媒体英文版',
  engine: '机器翻译',
  gloss: '词语注释，非译文',
};

/** The origins of an article's lines, with how many pairs each has: 'from the page itself (7), word gloss … (2)'. */
export function describeOrigins(article: BilingualArticle): string {
  const counted = originsOf(article).map((source) => `${names[source]} (${countOf(article, source)})`);
  return counted.join(', ') || 'none';
}

/** The same for a Chinese text: '网页自带 7 句；词语注释，非译文 2 句'. */
export function describeOriginsInChinese(article: BilingualArticle): string {
  const counted = originsOf(article).map((source) => `${chineseNames[source]} ${countOf(article, source)} 句`);
  return counted.join('；') || '无';
}

/** Sources of the article's English, most trusted first. */
export const originsOf = (article: BilingualArticle): PairSource[] =>
  pairSources.filter((source) => countOf(article, source) > 0);

const countOf = (article: BilingualArticle, source: PairSource): number => provenance(article.pairs)[source];
