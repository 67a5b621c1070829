import { type CedictRow, compileFold } from './compile.ts';

/** Vite plugin: `import table from 'virtual:han-fold'` gives the string that `compileFold` describes. */
export function hanFold(rows: () => Promise<readonly CedictRow[]>) {
  const id = '\0virtual:han-fold';
  return {
    name: 'han-fold',
    resolveId: (source: string) => (source === 'virtual:han-fold' ? id : undefined),
    load: async (source: string) =>
      source === id ? `export default ${JSON.stringify(compileFold(await rows()))};` : undefined,
  };
}
