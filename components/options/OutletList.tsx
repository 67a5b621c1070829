import { useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { type Language, translator } from '@/lib/settings/language';
import { fold } from '@/lib/text/fold';
import type { Outlet } from './options-services';
import { sitesStrings } from './sites-strings';

export interface OutletListProps {
  outlets: readonly Outlet[];
  language: Language;
}

const regions = ['mainland', 'hong-kong', 'macau', 'taiwan', 'singapore', 'malaysia', 'international'] as const;

/** Every outlet of the registry by region; the search takes either script, the English name or the address. */
export function OutletList({ outlets, language }: OutletListProps) {
  const t = translator(sitesStrings, language);
  const [query, setQuery] = useState('');
  const wanted = fold(query.trim());
  const found = outlets.filter((o) => fold([o.name, o.nameEn, ...o.hosts].join(' ')).includes(wanted));
  const count = wanted
    ? t('outletsFound', { count: found.length, total: outlets.length })
    : t('outletsCount', { count: found.length });
  return (
    <>
      <h3>{t('outlets')}</h3>
      <div class="outlet-search">
        <Field
          label={t('search')}
          hideLabel
          type="search"
          value={query}
          onInput={setQuery}
          placeholder={t('searchHint')}
        />
        <span class="ui-hint" role="status">
          {found.length ? count : t('outletsNone')}
        </span>
      </div>
      <div class="outlet-regions">
        {regions.map((region) => {
          const here = found.filter((outlet) => outlet.region === region);
          if (!here.length) return null;
          return (
            <details key={region} open={wanted !== ''}>
              <summary>
                {t(region)} <span class="ui-hint">{here.length}</span>
              </summary>
              <ul class="outlets">
                {here.map((outlet) => (
                  <li key={outlet.id}>
                    <span lang="zh">{outlet.name}</span> <span lang="en">{outlet.nameEn}</span>{' '}
                    <span class="ui-hint">{outlet.hosts.join(', ')}</span>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </>
  );
}
