import { useMemo, useRef } from 'preact/hooks';
import { type BilingualArticle, rowsOf } from '@/lib/bilingual-article';
import type { ImagePolicy } from './ArticleImage';
import { LineActions } from './LineActions';
import { PairRow } from './PairRow';
import { pairKey } from './pair-key';
import { useLinking } from './use-linking';

export interface PairGridProps {
  article: BilingualArticle;
  images: ImagePolicy;
  waiting: boolean;
}

/** The text: a row for each paragraph and its English, so that the columns stay level. */
export function PairGrid({ article, images, waiting }: PairGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(article), [article]);
  const edition = useMemo(() => article.pairs.some(({ source, en }) => source === 'edition' && en.length), [article]);
  const linking = useLinking(grid);
  return (
    <div class="pairs" ref={grid} {...linking}>
      {rows.map((row) => (
        <PairRow
          key={row.blocks[0]?.id ?? (row.pairs[0] && pairKey(row.pairs[0]))}
          row={row}
          script={article.article.script}
          images={images}
          page={article.article.canonicalUrl}
          waiting={waiting}
          edition={edition}
        />
      ))}
      <LineActions grid={grid} pairs={article.pairs} />
    </div>
  );
}
