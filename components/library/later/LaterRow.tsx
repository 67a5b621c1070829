import { memo } from 'preact/compat';
import type { ListedLater } from '@/lib/library/later/later';
import { IconButton } from '../../ui/IconButton';
import { hashOf } from '../use-route';
import { ageOf } from './age';
import { nameOf, outletOf } from './later-query';
import { useLaterTexts } from './texts';

export interface LaterRowProps {
  item: ListedLater;
  /** Title of the feed that brought it; '' for none. */
  feed: string;
  /** Milliseconds. */
  now: number;
  selected: boolean;
  onToggle: (id: string) => void;
  onOpen: (id: string) => void;
  onDone: (id: string) => void;
  onPutBack: (id: string) => void;
  onRemove: (id: string) => void;
}

/** One item of the reading list. Its headline is a plain link, so that all ways of opening a link work. */
export const LaterRow = memo(function LaterRow(props: LaterRowProps) {
  const { item, feed, now, selected, onToggle, onOpen, onDone, onPutBack, onRemove } = props;
  const { t, language } = useLaterTexts();
  const { id, url, state, saved, publishedAt, addedAt } = item;
  const title = nameOf(item);
  const done = state === 'done';
  const open = () => {
    if (state === 'waiting') onOpen(id);
  };
  return (
    <li class="entry later-entry" data-id={id} data-selected={selected} data-state={state}>
      <label class="entry-select">
        <input type="checkbox" checked={selected} onChange={() => onToggle(id)} />
        <span class="ui-hidden">{t('selectOne', { title })}</span>
      </label>
      <article>
        <h3 class="entry-zh" lang={/\p{Script=Han}/u.test(title) ? 'zh' : 'en'}>
          <a
            class="entry-link"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            onClick={open}
            onAuxClick={({ button }) => button === 1 && open()}
          >
            {title}
          </a>
        </h3>
        <div class="entry-meta">
          <span class="entry-outlet" lang={/\p{Script=Han}/u.test(outletOf(url)) ? 'zh' : 'en'}>
            {outletOf(url)}
          </span>
          {publishedAt ? (
            <time dateTime={publishedAt}>{t('published', { age: ageOf(publishedAt, now, language) })}</time>
          ) : (
            <time dateTime={addedAt}>{t('added', { age: ageOf(addedAt, now, language) })}</time>
          )}
          {feed && <span>{t('byFeed', { feed })}</span>}
          {state === 'opened' && <span>{t('opened')}</span>}
          {saved && (
            <span>
              {t('saved')} · <a href={hashOf(id)}>{t('openSaved')}</a>
            </span>
          )}
        </div>
      </article>
      <div class="entry-actions">
        {!done && <IconButton icon="check" label={t('markDoneOne', { title })} onClick={() => onDone(id)} />}
        {done && !saved && <IconButton icon="undo" label={t('putBackOne', { title })} onClick={() => onPutBack(id)} />}
        <IconButton icon="trash" label={t('removeOne', { title })} onClick={() => onRemove(id)} />
      </div>
    </li>
  );
});
