import type { Annotation } from './annotate/annotation';
import type { BilingualArticle } from './bilingual-article';
import type { CedictEntry } from './dictionary/entry';
import type { ReadingPlace } from './library/filing/filing';
import type { Characters, ReadingPreferences } from './settings/settings';
import type { EngineId } from './translate/engine';
import type { JobEvent, ModelEvent, TranslationChoice, TranslationJob, TranslationState } from './translate/job';
import type { KeptWord, WordFacts, WordSentence, WordState, WordToKeep } from './words/words';

/**
 * Every effect that the reader view needs. On our own pages these are direct calls, in a content script messages:
 * components cannot tell the difference, and tests pass fakes.
 */
export interface ReaderServices {
  /** All dictionary entries whose headword (either script) occurs in the text, for glosses and as evidence for alignment. */
  dictionary(text: string, signal?: AbortSignal): Promise<CedictEntry[]>;
  /**
   * Adds the article to the library, or updates the one with the same canonical address. What the reader edited stays
   * there also where the article has it not; only an edit that is named as taken back goes.
   */
  save(article: BilingualArticle, takenBack?: SavedEdit): Promise<SaveResult>;
  /** When the article with this address was saved, or null. */
  savedAt(canonicalUrl: string): Promise<string | null>;
  loadPreferences(): Promise<ReadingPreferences>;
  savePreferences(change: Partial<ReadingPreferences>): Promise<void>;
  /** Opens the library page, at one article if its address is given, or at its earlier texts. */
  openLibrary(canonicalUrl?: string, view?: 'versions'): Promise<void>;
  /** What the reader edited in the saved article with this address; empty where it is not in the library. */
  savedEdits(canonicalUrl: string): Promise<SavedEdit[]>;
  english: EnglishServices;
  learning: LearningServices;
  annotations: AnnotationServices;
  place: PlaceServices;
}

/** Where reading of a saved article stopped. */
export interface PlaceServices {
  /** Null where it never began, and where the article is not in the library. */
  load(canonicalUrl: string): Promise<ReadingPlace | null>;
  /** Does nothing for an article that is not in the library. */
  keep(canonicalUrl: string, place: ReadingPlace): Promise<void>;
}

/** Words and how well the reader knows them. */
export interface LearningServices {
  /** What is known of these words, in the order asked; at most 20,000 words. */
  wordFacts(words: readonly string[], signal?: AbortSignal): Promise<WordFacts[]>;
  /** At most 20,000 words at once. */
  setWordState(words: readonly string[], state: WordState): Promise<void>;
  /** Adds a word to the kept ones, or its sentence to a word that is kept already. */
  keepWord(word: WordToKeep): Promise<KeptWord>;
  /** Takes a word out of the kept ones; `restoreWord` gives it back. */
  dropWord(id: string): Promise<void>;
  restoreWord(id: string): Promise<void>;
  /** Sentences of other saved articles that hold the word, at most five, latest article first. */
  sentencesWith(word: string, exceptUrl: string, signal?: AbortSignal): Promise<WordSentence[]>;
  /**
   * Texts in other characters, phrase by phrase (OpenCC). Each is as long as its source in UTF-16 units, so that offsets
   * stay valid.
   */
  convert(texts: readonly string[], to: Exclude<Characters, 'as-written'>, signal?: AbortSignal): Promise<string[]>;
  /** Opens the library at the kept words, at one of them if it is named. */
  openWords(id?: string): Promise<void>;
}

/** What the reader marked in an article. */
export interface AnnotationServices {
  /** Of the saved article with this address; empty where it is not in the library. */
  list(canonicalUrl: string): Promise<Annotation[]>;
  /** Adds or replaces one (by id). Saves the article first where it is not in the library. */
  put(article: BilingualArticle, annotation: Annotation): Promise<void>;
  remove(canonicalUrl: string, id: string): Promise<void>;
  /** Opens the saved article on a page of ours, ready to print. */
  openPrint(canonicalUrl: string): Promise<void>;
}

/** Where English comes from that the page does not hold. Nothing here sends or fetches anything before the reader chose it. */
export interface EnglishServices {
  /** What this browser can do, and what the reader decided. */
  state(): Promise<TranslationState>;
  choose(change: Partial<TranslationChoice>): Promise<void>;
  /** Starts the engines' host ahead of a click that is to come: the gesture lasts a few seconds only. */
  prepare(): void;
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
  /** Only where the page's text changed: how many sentences (the headline is one) differ from that saved at `since`. */
  changed?: { sentences: number; since: string };
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
