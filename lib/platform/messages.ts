import type { AnkiReply, AnkiRequest } from '../anki-connect/protocol';
import type { Annotation } from '../annotate/annotation';
import type { BilingualArticle } from '../bilingual-article';
import type { ButtonTexts } from '../detect/button-strings';
import type { CedictEntry } from '../dictionary/entry';
import type { FetchedFeed } from '../feed/fetched-feed';
import type { BackupSettings } from '../library/backup/backup-file';
import type { ReadingPlace } from '../library/filing/filing';
import type { EditionPage, FailureCode, SavedEdit, SaveResult } from '../services';
import type { Language } from '../settings/language';
import type { Characters, ReadingPreferences } from '../settings/settings';
import type { EngineId } from '../translate/engine';
import type { HostSettings } from '../translate/host-settings';
import type { TranslationChoice, TranslationState } from '../translate/job';
import type { KeptWord, WordFacts, WordSentence, WordState, WordToKeep } from '../words/words';
import type { MadeBackup } from './scheduled-backup';

/**
 * All that a content script may ask of the background: with the ports to the engines (`engine-ports.ts`) the whole
 * attack surface of the extension. The receiver
 * (`entrypoints/background/handlers.ts`) checks who asks and validates what is asked. Extension pages do not use it:
 * they call storage and library directly.
 */
export interface Messages {
  /** The detect script saw what this page is. The answer says whether the page's own button may be shown. */
  detected: { request: Detected; response: { offer: boolean; language: Language; texts: ButtonTexts } };
  /** The reader clicked 对照 on the page. */
  'open-reader': { request: null; response: { opened: boolean } };
  /** Never show the button on this page's host again (the sender's host, not a named one). */
  'never-here': { request: null; response: null };
  /** Entries whose headword occurs in the text; at most 60,000 UTF-16 units are looked at. */
  dictionary: { request: { text: string }; response: CedictEntry[] };
  /** The markup of another page of the article that stands in the asking tab; on the reader's click only. */
  'article-page': { request: { url: string }; response: { html: string } };
  save: { request: { article: BilingualArticle; takenBack?: SavedEdit }; response: SaveResult };
  'saved-at': { request: { canonicalUrl: string }; response: string | null };
  preferences: { request: null; response: ReadingPreferences };
  'set-preferences': { request: Partial<ReadingPreferences>; response: null };
  'open-library': { request: { canonicalUrl?: string; view?: 'versions' }; response: null };
  'saved-edits': { request: { canonicalUrl: string }; response: SavedEdit[] };
  'translation-state': { request: null; response: TranslationState };
  'choose-translation': { request: Partial<TranslationChoice>; response: null };
  /** Makes sure that somebody listens at the engine ports (`engine-ports.ts`) before one is opened. */
  'wake-engines': { request: null; response: null };
  /** Asks the reader, on a page of ours that names the host, for what a model's download needs. */
  'allow-model': { request: { engine: EngineId }; response: { allowed: boolean } };
  /** The markup of another edition of the article in the asking tab; asks the reader for its host first. */
  'edition-page': { request: { url: string }; response: EditionPage };
  'open-engine-options': { request: null; response: null };
  'word-facts': { request: { words: string[] }; response: WordFacts[] };
  'set-word-state': { request: { words: string[]; state: WordState }; response: null };
  'keep-word': { request: { word: WordToKeep }; response: KeptWord };
  'drop-word': { request: { id: string }; response: null };
  'restore-word': { request: { id: string }; response: null };
  /** Sentences of other saved articles that hold a word: at most five, and of one word at a time. */
  'sentences-with': { request: { word: string; exceptUrl: string }; response: WordSentence[] };
  /** At most 60,000 UTF-16 units altogether. */
  convert: { request: { texts: string[]; to: Exclude<Characters, 'as-written'> }; response: string[] };
  'open-words': { request: { id?: string }; response: null };
  annotations: { request: { canonicalUrl: string }; response: Annotation[] };
  annotate: { request: { article: BilingualArticle; annotation: Annotation }; response: null };
  'remove-annotation': { request: { canonicalUrl: string; id: string }; response: null };
  /** Where reading of the saved article with this address stopped. */
  'reading-place': { request: { canonicalUrl: string }; response: ReadingPlace | null };
  'keep-reading-place': { request: { canonicalUrl: string; place: ReadingPlace }; response: null };
  'open-print': { request: { canonicalUrl: string }; response: null };
  /** For the host of the engines alone, which is a page of ours: keys are in the answer. */
  'host-settings': { request: null; response: HostSettings };
  /** For the library page alone, which may not connect to Anki itself. */
  'anki-connect': { request: AnkiRequest; response: AnkiReply };
  /** The next three are for pages of ours alone. Puts the page behind the popup on the reading list. */
  'read-later': { request: { url: string; title: string }; response: { outcome: LaterOutcome } };
  /** What stands at the address of a feed, or of a site that may name one; hosts that the reader allowed only. */
  'fetch-feed': { request: { url: string; etag: string; lastModified: string }; response: FetchedFeed };
  /** Fetches one picture of a saved article from a host that the reader allowed, and keeps it. */
  'keep-image': { request: { id: string; src: string }; response: { kept: boolean } };
  /** The next two are for the page that writes scheduled backups alone. */
  'backup-settings': { request: null; response: BackupSettings };
  /** It waits until the download is done. */
  'backup-made': { request: MadeBackup; response: null };
}

export interface Detected {
  article: boolean;
  /** The page says that it holds English of its own. Only a hint for the badge's tooltip. */
  bilingual: boolean;
  title: string;
  /** The address the page calls its own, where it names one: tells whether the article is in the library already. */
  canonicalUrl?: string;
}

/** Put on the reading list, on it already, or in the library already. */
export type LaterOutcome = 'added' | 'known' | 'saved';

export type MessageType = keyof Messages;
export type Request<T extends MessageType> = Messages[T]['request'];
export type Response<T extends MessageType> = Messages[T]['response'];

/** What crosses the wire. */
export interface Envelope<T extends MessageType = MessageType> {
  type: T;
  request: Request<T>;
}
export type Reply<T extends MessageType> = { ok: true; value: Response<T> } | { ok: false; code: FailureCode };
