import { countHan, countLatinWords } from '../text/script';
import type { RawBlock } from './raw-block';

/** A Latin word says about as much as this many Han characters. */
const hanPerWord = 1.6;

/** Length of a text in Han characters; Latin words count for what they say. */
export const reach = (text: string): number => countHan(text) + hanPerWord * countLatinWords(text);

/**
 * How much running text a block holds: its length outside links. Text without any punctuation is a label, a name or a
 * menu and weighs little; a block that is mostly link weighs nothing.
 */
export function prose(block: RawBlock): number {
  const known = weighed.get(block);
  if (known !== undefined) return known;
  const weight = weigh(block);
  weighed.set(block, weight);
  return weight;
}

/** Every step asks, and blocks are never changed in place. */
const weighed = new WeakMap<RawBlock, number>();

function weigh(block: RawBlock): number {
  if (block.kind === 'image') return 0;
  const linkShare = block.linked / Math.max(1, block.text.length);
  if (linkShare > 0.5) return 0;
  const free = reach(block.text) * (1 - linkShare);
  return /[，。！？；、…”」：,;]|[.!?](?:\s|$)/.test(block.text) ? free : free * 0.2;
}
