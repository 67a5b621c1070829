import { ServiceError } from '../services';

/** An error and what it wraps: Dexie keeps the cause of a failure in `inner`. */
const layers = (error: unknown): object[] => {
  if (!(error instanceof Object)) return [];
  return [error, ...('inner' in error ? layers(error.inner) : [])];
};

/** What IndexedDB threw, as the code that the view has a sentence for; a cancelled signal stays what it is. */
export function asFailure(error: unknown): unknown {
  const found = layers(error);
  const own = found.find((layer) => layer instanceof ServiceError);
  if (own) return own;
  const names = found.map((layer) => ('name' in layer ? layer.name : ''));
  if (names.includes('QuotaExceededError')) return new ServiceError('no-space');
  if (names[0] === 'AbortError' && error instanceof DOMException) return error;
  // This connection gave way to a newer version of the extension.
  if (names.includes('DatabaseClosedError')) return new ServiceError('disconnected');
  // No IndexedDB here: switched off, or a private window of a browser that keeps none there.
  if (names.includes('MissingAPIError') || names.includes('SecurityError')) return new ServiceError('not-allowed');
  return new ServiceError('unknown', error instanceof Error ? error.message : String(error));
}

/** Runs work on the library and gives its errors as ServiceErrors. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asFailure(error);
  }
}
