import { browser } from '#imports';

/** Text of a file of the extension (its path from the root, '/levels.txt'): nothing goes over the network. */
export async function ownText(path: Parameters<typeof browser.runtime.getURL>[0]): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.text();
}

/** Runs `load` at the first call and remembers what came; a failure is not remembered. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
