import { packPairs } from '../text/pair-code.ts';
import { type CedictRow, compileFold } from './compile.ts';
import { compileReadings } from './readings.ts';

/**
 * Vite plugin: `import table from 'virtual:han-fold'` gives the table of `compileFold`, packed by `packPairs`;
 * `'virtual:han-readings'` the lines of `compileReadings`.
 */
export function hanFold(rows: () => Promise<readonly CedictRow[]>) {
  const tables: Record<string, (rows: readonly CedictRow[]) => string> = {
    'virtual:han-fold': (all) => packPairs(compileFold(all)),
    'virtual:han-readings': compileReadings,
  };
  return {
    name: 'han-fold',
    resolveId: (source: string) => (Object.hasOwn(tables, source) ? `\0${source}` : undefined),
    load: async (source: string) => {
      const compile = source.startsWith('\0') ? tables[source.slice(1)] : undefined;
      return compile && `export default ${JSON.stringify(compile(await rows()))};`;
    },
  };
}
