import type { Collection } from '@/lib/library/filing/filing';
import { readingStates } from '@/lib/library/filing/filing';
import { nameKey } from '@/lib/library/filing/names';
import { type Count, type ListQuery, shelves } from '@/lib/library/search/list';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Toggle } from '../../ui/Toggle';
import { useOrganiseTexts } from './texts';

export interface ShelfFiltersProps {
  query: ListQuery;
  tags: readonly Count[];
  collections: readonly Collection[];
  /** How many articles each collection holds, by id. */
  counts: Readonly<Record<string, number>>;
  onChange: (change: Partial<ListQuery>) => void;
  onManage: () => void;
}

/** How many of these filters are on. */
export const shelfFiltersOn = ({ shelf, reading, tag, collection, copies }: ListQuery): number =>
  [shelf !== 'library', reading !== 'any', tag !== '', collection !== '', copies].filter(Boolean).length;

/** What narrows the list by how articles are filed. */
export function ShelfFilters({ query, tags, collections, counts, onChange, onManage }: ShelfFiltersProps) {
  const { t } = useOrganiseTexts();
  const tag = tags.find(({ name }) => nameKey(name) === nameKey(query.tag))?.name ?? query.tag;
  const gone = query.collection !== '' && !collections.some(({ id }) => id === query.collection);
  return (
    <>
      <Select
        label={t('shelf')}
        value={query.shelf}
        options={shelves.map((value) => ({ value, label: t(`shelf-${value}`) }))}
        onChange={(shelf) => onChange({ shelf })}
      />
      <Select
        label={t('reading')}
        value={query.reading}
        options={(['any', ...readingStates] as const).map((value) => ({ value, label: t(`reading-${value}`) }))}
        onChange={(reading) => onChange({ reading })}
      />
      {(tags.length > 0 || tag !== '') && (
        <Select
          label={t('tag')}
          value={tag}
          options={[
            { value: '', label: t('all') },
            ...(tag && !tags.some(({ name }) => name === tag) ? [{ value: tag, label: tag }] : []),
            ...tags.map(({ name, count }) => ({ value: name, label: `${name} (${count})` })),
          ]}
          onChange={(chosen) => onChange({ tag: chosen })}
        />
      )}
      <div class="filter-collections">
        {(collections.length > 0 || gone) && (
          <Select
            label={t('collection')}
            value={query.collection}
            options={[
              { value: '', label: t('all') },
              ...(gone ? [{ value: query.collection, label: '…' }] : []),
              ...collections.map(({ id, name }) => ({ value: id, label: `${name} (${counts[id] ?? 0})` })),
            ]}
            onChange={(collection) => onChange({ collection })}
          />
        )}
        <Button kind="quiet" icon="library" onClick={onManage}>
          {t('manage')}
        </Button>
      </div>
      <Toggle label={t('withCopies')} checked={query.copies} onChange={(copies) => onChange({ copies })} />
    </>
  );
}
