import { buttonTexts } from '@/lib/detect/button-strings';
import { saveArticle, savedAt } from '@/lib/library/articles';
import type { Library } from '@/lib/library/database';
import { articleId } from '@/lib/library/saved-article';
import { makeBackup } from '@/lib/platform/background-backup';
import { backupSettings } from '@/lib/platform/backup-settings';
import { loadDictionary } from '@/lib/platform/dictionary-file';
import { fetchPage, mayFetch } from '@/lib/platform/fetch-page';
import { interfaceLanguage } from '@/lib/platform/interface-language';
import { keepImagesAfterSaving } from '@/lib/platform/keep-images';
import { keptForGood } from '@/lib/platform/kept-for-good';
import { openLibraryTab } from '@/lib/platform/library-tab';
import type { Handlers } from '@/lib/platform/message-bus';
import type { Detected } from '@/lib/platform/messages';
import { backUpIfDue, finishBackup } from '@/lib/platform/scheduled-backup';
import type { Sender } from '@/lib/platform/sender';
import { loadSettings, saveSettings } from '@/lib/platform/settings-store';
import { rememberTab, withoutFragment } from '@/lib/platform/tab-state';
import { samePaging } from '@/lib/read/page-address';
import { ServiceError } from '@/lib/services';
import { siteOf } from '@/lib/sites/registry';
import { englishHandlers } from './english-handlers';
import { exportHandlers } from './export-handlers';
import { laterHandlers } from './later-handlers';
import { learningHandlers } from './learning-handlers';
import { readTab, showBadge } from './toolbar';

/** One function for each message, each a call into lib. What it may carry is checked before, in `message-schemas.ts`. */
export const handlers = (db: Library): Handlers => ({
  ...englishHandlers(db),
  ...learningHandlers(db),
  ...exportHandlers,
  ...laterHandlers(db),

  detected: async (request, sender) => {
    const tab = tabOf(sender);
    const { neverHosts, detectEverywhere } = await loadSettings();
    const saved = request.article && (await isSaved(db, [request.canonicalUrl, sender.url]));
    await rememberTab(tab, { ...request, url: withoutFragment(sender.url) });
    await showBadge(tab, saved ? 'saved' : badgeOf(request));
    const language = await interfaceLanguage();
    const wanted = detectEverywhere || siteOf(sender.url) !== undefined;
    return {
      offer: request.article && wanted && !neverHosts.includes(sender.host),
      language,
      texts: buttonTexts(language),
    };
  },

  'open-reader': async (_, sender) => ({ opened: await readTab(tabOf(sender)) }),

  'never-here': async (_, { host }) => {
    if (!host) throw new ServiceError('not-allowed');
    await saveSettings(({ neverHosts }) => ({ neverHosts: [...new Set([...neverHosts, host])] }));
    return null;
  },

  dictionary: async ({ text }) => (await loadDictionary()).slice(text),

  'article-page': async ({ url }, sender) => {
    tabOf(sender);
    // Only what belongs to the page in that tab: a page that found a way to ask gets nothing that it could not link to.
    if (!samePaging(sender.url, url) || !(await mayFetch(url))) throw new ServiceError('not-allowed');
    return { html: await fetchPage(url) };
  },

  save: async ({ article, takenBack }, sender) => {
    const persistent = await keptForGood();
    const result = await saveArticle(db, article, new Date().toISOString(), takenBack);
    void backUpIfDue(db, makeBackup);
    if (sender.tab) await showBadge(sender.tab.id, 'saved');
    void keepImagesAfterSaving(db, articleId(article.article.canonicalUrl));
    return { ...result, persistent };
  },

  'saved-at': ({ canonicalUrl }) => savedAt(db, canonicalUrl),

  preferences: async () => (await loadSettings()).reading,

  'set-preferences': async (reading) => {
    await saveSettings({ reading });
    return null;
  },

  'backup-settings': async (_, sender) => {
    onlyBackupHost(sender);
    return backupSettings();
  },

  'backup-made': async (made, sender) => {
    onlyBackupHost(sender);
    await finishBackup(db, made);
    return null;
  },

  'open-library': async ({ canonicalUrl, view }, { tab }) => {
    await openLibraryTab(canonicalUrl, tab?.incognito, view);
    return null;
  },
});

function onlyBackupHost({ ours, url }: Sender): void {
  if (!ours || !new URL(url).pathname.startsWith('/backup-host')) throw new ServiceError('not-allowed');
}

function tabOf({ tab }: Sender): number {
  if (!tab) throw new ServiceError('not-allowed');
  return tab.id;
}

const badgeOf = ({ article, bilingual }: Detected) => (article ? (bilingual ? 'bilingual' : 'article') : 'none');

/** The library may be out of reach (a full disk, a private window); a badge must not fail for that. */
async function isSaved(db: Library, addresses: readonly (string | undefined)[]): Promise<boolean> {
  for (const address of addresses) {
    if (address && /^https?:/.test(address) && (await savedAt(db, address).catch(() => null))) return true;
  }
  return false;
}
