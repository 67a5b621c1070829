import type { ListedArticle, ListQuery } from '@/lib/library/search/list';
import { hashOf } from '../use-route';
import { useOrganiseTexts } from './texts';

export interface RowFilingProps {
  item: ListedArticle;
  /** Names of collections by id. */
  names: ReadonlyMap<string, string>;
  onFilter: (change: Partial<ListQuery>) => void;
}

/** Per cent for people: what was begun is not nothing, and what is not read is not all. */
export const percentOf = (fraction: number): number => Math.min(99, Math.max(1, Math.round(fraction * 100)));

/** Copies of a story that a row names. */
const mostCopies = 3;

/** Ids begin with the host. */
const hostOf = (id: string): string => id.replace(/[/?#].*$/s, '');

/** How an article is filed, in a line of its row: how far it is read, its tags and collections. Nothing where nothing is said. */
export function RowFiling({ item: { filing, copies = [] }, names, onFilter }: RowFilingProps) {
  const { t } = useOrganiseTexts();
  const collections = (filing?.collections ?? []).flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
  const { state = 'unread', archived = false, tags = [] } = filing ?? {};
  if (state === 'unread' && !archived && tags.length + collections.length + copies.length === 0) return null;
  const percent = percentOf(filing?.place?.fraction ?? 0);
  return (
    <div class="entry-filing">
      {state === 'reading' && (
        <span class="entry-progress" style={{ '--percent': percent }}>
          {t('percentRead', { percent })}
        </span>
      )}
      {state === 'read' && (
        <span class="entry-progress" data-read style={{ '--percent': 100 }}>
          {t('isRead')}
        </span>
      )}
      {archived && <span>{t('isArchived')}</span>}
      {tags.length > 0 && (
        <ul aria-label={t('tags')}>
          {tags.map((name) => (
            <li key={name}>
              <button
                type="button"
                class="entry-tag"
                title={t('showTag', { name })}
                onClick={() => onFilter({ tag: name })}
              >
                <span aria-hidden="true">#</span>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {collections.length > 0 && (
        <ul aria-label={t('collections')}>
          {collections.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                class="entry-collection"
                title={t('showCollection', { name })}
                onClick={() => onFilter({ collection: id })}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {copies.length > 0 && (
        <span class="entry-copies">
          {t('copiesAt')}
          {copies.slice(0, mostCopies).map((id) => (
            <a key={id} href={hashOf(id)}>
              {hostOf(id)}
            </a>
          ))}
          {copies.length > mostCopies && (
            <button type="button" class="entry-collection" onClick={() => onFilter({ copies: true })}>
              {t('moreCopies', { count: copies.length - mostCopies })}
            </button>
          )}
        </span>
      )}
    </div>
  );
}
