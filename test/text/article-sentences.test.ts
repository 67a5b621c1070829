import { expect, it } from 'vitest';
import type { Block } from '@/lib/article';
import { sentencesOf } from '@/lib/text/article-sentences';

it('numbers the sentences of each block and leaves images out', () => {
  const blocks: Block[] = [
    { id: 'b1', kind: 'heading', lang: 'zh', text: '标题' },
    { id: 'b2', kind: 'image', lang: 'zh', text: '图。', src: 'https://example.org/a.png' },
    { id: 'b3', kind: 'paragraph', lang: 'zh', text: '　第一句。第二句。' },
    { id: 'b4', kind: 'paragraph', lang: 'en', text: 'Dr. Li came. He left.' },
    { id: 'b5', kind: 'paragraph', lang: 'zh', text: ' ' },
  ];
  expect(sentencesOf(blocks)).toEqual([
    { id: 'b1.1', block: 'b1', start: 0, end: 2, text: '标题' },
    { id: 'b3.1', block: 'b3', start: 1, end: 5, text: '第一句。' },
    { id: 'b3.2', block: 'b3', start: 5, end: 9, text: '第二句。' },
    { id: 'b4.1', block: 'b4', start: 0, end: 12, text: 'Dr. Li came.' },
    { id: 'b4.2', block: 'b4', start: 13, end: 21, text: 'He left.' },
  ]);
});
