import { packPairs } from '../text/pair-code.ts';
import { type CedictRow, compileFold } from './compile.ts';

/** Vite plugin: `import table from 'virtual:han-fold'` gives the table of `compileFold`, packed by `packPairs`. */
export function hanFold(rows: () => Promise<readonly CedictRow[]>) {
  const id = '\0virtual:han-fold';
  return {
    name: 'han-fold',
    resolveId: (source: string) => (source === 'virtual:han-fold' ? id : undefined),
    load: async (source: string) =>
      source === id ? `export default ${JSON.stringify(packPairs(compileFold(await rows())))};` : undefined,
  };
}
