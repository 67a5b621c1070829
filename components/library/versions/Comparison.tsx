import { useMemo } from 'preact/hooks';
import type { Script } from '@/lib/article';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { diffArticles } from '@/lib/diff/article-diff';
import { ComparedRow } from './ComparedRow';
import { type EnglishBeside, englishBeside } from './english-beside';
import { FoldedRows } from './FoldedRows';
import { groupRows } from './group-rows';
import { useVersionTexts } from './texts';

export interface ComparisonProps {
  before: BilingualArticle;
  after: BilingualArticle;
  /** What the columns are called. */
  names: { before: string; after: string };
  /** Nothing to compare: the two are one. */
  equal: boolean;
}

/** What the rows need of each of the two texts. */
export type ComparedSides = Record<'before' | 'after', { script: Script; english: ReadonlyMap<string, EnglishBeside> }>;

/** Two texts of one article, the earlier on the left, with what differs marked and the rest folded away. */
export function Comparison({ before, after, names, equal }: ComparisonProps) {
  const { t } = useVersionTexts();
  const diff = useMemo(() => diffArticles(before.article, after.article), [before, after]);
  const groups = useMemo(() => groupRows(diff.rows), [diff]);
  const sides = useMemo((): ComparedSides => {
    const side = (text: BilingualArticle) => ({ script: text.article.script, english: englishBeside(text) });
    return { before: headed(side(before), before), after: headed(side(after), after) };
  }, [before, after]);
  const { changed } = diff;
  const state = changed === 1 ? t('differOne') : t('differ', { count: changed });
  return (
    <section class="comparison" aria-label={t('heading')}>
      <p class="comparison-state" role="status">
        {equal ? t('equal') : changed === 0 ? t('differNot') : state}
      </p>
      <div class="comparison-names" aria-hidden="true">
        <span>{names.before}</span>
        <span>{names.after}</span>
      </div>
      <ol class="comparison-rows">
        <li class="diff-headline">
          <span class="ui-hidden">{t('headline')}</span>
          <ol>
            <ComparedRow row={diff.title} sides={sides} />
          </ol>
        </li>
        {groups.map(({ folded, rows }) =>
          folded ? (
            <FoldedRows key={rows[0]?.after?.id} rows={rows} sides={sides} />
          ) : (
            rows.map((row) => (
              <ComparedRow key={`${row.kind} ${row.before?.id} ${row.after?.id}`} row={row} sides={sides} />
            ))
          ),
        )}
      </ol>
    </section>
  );
}

/** The headline's English stands under the id that `diffArticles` gives the headline: none. */
function headed(side: ComparedSides['before'], { titleEn, titleEnSource }: BilingualArticle): ComparedSides['before'] {
  if (!titleEn || !titleEnSource) return side;
  return {
    ...side,
    english: new Map(side.english).set('', { text: titleEn, source: titleEnSource, uncertain: false }),
  };
}
