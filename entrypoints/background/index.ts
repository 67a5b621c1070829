import { defineBackground } from '#imports';
import { openLibrary } from '@/lib/library/database';
import { answer } from '@/lib/platform/message-bus';
import { watchEngines } from './engines';
import { handlers } from './handlers';
import { onInstalled, onStart } from './install';
import { watchToolbar } from './toolbar';

/** Listeners are added at once, as an event page or service worker must: it is woken by what it listens for. */
export default defineBackground({
  type: 'module',
  main() {
    answer(handlers(openLibrary()));
    watchEngines();
    watchToolbar();
    onInstalled();
    onStart();
  },
});
