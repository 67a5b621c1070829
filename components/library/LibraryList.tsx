import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { everything, type ListQuery } from '@/lib/library/list';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ActionBar } from './ActionBar';
import { ArticleIndex } from './ArticleIndex';
import { EmptyLibrary } from './EmptyLibrary';
import { Filters, filtersOn } from './Filters';
import { KeyHints } from './KeyHints';
import { LibraryNotices } from './LibraryNotices';
import type { LibraryServices } from './library-services';
import { Masthead } from './Masthead';
import { SearchBox } from './SearchBox';
import { StorageLine } from './StorageLine';
import { useTexts } from './texts';
import type { useExport } from './use-export';
import { useIndexKeys } from './use-index-keys';
import { useListRemoval } from './use-list-removal';
import { useListing } from './use-listing';
import { useSelection } from './use-selection';

export interface LibraryListProps {
  services: LibraryServices;
  /** Whether the list has the page to itself, and so the keyboard. */
  active: boolean;
  exporting: ReturnType<typeof useExport>;
  /** Of kept words; null where it is not known yet. */
  wordCount: number | null;
  onDelete: (ids: readonly string[]) => Promise<void>;
  onImport: () => void;
}

/** The index with search, filters and all that can be done with what is listed. */
export function LibraryList({ services, active, exporting, wordCount, onDelete, onImport }: LibraryListProps) {
  const { t } = useTexts();
  const [query, setQuery] = useState<ListQuery>(everything);
  const change = useCallback((part: Partial<ListQuery>) => setQuery((last) => ({ ...last, ...part })), []);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const { listing, text, busy, failure, event } = useListing(services, query);
  const items = listing?.items ?? [];
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const selection = useSelection(ids);
  const root = useRef<HTMLDivElement>(null);
  const { remove, removeByKey, removeOne } = useListRemoval(root, ids, selection.ids, onDelete);
  useIndexKeys(root, active, { onSelect: selection.toggle, onDelete: removeByKey });
  const { start } = exporting;
  const exportOne = useCallback((exporter: string, id: string) => void start(exporter, [id]), [start]);

  const total = listing?.total ?? 0;
  const narrowed = query.text.trim() !== '' || filtersOn(query) > 0;
  const all = total === 1 ? t('articlesOne') : t('articles', { count: total });
  const state = items.length === total ? all : t('found', { count: items.length, total });
  const empty = listing !== null && total === 0 && listing.damaged.length === 0;
  return (
    <div class="library" ref={root}>
      <button
        class="skip"
        type="button"
        onClick={() => root.current?.querySelector<HTMLElement>('.entry-link')?.focus()}
      >
        {t('skip')}
      </button>
      <Masthead view="list" wordCount={wordCount} onImport={onImport} onOptions={services.openOptions} />
      <LibraryNotices failure={failure} event={event} damaged={listing?.damaged.length ?? 0} rescue={services.rescue} />
      {empty ? (
        <main>
          <EmptyLibrary onImport={onImport} onWelcome={services.openWelcome} />
        </main>
      ) : (
        <div class="library-body">
          <div class="library-search">
            <SearchBox value={query.text} onInput={(value) => change({ text: value })} />
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
            />
            <StorageLine key={total} services={services} />
            <KeyHints open={t('keyOpen')} />
          </aside>
          <main class="library-main" aria-busy={busy} aria-label={t('library')}>
            <ActionBar
              state={listing ? state : t('loading')}
              listed={items.length}
              selection={selection}
              exporters={services.exporters}
              onExport={(exporter) => void start(exporter, selection.ids.length ? selection.ids : ids)}
              onDelete={() => remove(selection.ids)}
            />
            {exporting.progress && (
              <Notice actions={<Button onClick={exporting.cancel}>{t('cancel')}</Button>}>
                {t('exporting', exporting.progress)}
              </Notice>
            )}
            {listing && narrowed && items.length === 0 && !busy && (
              <section class="nothing">
                <h2>{t('nothing')}</h2>
                <p>{t('nothingMore')}</p>
                <Button onClick={() => setQuery({ ...everything, sort: query.sort })}>{t('clearAll')}</Button>
              </section>
            )}
            <ArticleIndex
              items={items}
              text={text}
              sort={query.sort}
              selection={selection}
              services={services}
              exporters={services.exporters}
              onDelete={removeOne}
              onExport={exportOne}
            />
          </main>
        </div>
      )}
    </div>
  );
}
