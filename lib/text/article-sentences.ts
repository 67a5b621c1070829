import type { Block } from '../article';
import type { Sentence } from './sentence';
import { splitChinese, splitEnglish } from './sentences';

/** The sentences of an article's blocks in reading order, each block split by its own language. Images have none. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'image') return [];
    const spans = block.lang === 'zh' ? splitChinese(block.text) : splitEnglish(block.text);
    return spans.map((span, index) => ({ id: `${block.id}.${index + 1}`, block: block.id, ...span }));
  });
}
