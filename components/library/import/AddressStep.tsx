import { useState } from 'preact/hooks';
import { type FoundAddress, foreignLimits } from '@/lib/import/draft';
import { Button } from '../../ui/Button';
import { AtFoot } from './AtFoot';
import { useImportTexts } from './texts';

export interface AddressStepProps {
  foot: HTMLElement | null;
  items: readonly FoundAddress[];
  leftOut: number;
  onAdd: (items: FoundAddress[]) => void;
}

/** Addresses to read later, each with a check box. */
export function AddressStep({ foot, items, leftOut, onAdd }: AddressStepProps) {
  const t = useImportTexts();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter(({ url }) => !without.has(url));
  const toggle = (url: string) => {
    const next = new Set(without);
    if (!next.delete(url)) next.add(url);
    setWithout(next);
  };
  return (
    <div class="import-addresses">
      <p>
        <strong>{t('addresses', { count: items.length })}</strong> {t('addressesLead')}
      </p>
      {leftOut > 0 && <p>{t('addressesLeftOut', { count: leftOut, most: foreignLimits.addresses })}</p>}
      <label class="import-check">
        <input
          type="checkbox"
          checked={chosen.length === items.length}
          onChange={({ currentTarget }) =>
            setWithout(new Set(currentTarget.checked ? [] : items.map(({ url }) => url)))
          }
        />
        <span>{t('all')}</span>
      </label>
      <ul>
        {items.map(({ url, title }) => (
          <li key={url}>
            <label class="import-check">
              <input type="checkbox" checked={!without.has(url)} onChange={() => toggle(url)} />
              <span>
                {title && <span>{title}</span>}
                <small>{shown(url)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <AtFoot foot={foot}>
        <Button kind="primary" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
          {t('add', { count: chosen.length })}
        </Button>
      </AtFoot>
    </div>
  );
}

/** Feeds are followed elsewhere, as each needs the right to its host. */
export function FeedStep({ feeds }: { feeds: readonly FoundAddress[] }) {
  const t = useImportTexts();
  return (
    <div class="import-addresses">
      <p>
        {t('feeds', { count: feeds.length })} <a href="#/later">{t('toReadingList')}</a>
      </p>
      <ul>
        {feeds.map(({ url, title }) => (
          <li key={url}>
            {title} <small>{shown(url)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An address as people read it; what is percent-encoded stays so where it would be another sign than it seems. */
const shown = (url: string): string => (url.length > 200 ? `${url.slice(0, 199)}…` : url);
