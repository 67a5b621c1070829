import { join, resolve } from 'node:path';
import { build } from 'vite';
import { sources } from '../vite.ts';

/**
 * One of our own modules as a script without imports, for a page of the extension or the world of a content script.
 * Gives the path of the file.
 * @param entry from the repository's root
 * @param imports stands in for WXT's '#imports' where the script wants the real browser
 */
export async function bundle(outDir: string, entry: string, imports?: string): Promise<string> {
  const { alias } = sources.resolve;
  await build({
    ...sources,
    resolve: { alias: { ...alias, ...(imports && { '#imports': resolve(imports) }) } },
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  });
  return join(outDir, 'bench.js');
}
