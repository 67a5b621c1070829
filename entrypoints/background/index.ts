import { browser, defineBackground } from '#imports';
import { openLibrary } from '@/lib/library/database';
import { makeBackup } from '@/lib/platform/background-backup';
import { answer } from '@/lib/platform/message-bus';
import { backUpIfDue } from '@/lib/platform/scheduled-backup';
import { watchEngines } from './engines';
import { handlers } from './handlers';
import { onInstalled, onStart } from './install';
import { watchLaterMenu } from './later-menu';
import { watchToolbar } from './toolbar';

/** Listeners are added at once, as an event page or service worker must: it is woken by what it listens for. */
export default defineBackground({
  type: 'module',
  main() {
    const db = openLibrary();
    answer(handlers(db));
    browser.runtime.onStartup.addListener(() => void backUpIfDue(db, makeBackup));
    watchEngines();
    watchToolbar();
    watchLaterMenu(db);
    onInstalled();
    onStart();
  },
});
