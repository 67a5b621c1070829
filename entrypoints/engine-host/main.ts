import { ask } from '@/lib/platform/ask';
import { startEngineHost } from '@/lib/platform/engine-host';

/** Milliseconds without a reader after which the document goes; the next one wakes it again within a moment. */
const idleFor = 120_000;

// An offscreen document has no storage: the background tells it what the reader set up.
startEngineHost({
  settings: () => ask('host-settings', null),
  idle: { after: idleFor, rest: () => window.close() },
});
