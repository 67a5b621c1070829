import { useCallback, useMemo } from 'preact/hooks';
import type { ListedLater } from '@/lib/library/later/later';
import type { Feed } from '@/lib/library/later/reading-list';
import { formatDay } from '../format';
import type { Selection } from '../use-selection';
import { LaterRow } from './LaterRow';
import { groupByDay } from './later-query';
import { useLaterTexts } from './texts';

export interface LaterDaysProps {
  items: readonly ListedLater[];
  feeds: readonly Feed[];
  /** Milliseconds. */
  now: number;
  selection: Selection;
  onOpen: (id: string) => void;
  onDone: (ids: readonly string[]) => void;
  onPutBack: (ids: readonly string[]) => void;
  onRemove: (ids: readonly string[]) => void;
}

/** Items of the reading list by the day on which they came. */
export function LaterDays({ items, feeds, now, selection, onOpen, onDone, onPutBack, onRemove }: LaterDaysProps) {
  const { t, language } = useLaterTexts();
  const titles = useMemo(() => new Map(feeds.map(({ id, title }) => [id, title])), [feeds]);
  const doneOne = useCallback((id: string) => onDone([id]), [onDone]);
  const putBackOne = useCallback((id: string) => onPutBack([id]), [onPutBack]);
  const removeOne = useCallback((id: string) => onRemove([id]), [onRemove]);
  return groupByDay(items, now).map(({ ago, items: ofDay }) => {
    const heading = `later-day-${ago}`;
    const day = formatDay(ofDay[0]?.addedAt ?? '', language);
    return (
      <section class="index-group" key={ago} aria-labelledby={heading}>
        <h2 id={heading}>{ago <= 0 ? t('today') : ago === 1 ? t('yesterday') : day}</h2>
        <ol>
          {ofDay.map((item) => (
            <LaterRow
              key={item.id}
              item={item}
              feed={titles.get(item.feed) ?? ''}
              now={now}
              selected={selection.has(item.id)}
              onToggle={selection.toggle}
              onOpen={onOpen}
              onDone={doneOne}
              onPutBack={putBackOne}
              onRemove={removeOne}
            />
          ))}
        </ol>
      </section>
    );
  });
}
