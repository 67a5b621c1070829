import type { BilingualArticle } from '@/lib/bilingual-article';
import { sentencesOf } from '@/lib/text/article-sentences';

/**
 * What holds of every state of a pairing, in words where it does not: each Chinese sentence in exactly one pair, in
 * order; each English sentence of a source once; a gloss without English, and nothing marked as human that has none.
 */
export function brokenInvariants({ article, pairs }: BilingualArticle): string[] {
  const broken: string[] = [];
  const wanted = sentencesOf(article.blocks.filter((block) => block.lang === 'zh')).map(({ id }) => id);
  const found = pairs.flatMap((pair) => pair.zh);
  if (found.join(' ') !== wanted.join(' '))
    broken.push(`Chinese sentences ${found.join(' ')} instead of ${wanted.join(' ')}`);
  const ids = article.blocks.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) broken.push(`block ids twice: ${ids.join(' ')}`);
  const seen = new Set<string>();
  for (const pair of pairs) {
    for (const { id, text } of pair.en) {
      // An edited line keeps the name of what it stands for.
      const key = `${pair.before?.source ?? pair.source} ${id}`;
      if (seen.has(key)) broken.push(`English sentence ${key} twice`);
      seen.add(key);
      if (!text.trim()) broken.push(`English sentence ${key} is empty`);
    }
    if (pair.gloss && (pair.source !== 'gloss' || pair.en.length)) broken.push(`gloss in a pair from ${pair.source}`);
    if (!pair.zh.length && !pair.en.length) broken.push('pair without either side');
    if (!(pair.confidence >= 0 && pair.confidence <= 1)) broken.push(`confidence ${pair.confidence}`);
  }
  return broken;
}
