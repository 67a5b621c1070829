import type { BilingualArticle } from '../bilingual-article';
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

/** The origins of an article's lines, with how many pairs each has: 'from the page itself (7), word gloss … (2)'. */
export function describeOrigins(article: BilingualArticle): string {
  const counts = new Map<PairSource, number>();
  for (const { source, en, gloss } of article.pairs) {
    if (en.length || gloss) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const found = pairSources.filter((source) => counts.has(source));
  return found.length ? found.map((source) => `${names[source]} (${counts.get(source)})`).join(', ') : 'none';
}

/** Sources of the article's English, most trusted first. */
export function originsOf({ pairs }: BilingualArticle): PairSource[] {
  return pairSources.filter((source) => pairs.some((pair) => pair.source === source && (pair.en.length || pair.gloss)));
}
