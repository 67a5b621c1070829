import type { ModelDescription } from '../translate/bergamot/models';

/*
 * Everything in which the test build (`wxt build --mode test`) differs from the shipped one, besides its open shadow
 * roots. Each use stands behind `import.meta.env.MODE === 'test'`, which the build replaces, so that nothing of this is
 * in a shipped build (test/e2e/built.test.ts looks).
 */

/** Hosts of local test servers, allowed from the start: no prompt can be clicked where there is no display. */
export const testHosts = ['http://127.0.0.1/*', 'http://localhost/*'];

const key = 'test-models';

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
}

/**
 * The model that a test put into `storage.local` in place of Mozilla's: in the background and on our pages from there; in
 * Chrome's offscreen document, which has no storage, from its address. Null where there is none.
 */
export async function testModel(storage: Storage | undefined, hash: string): Promise<ModelDescription | null> {
  if (storage) return ((await storage.get(key))[key] as ModelDescription | undefined) ?? null;
  return hash.length > 1 ? (JSON.parse(decodeURIComponent(hash.slice(1))) as ModelDescription) : null;
}

/** What the address of the offscreen document carries; '' where there is no model of a test's own. */
export async function hostHash(storage: Storage): Promise<string> {
  const model = await testModel(storage, '');
  return model ? `#${encodeURIComponent(JSON.stringify(model))}` : '';
}
