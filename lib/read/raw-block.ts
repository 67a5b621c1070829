import type { BlockKind } from '../article';
import type { ImageSize } from './images';

/** A block on its way to the article, still tied to the element of the snapshot that it comes from. */
export interface RawBlock {
  kind: BlockKind;
  text: string;
  /** The block-level element of the snapshot that holds the text. */
  element: Element;
  /** Characters of `text` inside links. */
  linked: number;
  /** The text node by node, so that neighbouring labels stay apart: '2024-01-08' and '来源：…'. */
  pieces: string[];
  src?: string;
  size?: ImageSize;
  tableRow?: number;
}

/** One thing that a step dropped, for `{debug: true}`. */
export interface Removal {
  /** Name of the step in the pipeline. */
  step: string;
  /** Why, in a few words. */
  reason: string;
  /** What went, at most 200 characters. */
  text: string;
}

/** Takes note of what a step drops. */
export type Report = (step: string, reason: string, text: string) => void;
