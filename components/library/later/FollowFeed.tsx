import { useState } from 'preact/hooks';
import { bareAddress } from '@/lib/library/later/typed-addresses';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { useFeedTexts } from './texts';
import type { FeedActions } from './use-feeds';

/** The address as it can be fetched; null where it is none. */
function addressOf(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const address = bareAddress(text) ?? text;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

const hostOf = (url: string): string => new URL(url).host;

/** Follows the feed at a typed address, or one of those that a site's page names. */
export function FollowFeed({ actions }: { actions: FeedActions }) {
  const { t } = useFeedTexts();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const { attempt } = actions;
  const follow = async (url: string | null) => {
    setWrong(url === null);
    if (url !== null && (await actions.follow(url))) setText('');
  };
  const error = wrong ? t('noAddress') : attempt?.status === 'failed' ? t(`problem-${attempt.problem}`) : undefined;
  return (
    <form
      class="feed-follow"
      onSubmit={(event) => {
        event.preventDefault();
        void follow(addressOf(text));
      }}
    >
      <Field
        label={t('address')}
        value={text}
        placeholder="https://"
        hint={t('followHint')}
        error={error}
        onInput={(value) => {
          setText(value);
          setWrong(false);
          actions.forgetAttempt();
        }}
      />
      <Button type="submit" icon="plus" busy={actions.following}>
        {t('follow')}
      </Button>
      {attempt?.status === 'elsewhere' && (
        <Notice
          actions={<Button onClick={() => void follow(attempt.url)}>{t('goOn', { host: hostOf(attempt.url) })}</Button>}
        >
          {t('elsewhere', { host: hostOf(attempt.url) })}
        </Notice>
      )}
      {attempt?.status === 'found' && (
        <fieldset class="feed-found">
          <legend>{t('found')}</legend>
          {attempt.feeds.map(({ url, title }) => (
            <Button key={url} kind="quiet" icon="plus" title={url} onClick={() => void follow(url)}>
              {t('followOne', { feed: title || url.replace(/^https?:\/\//, '') })}
            </Button>
          ))}
        </fieldset>
      )}
    </form>
  );
}
