import type { ComponentChild } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Collection } from '@/lib/library/filing/filing';
import type { ListedArticle, Listing } from '@/lib/library/search/list';
import type { ToastMessage } from '../../ui/use-toast';
import { CollectionsDialog } from './CollectionsDialog';
import { type FilingAction, type Toggle, toggled } from './filing-actions';
import { OrganiseDialog } from './OrganiseDialog';
import type { OrganiseServices } from './organise-services';
import { useOrganiseTexts } from './texts';
import { useCollections } from './use-collections';
import { useFiling } from './use-filing';

const toggles: Readonly<Record<string, Toggle>> = { u: 'read', f: 'favourite', e: 'archive' };

export interface Organise {
  collections: readonly Collection[];
  names: ReadonlyMap<string, string>;
  act: (ids: readonly string[], action: FilingAction) => void;
  /** Opens the editor of tags and collections. */
  edit: (ids: readonly string[]) => void;
  manage: () => void;
  /** What a key does to the selected articles, else to the row at hand; says whether it did something. */
  onKey: (key: string, id: string | null) => boolean;
  /** The keys and what they do, in words. */
  keys: readonly (readonly [key: string, does: string])[];
  dialog: ComponentChild;
}

/**
 * All that files articles of a list.
 *
 * @param keepFocus Told before articles may leave the list
 */
export function useOrganise(
  services: OrganiseServices,
  listing: Pick<Listing, 'items' | 'tags' | 'collections'> | null,
  selected: readonly string[],
  keepFocus: (going: readonly string[]) => void,
  show: (toast: ToastMessage) => void,
): Organise {
  const { collections, names } = useCollections(services);
  const { t } = useOrganiseTexts();
  const filing = useFiling(services, show);
  const [editing, setEditing] = useState<readonly string[] | null>(null);
  const [managing, setManaging] = useState(false);
  const items = listing?.items;
  const filingsOf = useCallback((ids: readonly string[]) => filingsIn(items ?? [], ids), [items]);

  const act = useCallback(
    (ids: readonly string[], action: FilingAction) => {
      keepFocus(ids);
      void filing.act(ids, action);
    },
    [filing, keepFocus],
  );
  const edit = useCallback((ids: readonly string[]) => ids.length > 0 && setEditing(ids), []);
  const manage = useCallback(() => setManaging(true), []);
  const onKey = useCallback(
    (key: string, id: string | null) => {
      const ids = selected.length > 0 ? selected : id === null ? [] : [id];
      const toggle = Object.hasOwn(toggles, key) ? toggles[key] : undefined;
      if (ids.length === 0 || (!toggle && key !== 't')) return false;
      if (toggle) act(ids, toggled(toggle, filingsOf(ids)));
      else edit(ids);
      return true;
    },
    [selected, act, edit, filingsOf],
  );
  const edited = useMemo(() => editing && filingsOf(editing), [editing, filingsOf]);
  const dialog = (
    <>
      {editing && edited && (
        <OrganiseDialog
          filings={edited}
          tags={listing?.tags ?? []}
          collections={collections}
          onClose={(change) => {
            setEditing(null);
            if (change) void filing.edit(editing, change);
          }}
        />
      )}
      {managing && (
        <CollectionsDialog
          services={services}
          collections={collections}
          counts={listing?.collections ?? {}}
          onClose={() => setManaging(false)}
        />
      )}
    </>
  );
  const keys = useMemo(
    () =>
      [
        ['u', t('keyRead')],
        ['f', t('keyFavourite')],
        ['e', t('keyArchive')],
        ['t', t('keyTags')],
      ] as const,
    [t],
  );
  return { collections, names, act, edit, manage, onKey, keys, dialog };
}

function filingsIn(items: readonly ListedArticle[], ids: readonly string[]): ListedArticle['filing'][] {
  const byId = new Map(items.map(({ id, filing }) => [id, filing]));
  return ids.map((id) => byId.get(id));
}
