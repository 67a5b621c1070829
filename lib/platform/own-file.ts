import { browser } from '#imports';

type DataFile = '/levels.txt' | '/convert.txt' | '/convert-st.txt';

/** Text of a file of the extension: nothing goes over the network. Rejects where it cannot be read. */
export async function ownText(path: DataFile): Promise<string> {
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
