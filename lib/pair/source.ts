import type { Article, BlockId } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import type { EnglishText, Pair } from '../pairing';
import type { ReaderServices } from '../services';
import type { Sentence } from '../text/sentence';

/** What a source of English may use. */
export type PairServices = Pick<ReaderServices, 'dictionary'>;

/** What a source works on. */
export interface PairTask {
  /** Its blocks are the Chinese side. */
  article: Article;
  /** The English that the page itself holds, or null. */
  english: EnglishText | null;
  /** Chinese blocks that this English does not render. */
  outside: ReadonlySet<BlockId>;
  /** The Chinese sentences that no more trusted source gave English for. */
  sentences: readonly Sentence[];
  /** Entries for the words of this article; empty where the dictionary is unavailable. */
  dictionary: Dictionary;
  services: PairServices;
}

/**
 * Where English comes from that needs no answer from the reader: the page, the word gloss. What does (the publisher's
 * edition, an engine, the reader's edits) lies in layers above; see `layers.ts`. Each yields growing lists of pairs for the sentences of its task, so that the view can draw them as they arrive, and nothing where it has
 * nothing to give.
 */
export type PairSourceFunction = (task: PairTask, signal?: AbortSignal) => AsyncIterable<Pair[]>;
