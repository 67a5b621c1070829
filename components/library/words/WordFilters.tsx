import { everyWord, type WordQuery, wordSortings } from '@/lib/words/word-list';
import { wordStates } from '@/lib/words/words';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useTexts } from '../texts';
import { useWordTexts } from './texts';

export interface WordFiltersProps {
  query: WordQuery;
  outlets: readonly { name: string; count: number }[];
  onChange: (change: Partial<WordQuery>) => void;
}

/** How many filters are on; order and search text are none. */
export const wordFiltersOn = ({ state, hsk, site }: WordQuery): number => [state, hsk, site].filter(Boolean).length;

const levels = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

export function WordFilters({ query, outlets, onChange }: WordFiltersProps) {
  const { t } = useWordTexts();
  const { t: library } = useTexts();
  const level = (value: string) =>
    value === '0' ? t('all') : value === '7' ? t('hskNone') : t('hskLevel', { level: value });
  return (
    <div class="filters">
      <Select
        label={t('sort')}
        value={query.sort}
        options={wordSortings.map((value) => ({ value, label: t(`sort-${value}`) }))}
        onChange={(sort) => onChange({ sort })}
      />
      <Select
        label={t('state')}
        value={query.state}
        options={[
          { value: '', label: t('all') },
          ...wordStates.map((value) => ({ value, label: t(`state-${value}`) })),
        ]}
        onChange={(state) => onChange({ state })}
      />
      <Select
        label={t('hsk')}
        value={levels[query.hsk]}
        options={levels.map((value) => ({ value, label: level(value) }))}
        onChange={(value) => onChange({ hsk: levels.indexOf(value) as WordQuery['hsk'] })}
      />
      <Select
        label={t('outlet')}
        value={query.site}
        options={[
          { value: '', label: t('all') },
          ...outlets.map(({ name, count }) => ({ value: name, label: `${name} (${count})` })),
        ]}
        onChange={(site) => onChange({ site })}
      />
      {wordFiltersOn(query) > 0 && (
        <Button kind="quiet" onClick={() => onChange({ ...everyWord, text: query.text, sort: query.sort })}>
          {library('clearFilters')}
        </Button>
      )}
    </div>
  );
}
