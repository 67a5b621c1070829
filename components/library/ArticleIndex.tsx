import { useMemo, useState } from 'preact/hooks';
import type { ListedArticle, ListQuery } from '@/lib/library/search/list';
import type { Term } from '@/lib/library/search/query';
import { ArticleRow, type ArticleRowProps } from './ArticleRow';
import { formatMonth } from './format';
import { groupByMonth } from './group-by-month';
import type { LibraryServices } from './library-services';
import { rowsAtOnce, ShowMore } from './ShowMore';
import { useTexts } from './texts';
import type { Selection } from './use-selection';
import { useSnippets } from './use-snippets';

export interface ArticleIndexProps
  extends Omit<ArticleRowProps, 'item' | 'selected' | 'terms' | 'snippet' | 'onToggle'> {
  items: readonly ListedArticle[];
  /** The search text that these items answer. */
  text: string;
  /** What the search looked for. */
  terms: readonly Term[];
  sort: ListQuery['sort'];
  selection: Selection;
  services: Pick<LibraryServices, 'snippets'>;
}

export function ArticleIndex({ items, text, terms: searched, sort, selection, services, ...row }: ArticleIndexProps) {
  const { t, language } = useTexts();
  const list = `${sort} ${text}`;
  const [more, setMore] = useState({ list, shown: rowsAtOnce });
  const shown = more.list === list ? more.shown : rowsAtOnce; // another list starts at its beginning
  // Equal terms stay the same ones, so that a new answer draws only the rows that changed.
  const [terms, setTerms] = useState(searched);
  if (terms !== searched && JSON.stringify(terms) !== JSON.stringify(searched)) setTerms(searched);
  const visible = useMemo(() => items.slice(0, shown), [items, shown]);
  const snippets = useSnippets(services, visible, terms);
  return (
    <div class="index" id="articles">
      {groupByMonth(visible, sort).map((group) => (
        <section key={group.items[0]?.id} class="index-group">
          {group.date !== null && <h2>{formatMonth(group.date, language) || t('undated')}</h2>}
          <ol>
            {group.items.map((item) => (
              <ArticleRow
                key={item.id}
                item={item}
                terms={terms}
                snippet={snippets.get(item.id)}
                selected={selection.has(item.id)}
                onToggle={selection.toggle}
                {...row}
              />
            ))}
          </ol>
        </section>
      ))}
      <ShowMore
        shown={shown}
        total={items.length}
        label={(count) => t('more', { count })}
        onMore={() => setMore({ list, shown: shown + rowsAtOnce })}
      />
    </div>
  );
}
