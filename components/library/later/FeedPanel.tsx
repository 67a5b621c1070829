import { useRef } from 'preact/hooks';
import type { Feed } from '@/lib/library/later/reading-list';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Toggle } from '../../ui/Toggle';
import { useTexts } from '../texts';
import { useHeldFocus } from '../use-held-focus';
import { ageOf } from './age';
import { FollowFeed } from './FollowFeed';
import { useFeedTexts } from './texts';
import type { FeedActions } from './use-feeds';

export interface FeedPanelProps {
  feeds: readonly Feed[];
  actions: FeedActions;
  /** Milliseconds. */
  now: number;
}

/** The feeds that are followed, what is wrong with them, and a way to follow another. */
export function FeedPanel({ feeds, actions, now }: FeedPanelProps) {
  const { t } = useFeedTexts();
  const { t: library } = useTexts();
  const { progress } = actions;
  const root = useRef<HTMLElement>(null);
  useHeldFocus(() => root.current);
  return (
    <section ref={root} class="feeds" aria-labelledby="feeds-title">
      <h2 id="feeds-title">{t('feeds')}</h2>
      {feeds.length === 0 && <p class="ui-hint">{t('feedsHint')}</p>}
      {feeds.length > 0 && (
        <>
          <ul>
            {feeds.map((feed) => (
              <FeedRow key={feed.id} feed={feed} actions={actions} now={now} />
            ))}
          </ul>
          <div class="feeds-check">
            <Button icon="download" busy={progress !== null} onClick={actions.check}>
              {t('check')}
            </Button>
            {progress && (
              <Button kind="quiet" onClick={actions.cancel}>
                {library('cancel')}
              </Button>
            )}
            <p class="ui-hint" role="status">
              {progress && progress.total > 0 ? t('checking', progress) : ''}
            </p>
          </div>
          <Toggle
            label={t('checkOnOpening')}
            hint={t('checkOnOpeningHint')}
            checked={actions.onOpening}
            onChange={actions.setOnOpening}
          />
        </>
      )}
      <FollowFeed actions={actions} />
    </section>
  );
}

function FeedRow({ feed, actions, now }: { feed: Feed; actions: FeedActions; now: number }) {
  const { t, language } = useFeedTexts();
  const { host } = new URL(feed.id);
  const name = feed.title || host;
  return (
    <li class="feed">
      <div>
        {feed.site ? (
          <a class="feed-name" href={feed.site} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
        <p class={feed.problem ? 'ui-error' : 'ui-hint'}>
          {feed.problem
            ? t(`problem-${feed.problem}`)
            : feed.checkedAt
              ? t('checkedAt', { age: ageOf(feed.checkedAt, now, language) })
              : t('neverChecked')}
        </p>
        {feed.problem === 'not-allowed' && (
          <Button kind="quiet" icon="check" onClick={() => actions.allow(feed)}>
            {t('allow', { host })}
          </Button>
        )}
      </div>
      <IconButton icon="close" label={t('unfollow', { feed: name })} onClick={() => actions.unfollow(feed)} />
    </li>
  );
}
