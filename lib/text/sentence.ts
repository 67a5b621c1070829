import type { BlockId } from '../article';
import type { SentenceId } from '../pairing';

/** One sentence of a Chinese block. Made by `text/article-sentences.ts`, the same for reader, gloss, alignment and export. */
export interface Sentence {
  id: SentenceId;
  block: BlockId;
  /** UTF-16 offsets into the block's text; the block's text is its sentences joined, white space between them aside. */
  start: number;
  end: number;
  text: string;
}
