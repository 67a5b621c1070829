import type { BilingualArticle } from '@/lib/bilingual-article';
import { excerpt } from '@/lib/export/excerpt';
import type { Annotated } from '@/lib/export/notes';
import type { ArticleNotes } from '../notes/article-notes';
import { pairKey } from '../pair-key';

/** What is copied: one pair or a passage by the keys of its pairs, or everything. */
export type Scope = { keys: readonly string[] } | 'article';

/** The article, or the part of it that is meant; null where that is nothing. `shown` gives its characters. */
export function scoped(
  article: BilingualArticle,
  notes: Pick<ArticleNotes, 'annotations'>,
  scope: Scope,
  shown: (text: string) => string,
): Annotated | null {
  const displayed: BilingualArticle = {
    ...article,
    article: {
      ...article.article,
      title: shown(article.article.title),
      blocks: article.article.blocks.map((block) =>
        block.lang === 'zh' && block.kind !== 'image' ? { ...block, text: shown(block.text) } : block,
      ),
    },
  };
  if (scope === 'article') return { ...displayed, annotations: notes.annotations };
  const keys = new Set(scope.keys);
  const pairs = displayed.pairs.filter((pair) => keys.has(pairKey(pair)));
  // A sentence that is in no pair yet goes by its own id.
  const wanted = new Set([...keys, ...pairs.flatMap(({ zh }) => zh)]);
  const part = excerpt(displayed, pairs, wanted);
  return part.pairs.length || part.article.blocks.length ? part : null;
}
