import { useMemo } from 'preact/hooks';
import type { ListedArticle } from '@/lib/library/search/list';
import { OrganiseMenu } from './OrganiseMenu';
import { useOrganiseTexts } from './texts';
import type { Organise } from './use-organise';

export interface OrganiseBarProps {
  organise: Pick<Organise, 'act' | 'edit'>;
  items: readonly ListedArticle[];
  /** Those that will be filed. */
  ids: readonly string[];
  /** They are all that is listed; else they are selected. */
  all: boolean;
  /** More is listed than is known yet: all of it cannot be filed now. */
  partial: boolean;
}

/** Files what is selected, else all that is listed. */
export function OrganiseBar({ organise, items, ids, all, partial }: OrganiseBarProps) {
  const { t } = useOrganiseTexts();
  const filings = useMemo(() => {
    if (all && partial) return [];
    const wanted = new Set(ids);
    return items.filter(({ id }) => wanted.has(id)).map(({ filing }) => filing);
  }, [items, ids, all, partial]);
  return (
    <OrganiseMenu
      filings={filings}
      label={t('organise')}
      heading={t(all ? 'organiseAll' : 'organiseSelected', { count: ids.length })}
      onFile={(action) => organise.act(ids, action)}
      onEdit={() => organise.edit(ids)}
    />
  );
}
