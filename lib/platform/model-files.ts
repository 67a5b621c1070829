import { type ModelEnvironment, type ModelFiles, openModelFiles } from '../translate/bergamot/model-files';
import { timers } from './timers';

/** Name of the cache that models are kept in; also for whoever erases everything. */
export const modelCache = 'models';

/**
 * The models in this browser's storage, for the host of the engines. `allowed` is for places that can ask the browser
 * about permissions, which an offscreen document cannot.
 */
export function browserModelFiles(allowed?: ModelEnvironment['allowed']): ModelFiles {
  return openModelFiles({
    fetch: (input, init) => fetch(input, init),
    cache: () => caches.open(modelCache),
    timers,
    lock: async (name, signal, work) => await navigator.locks.request(name, { signal }, work),
    allowed,
  });
}
