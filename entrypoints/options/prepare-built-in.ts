import { timers } from '@/lib/platform/timers';
import { translatorApi } from '@/lib/platform/translator-api';
import { createBuiltIn } from '@/lib/translate/built-in';
import { checkSentence } from '@/lib/translate/check-engine';
import { EngineError } from '@/lib/translate/engine';
import { EventChannel } from '@/lib/translate/event-channel';
import type { ModelEvent } from '@/lib/translate/job';

/**
 * Has the browser make its translator ready for the extension's origin, by one sentence of ours that stays in the
 * browser. Starts at once: the click that allows it does not last.
 */
export function prepareBuiltIn(signal: AbortSignal): AsyncIterable<ModelEvent> {
  const events = new EventChannel<ModelEvent>();
  const builtIn = createBuiltIn(translatorApi(), timers, (loaded) =>
    events.push({ kind: 'progress', loaded, total: 1 }),
  );
  const lines = [{ id: '1', text: checkSentence }];
  const batch = { lines, script: 'Hans', title: '', terms: [] } as const;
  const work = async () => {
    try {
      for await (const _ of builtIn.translate(batch, { config: {}, fetch, signal })) events.push({ kind: 'ready' });
    } catch (error) {
      events.push({ kind: 'failed', problem: problemOf(error, signal) });
    } finally {
      builtIn.end();
      events.close();
    }
  };
  void work();
  return events.read(new AbortController().signal);
}

function problemOf(error: unknown, signal: AbortSignal): Extract<ModelEvent, { kind: 'failed' }>['problem'] {
  if (signal.aborted) return 'stopped';
  return error instanceof EngineError && error.problem === 'network' ? 'network' : 'not-allowed';
}
