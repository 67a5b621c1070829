import { defineBackground } from '#imports';
import { openLibrary } from '@/lib/library/database';
import { answer } from '@/lib/platform/message-bus';
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
    watchEngines();
    watchToolbar();
    watchLaterMenu(db);
    onInstalled();
    onStart();
  },
});
