import { ServiceError } from '../services';

const names = (error: unknown): string[] => {
  if (!(error instanceof Object) || !('name' in error)) return [];
  return [String(error.name), ...('inner' in error ? names(error.inner) : [])];
};

/** What IndexedDB threw, as the code that the view has a sentence for; a cancelled signal stays what it is. */
export function asFailure(error: unknown): unknown {
  if (error instanceof ServiceError) return error;
  const found = names(error);
  if (found.includes('QuotaExceededError')) return new ServiceError('no-space');
  if (found[0] === 'AbortError' && error instanceof DOMException) return error;
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
