import type { WordUndo } from '@/lib/library/words/words';
import type { ListedWord } from '@/lib/words/word-list';
import type { KeptWord, WordState } from '@/lib/words/words';

/** Every effect of the page of kept words. All of them reject with a ServiceError. */
export interface WordsServices {
  /** All kept words with how well they are known. */
  list(): Promise<ListedWord[]>;
  count(): Promise<number>;
  update(id: string, change: WordChange): Promise<KeptWord>;
  /** The sentences of the others go to the first one, which stays. */
  merge(into: string, others: readonly string[]): Promise<WordUndo>;
  remove(ids: readonly string[]): Promise<WordUndo>;
  undo(undo: WordUndo): Promise<void>;
  setState(words: readonly string[], state: WordState): Promise<void>;
  /** Which of these articles (by id) are in the library. */
  savedAmong(articles: readonly string[]): Promise<ReadonlySet<string>>;
  /** Hands a text file to the browser's downloads. */
  download(name: string, type: string, text: string): void;
  /** Calls back after every change of the kept words or of what is known, until the returned function is called. */
  watch(changed: () => void): () => void;
}

export type WordChange = Partial<Pick<KeptWord, 'pinyin' | 'meaning' | 'note'>>;
