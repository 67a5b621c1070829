import type { BilingualArticle } from './bilingual-article';
import type { CedictEntry } from './dictionary/entry';
import type { ReadingPreferences } from './settings/settings';

/**
 * Every effect that the reader view needs. On our own pages these are direct calls, in a content script messages:
 * components cannot tell the difference, and tests pass fakes.
 */
export interface ReaderServices {
  /** All dictionary entries whose headword (either script) occurs in the text, for glosses and as evidence for alignment. */
  dictionary(text: string, signal?: AbortSignal): Promise<CedictEntry[]>;
  /** Adds the article to the library, or updates the one with the same canonical address. */
  save(article: BilingualArticle): Promise<SaveResult>;
  /** When the article with this address was saved, or null. */
  savedAt(canonicalUrl: string): Promise<string | null>;
  loadPreferences(): Promise<ReadingPreferences>;
  savePreferences(change: Partial<ReadingPreferences>): Promise<void>;
  /** Opens the library page, at one article if its address is given. */
  openLibrary(canonicalUrl?: string): Promise<void>;
}

export interface SaveResult {
  status: 'added' | 'updated';
  /** ISO 8601. */
  savedAt: string;
  /** False where the browser may still evict the library when the disk is full. */
  persistent: boolean;
}

/** What went wrong, in a form that crosses messages; the view has a sentence for each in the reader's language. */
export const failureCodes = ['no-space', 'not-allowed', 'disconnected', 'invalid', 'not-readable', 'unknown'] as const;
export type FailureCode = (typeof failureCodes)[number];

export class ServiceError extends Error {
  override name = 'ServiceError';
  constructor(
    readonly code: FailureCode,
    detail = '',
  ) {
    super(detail || code);
  }
}
