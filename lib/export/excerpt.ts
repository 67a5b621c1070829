import type { Block } from '../article';
import type { Pair } from '../pairing';
import { sentencesOf } from '../text/article-sentences';
import type { Annotated } from './notes';

/**
 * Part of an article as an article: the chosen pairs with their Chinese, paragraph by paragraph, and nothing of the
 * rest. Sentences of a block keep what stands between them. For the renderers of this folder; ids of sentences are made
 * anew and their annotations left out.
 *
 * @param wanted ids of the Chinese sentences
 */
export function excerpt(article: Annotated, pairs: readonly Pair[], wanted: ReadonlySet<string>): Annotated {
  const renamed = new Map<string, string>();
  const blocks = article.article.blocks.flatMap((block): Block[] => {
    let text = '';
    let end = 0;
    let count = 0;
    for (const sentence of sentencesOf([block])) {
      if (wanted.has(sentence.id)) {
        text += `${text ? block.text.slice(end, sentence.start) : ''}${sentence.text}`;
        count += 1;
        renamed.set(sentence.id, `${block.id}.${count}`);
      }
      end = sentence.end;
    }
    return text ? [{ ...block, text }] : [];
  });
  const { annotations: _, ...rest } = article;
  return {
    ...rest,
    article: { ...article.article, blocks },
    pairs: pairs.map((pair) => ({ ...pair, zh: pair.zh.flatMap((id) => renamed.get(id) ?? []) })),
  };
}
