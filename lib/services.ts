import type { BilingualArticle } from './bilingual-article';
import type { CedictEntry } from './dictionary/entry';
import type { ReadingPreferences } from './settings/settings';
import type { EngineId } from './translate/engine';
import type { JobEvent, ModelEvent, TranslationChoice, TranslationJob, TranslationState } from './translate/job';

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
  /** What the reader edited in the saved article with this address; empty where it is not in the library. */
  savedEdits(canonicalUrl: string): Promise<SavedEdit[]>;
  english: EnglishServices;
}

/** Where English comes from that the page does not hold. Nothing here sends or fetches anything before the reader chose it. */
export interface EnglishServices {
  /** What this browser can do, and what the reader decided. */
  state(): Promise<TranslationState>;
  choose(change: Partial<TranslationChoice>): Promise<void>;
  /**
   * Runs a job; events end with 'ended'. `first` names lines to be done next (what the reader looks at now). Stops when
   * the signal aborts; what has arrived is kept. Must be called straight from a click where an offer says 'click'.
   */
  translate(job: TranslationJob, signal: AbortSignal, first?: () => readonly string[]): AsyncIterable<JobEvent>;
  /** Downloads an engine's model; asks for the host's permission first. */
  downloadModel(engine: EngineId, signal: AbortSignal): AsyncIterable<ModelEvent>;
  /**
   * The page of another edition, after the reader's click; asks for the right to its host first, naming it.
   * Throws ServiceError 'not-allowed' where the reader declines, 'not-readable' where nothing readable comes.
   */
  editionPage(url: string, signal: AbortSignal): Promise<EditionPage>;
  /** Opens the options at the engines. */
  openEngineOptions(): Promise<void>;
}

/** Markup of another page, as fetched. */
export interface EditionPage {
  /** Where it really stands, after redirects. */
  url: string;
  html: string;
}

/** A line that the reader put into better English. */
export interface SavedEdit {
  /** The Chinese sentences that it renders, one after the other. */
  zh: string[];
  en: string;
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
