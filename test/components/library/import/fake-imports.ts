import { vi } from 'vitest';
import type { ImportServices } from '@/components/library/import/import-services';
import type { ParseMarkup } from '@/lib/import/draft';
import { readFile, readPasted } from '@/lib/import/read-source';
import { toArticle } from '@/lib/import/to-article';

const parse: ParseMarkup = (text, type) => new DOMParser().parseFromString(text, type);

/** Importing as it is, except that nothing is written. */
export const fakeImports = (change: Partial<ImportServices> = {}): ImportServices => ({
  readFile: (file) => readFile(file, parse),
  readText: async (text) => readPasted(text, parse),
  prepare: (draft, signal) => toArticle(draft, { dictionary: async () => [] }, signal),
  save: vi.fn<ImportServices['save']>(async (articles) => ({
    added: articles.length,
    updated: 0,
    unchanged: 0,
    kept: 0,
    refused: [],
    stopped: '',
  })),
  addToReadingList: vi.fn(async (items) => ({ added: items.length, known: 0 })),
  ...change,
});
