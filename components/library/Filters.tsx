import type { ComponentChildren } from 'preact';
import { type Count, englishFilters, everything, type ListQuery, sortings } from '@/lib/library/search/list';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { type Option, Select } from '../ui/Select';
import { shelfFiltersOn } from './organise/ShelfFilters';
import { useTexts } from './texts';

export interface FiltersProps {
  query: ListQuery;
  outlets: readonly Count[];
  keywords: readonly Count[];
  onChange: (change: Partial<ListQuery>) => void;
  /** The filters of how articles are filed. */
  children?: ComponentChildren;
}

/** A library of years has thousands of keywords; the rest of them are found by searching. */
const mostKeywords = 300;

/** How many filters are on; order and search text are none. */
export const filtersOn = (query: ListQuery): number =>
  [query.outlet, query.keyword, query.from || query.to, query.english === 'any' ? '' : query.english].filter(Boolean)
    .length + shelfFiltersOn(query);

export function Filters({ query, outlets, keywords, onChange, children }: FiltersProps) {
  const { t } = useTexts();
  const counted = (counts: readonly Count[], chosen: string): Option<string>[] => [
    { value: '', label: t('all') },
    ...(chosen && !counts.some(({ name }) => name === chosen) ? [{ value: chosen, label: chosen }] : []),
    ...counts.map(({ name, count }) => ({ value: name, label: `${name} (${count})` })),
  ];
  return (
    <div class="filters">
      <Select
        label={t('sort')}
        value={query.sort}
        options={sortings.map((value) => ({ value, label: t(`sort-${value}`) }))}
        onChange={(sort) => onChange({ sort })}
      />
      {children}
      <Select
        label={t('outlet')}
        value={query.outlet}
        options={counted(outlets, query.outlet)}
        onChange={(outlet) => onChange({ outlet })}
      />
      <Select
        label={t('keyword')}
        value={query.keyword}
        options={counted(keywords.slice(0, mostKeywords), query.keyword)}
        onChange={(keyword) => onChange({ keyword })}
      />
      <Select
        label={t('english')}
        value={query.english}
        options={englishFilters.map((value) => ({ value, label: t(`english-${value}`) }))}
        onChange={(english) => onChange({ english })}
      />
      <fieldset class="filter-dates">
        <legend class="ui-label">{t('dates')}</legend>
        <Select
          label={t('dates')}
          hideLabel
          value={query.dated}
          options={(['published', 'saved'] as const).map((value) => ({ value, label: t(`dated-${value}`) }))}
          onChange={(dated) => onChange({ dated })}
        />
        <Field type="date" label={t('from')} value={query.from} onInput={(from) => onChange({ from })} />
        <Field type="date" label={t('to')} value={query.to} onInput={(to) => onChange({ to })} />
      </fieldset>
      {filtersOn(query) > 0 && (
        <Button
          kind="quiet"
          icon="close"
          onClick={() => onChange({ ...everything, text: query.text, sort: query.sort })}
        >
          {t('clearFilters')}
        </Button>
      )}
    </div>
  );
}
