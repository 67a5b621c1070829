import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { ReaderServices } from '@/lib/services';
import { chooseLanguage } from '@/lib/settings/language';
import type { Theme } from '@/lib/settings/settings';
import { Notice } from '../ui/Notice';
import { type FollowingPages, MorePages } from './MorePages';
import { NoArticle } from './NoArticle';
import { ReaderView } from './ReaderView';
import { textsIn } from './texts';
import { usePreferences } from './use-preferences';
import { type ReadingSource, useReading } from './use-reading';

export interface OverlayProps extends ReadingSource {
  services: ReaderServices;
  /** The pages that follow in the article; asked once it is read. */
  following?: () => FollowingPages | null;
  /** BCP 47 tags, most wanted first. */
  browserLanguages: readonly string[];
  onClose: () => void;
  /** Called with the theme that is shown, at first and after each change. */
  onTheme?: (theme: Theme) => void;
}

/** The reader over a page: reads it, pairs it and shows what comes. */
export function Overlay({ read, pair, services, following, browserLanguages, onClose, onTheme }: OverlayProps) {
  const [preferences, changePreferences] = usePreferences(services);
  const { article, outlook, progress, problem, goOnWith } = useReading({ read, pair });
  const isRead = article !== null;
  const pages = useMemo(() => (isRead ? (following?.() ?? null) : null), [isRead, following]);
  const theme = preferences?.theme ?? 'auto';
  useLayoutEffect(() => onTheme?.(theme), [theme, onTheme]);
  if (!preferences) return <div class="reader" data-theme="auto" />;
  const language = chooseLanguage(preferences.language, browserLanguages);
  const t = textsIn(language);
  return (
    <ReaderView
      article={article}
      progress={progress}
      outlook={outlook}
      services={services}
      language={language}
      preferences={preferences}
      onPreferences={changePreferences}
      onClose={onClose}
      browserLanguages={browserLanguages}
      notice={
        <>
          {problem === 'pairing-failed' ? (
            <Notice kind="warning">{t('pairingFailed')}</Notice>
          ) : (
            problem && <NoArticle failed={problem === 'not-readable'} onClose={onClose} />
          )}
          {pages && <MorePages pages={pages} onLoaded={goOnWith} />}
        </>
      }
    />
  );
}
