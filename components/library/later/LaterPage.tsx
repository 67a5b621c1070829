import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import type { ToastMessage } from '../../ui/use-toast';
import { FailedRead } from '../FailedRead';
import { KeyHints } from '../KeyHints';
import { LibraryFrame } from '../LibraryFrame';
import type { LibraryServices } from '../library-services';
import { SearchBox } from '../SearchBox';
import { rowsAtOnce, ShowMore } from '../ShowMore';
import { useTexts } from '../texts';
import { useIndexKeys } from '../use-index-keys';
import { useListRemoval } from '../use-list-removal';
import { useSelection } from '../use-selection';
import { AddAddresses } from './AddAddresses';
import { EmptyLater } from './EmptyLater';
import { FeedPanel } from './FeedPanel';
import { LaterBar } from './LaterBar';
import { LaterDays } from './LaterDays';
import { findLater, isOnShelf, type Shelf } from './later-query';
import { useLaterTexts } from './texts';
import { useFeeds } from './use-feeds';
import { useLater } from './use-later';
import { useLaterActions } from './use-later-actions';
import './later.css';

export interface LaterPageProps {
  services: Pick<LibraryServices, 'later'>;
  /** Whether the page is in sight, and so has the keyboard. */
  active: boolean;
  show: (toast: ToastMessage) => void;
}

/** The reading list: what waits, what is done, ways to add to it, and the feeds that do. */
export function LaterPage({ services, active, show }: LaterPageProps) {
  const { t } = useLaterTexts();
  const { t: library } = useTexts();
  const [shelf, setShelf] = useState<Shelf>('waiting');
  const [text, setText] = useState('');
  const [shown, setShown] = useState(rowsAtOnce);
  const [waysOpen, setWaysOpen] = useState(false);
  const search = useCallback((words: string) => {
    setText(words);
    setShown(rowsAtOnce);
  }, []);
  const choose = useCallback((next: Shelf) => {
    setShelf(next);
    setShown(rowsAtOnce);
  }, []);
  const { items, feeds, failed, retry } = useLater(services.later, active);
  const now = useMemo(() => (items ? Date.now() : 0), [items]);
  const found = useMemo(() => findLater(items ?? [], shelf, text), [items, shelf, text]);
  const ids = useMemo(() => found.map(({ id }) => id), [found]);
  const root = useRef<HTMLDivElement>(null);
  const selection = useSelection(ids);
  const actions = useLaterActions(services.later, show);
  const feedActions = useFeeds(services.later.feeds, active, show);
  const removal = useListRemoval(root, ids, selection.ids, actions.remove);
  const { keepFocus } = removal;
  useIndexKeys(root, active, { onSelect: selection.toggle, onDelete: removal.removeByKey });
  const done = useCallback(
    (going: readonly string[]) => {
      keepFocus(going);
      actions.done(going);
    },
    [keepFocus, actions],
  );
  const putBack = useCallback(
    (going: readonly string[]) => {
      keepFocus(going);
      actions.putBack(going);
    },
    [keepFocus, actions],
  );
  useEffect(() => {
    if (active) document.title = t('pageTitle');
  }, [active, t]);

  const counts = useMemo(() => {
    const waiting = (items ?? []).filter((item) => isOnShelf(item, 'waiting')).length;
    return { waiting, done: (items?.length ?? 0) - waiting };
  }, [items]);
  const total = counts[shelf];
  const all = total === 1 ? t('itemsOne') : t('items', { count: total });
  const state = found.length === total ? all : t('found', { count: found.length, total });
  return (
    <LibraryFrame
      root={root}
      skip={t('skip')}
      view="later"
      notices={<FailedRead text={failed ? t('failedList') : null} onRetry={retry} />}
    >
      <div class="library-body later-body">
        <div class="library-search">
          <SearchBox value={text} onInput={search} label={t('search')} placeholder={t('searchIn')} />
          <div class="filters-switch">
            <Button
              kind="quiet"
              icon="plus"
              expanded={waysOpen}
              controls="later-ways"
              onClick={() => setWaysOpen(!waysOpen)}
            >
              {t('ways')}
            </Button>
          </div>
        </div>
        <aside id="later-ways" class="library-side" data-open={waysOpen} aria-label={t('ways')}>
          <AddAddresses onAdd={actions.add} />
          <FeedPanel feeds={feeds} actions={feedActions} now={now} />
          <KeyHints open={t('keyOpen')} />
        </aside>
        <main class="library-main" aria-busy={items === null} aria-label={t('title')}>
          <Segmented
            label={t('shelf')}
            hideLabel
            value={shelf}
            options={(['waiting', 'done'] as const).map((value) => ({
              value,
              label: t(value, { count: counts[value] }),
            }))}
            onChange={choose}
          />
          {items?.length === 0 ? (
            <EmptyLater />
          ) : (
            <>
              <LaterBar
                state={items ? state : t('loading')}
                listed={found.length}
                shelf={shelf}
                selection={selection}
                onDone={() => done(selection.ids)}
                onPutBack={() => putBack(selection.ids)}
                onRemove={() => removal.remove(selection.ids)}
              />
              {items && found.length === 0 && (
                <section class="nothing">
                  {total > 0 ? (
                    <>
                      <h2>{t('nothing')}</h2>
                      <Button onClick={() => search('')}>{t('clear')}</Button>
                    </>
                  ) : (
                    <p>{t(shelf === 'waiting' ? 'allDone' : 'noneDone')}</p>
                  )}
                </section>
              )}
              <LaterDays
                items={found.slice(0, shown)}
                feeds={feeds}
                now={now}
                selection={selection}
                onOpen={actions.opened}
                onDone={done}
                onPutBack={putBack}
                onRemove={removal.remove}
              />
              <ShowMore
                shown={shown}
                total={found.length}
                label={(count) => library('more', { count })}
                onMore={() => setShown(shown + rowsAtOnce)}
              />
            </>
          )}
        </main>
      </div>
    </LibraryFrame>
  );
}
