import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { everything, type ListQuery } from '@/lib/library/search/list';
import type { Term } from '@/lib/library/search/query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { ToastMessage } from '../ui/use-toast';
import { ActionBar } from './ActionBar';
import { ArticleIndex } from './ArticleIndex';
import { EmptyLibrary } from './EmptyLibrary';
import { Filters, filtersOn } from './Filters';
import { KeyHints } from './KeyHints';
import { LibraryFrame } from './LibraryFrame';
import { LibraryNotices } from './LibraryNotices';
import type { LibraryServices } from './library-services';
import { OrganiseBar } from './organise/OrganiseBar';
import { ShelfFilters } from './organise/ShelfFilters';
import { useOrganise } from './organise/use-organise';
import { SearchBox } from './SearchBox';
import { StorageLine } from './StorageLine';
import { PinyinLine } from './search/PinyinLine';
import { useTexts } from './texts';
import type { useExport } from './use-export';
import { useIndexKeys } from './use-index-keys';
import { useListRemoval } from './use-list-removal';
import { useListing } from './use-listing';
import { useSelection } from './use-selection';

const noTerms: readonly Term[] = [];

export interface LibraryListProps {
  services: LibraryServices;
  query: ListQuery;
  onQuery: (next: ListQuery | ((last: ListQuery) => ListQuery)) => void;
  /** Whether the list has the page to itself, and so the keyboard. */
  active: boolean;
  exporting: ReturnType<typeof useExport>;
  onDelete: (ids: readonly string[]) => Promise<void>;
  onImport: () => void;
  show: (toast: ToastMessage) => void;
}

/** The index with search, filters and all that can be done with what is listed. */
export function LibraryList(props: LibraryListProps) {
  const { services, query, onQuery, active, exporting, onDelete, onImport, show } = props;
  const { t } = useTexts();
  const change = useCallback((part: Partial<ListQuery>) => onQuery((last) => ({ ...last, ...part })), [onQuery]);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const { listing, text, busy, failure, event } = useListing(services, query);
  const items = listing?.items ?? [];
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const selection = useSelection(ids);
  const root = useRef<HTMLDivElement>(null);
  const { remove, removeByKey, removeOne, keepFocus } = useListRemoval(root, ids, selection.ids, onDelete);
  const organise = useOrganise(services.organise, listing, selection.ids, keepFocus, show);
  const chosen = selection.ids.length > 0 ? selection.ids : ids;
  useIndexKeys(root, active, { onSelect: selection.toggle, onDelete: removeByKey, onKey: organise.onKey });
  const { start } = exporting;
  const exportOne = useCallback(
    (exporter: string, id: string, more?: boolean) => void start(exporter, [id], more),
    [start],
  );

  const total = listing?.total ?? 0;
  const narrowed = query.text.trim() !== '' || filtersOn(query) > 0;
  const all = total === 1 ? t('articlesOne') : t('articles', { count: total });
  const shelved = items.length === 1 ? t('articlesOne') : t('articles', { count: items.length });
  // What is archived is missing by itself, not because something narrows the list.
  const listed = narrowed ? t('found', { count: items.length, total }) : shelved;
  const state = items.length === total ? all : listed;
  const empty = listing !== null && total === 0 && listing.damaged.length === 0;
  return (
    <LibraryFrame
      root={root}
      skip={t('skip')}
      view="list"
      notices={
        <LibraryNotices
          services={services.backup}
          active={active}
          failure={failure}
          event={event}
          damaged={listing?.damaged.length ?? 0}
          rescue={services.rescue}
        />
      }
    >
      {empty ? (
        <main>
          <EmptyLibrary onImport={onImport} onWelcome={services.openWelcome} />
        </main>
      ) : (
        <div class="library-body">
          <div class="library-search">
            <SearchBox value={query.text} onInput={(value) => change({ text: value, pinyin: 'auto' })} />
            <div class="filters-switch">
              <Button
                kind="quiet"
                icon="filter"
                expanded={filtersOpen}
                controls="filters"
                onClick={() => setFiltersOpen(!filtersOpen)}
              >
                {filtersOn(query) ? t('filtersOn', { count: filtersOn(query) }) : t('filters')}
              </Button>
            </div>
          </div>
          <aside id="filters" class="library-side" data-open={filtersOpen} aria-label={t('filters')}>
            <Filters
              query={query}
              outlets={listing?.outlets ?? []}
              keywords={listing?.keywords ?? []}
              onChange={change}
            >
              <ShelfFilters
                query={query}
                tags={listing?.tags ?? []}
                collections={organise.collections}
                counts={listing?.collections ?? {}}
                onChange={change}
                onManage={organise.manage}
              />
            </Filters>
            <StorageLine key={total} services={services} />
            <KeyHints open={t('keyOpen')} more={organise.keys} />
          </aside>
          <main class="library-main" aria-busy={busy} aria-label={t('library')}>
            <ActionBar
              state={listing && !listing.partial ? state : t('loading')}
              listed={listing?.partial ? 0 : items.length}
              selection={selection}
              exporters={exporting.forms}
              onExport={(exporter, more) => void start(exporter, chosen, more)}
              onDelete={() => remove(selection.ids)}
              organise={
                <OrganiseBar
                  organise={organise}
                  items={items}
                  ids={chosen}
                  all={selection.ids.length === 0}
                  partial={listing?.partial ?? true}
                />
              }
            />
            {exporting.progress && (
              <Notice actions={<Button onClick={exporting.cancel}>{t('cancel')}</Button>}>
                {t('exporting', exporting.progress)}
              </Notice>
            )}
            <PinyinLine count={listing?.asPinyin ?? 0} text={text} onShow={() => change({ pinyin: 'yes' })} />
            {listing && narrowed && items.length === 0 && !busy && (
              <section class="nothing">
                <h2>{t('nothing')}</h2>
                <p>{t('nothingMore')}</p>
                <Button onClick={() => onQuery({ ...everything, sort: query.sort })}>{t('clearAll')}</Button>
              </section>
            )}
            <ArticleIndex
              items={items}
              text={text}
              terms={listing?.terms ?? noTerms}
              sort={query.sort}
              selection={selection}
              services={services}
              exporters={exporting.forms}
              onDelete={removeOne}
              onExport={exportOne}
              names={organise.names}
              onFile={organise.act}
              onOrganise={organise.edit}
              onFilter={change}
            />
          </main>
        </div>
      )}
      {organise.dialog}
    </LibraryFrame>
  );
}
