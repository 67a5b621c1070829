import { expect, it } from 'vitest';
import { exportRows } from '@/lib/export/export-rows';
import { markdownExporter } from '@/lib/export/markdown';
import { searchParts } from '@/lib/library/search/search-text';
import { repeatedAlt } from '@/lib/text/repeated-alt';
import { aBilingualArticle, aBlock, anArticle } from '../builders';

const image = (id: string, text: string) => aBlock({ id, kind: 'image', text, src: `https://example.org/${id}.jpg` });
const caption = (id: string, text: string) => aBlock({ id, kind: 'caption', text });

it.each([
  ['that says more', [image('b1', '清晨的湿地'), caption('b2', '清晨的湿地。一位观鸟者摄')], ['b1']],
  ['above the picture', [caption('b1', '图：清晨的湿地'), image('b2', '清晨的湿地')], ['b2']],
  ['that says something else', [image('b1', '一只白琵鹭'), caption('b2', '清晨的湿地。')], []],
  ['of another picture', [image('b1', '清晨的湿地'), aBlock({ id: 'b2' }), caption('b3', '清晨的湿地')], []],
  ['where the picture has no words', [image('b1', ''), caption('b2', '清晨的湿地')], []],
])('a caption %s', (_, blocks, repeated) => {
  expect([...repeatedAlt(blocks)]).toEqual(repeated);
});

it('stands once in files and in search', async () => {
  const blocks = [image('b1', '清晨的湿地'), caption('b2', '清晨的湿地。'), image('b3', '一只白琵鹭')];
  const article = aBilingualArticle({ article: anArticle({ title: '候鸟', keywords: [], blocks }), pairs: [] });
  expect(exportRows(article).flatMap((row) => row.blocks.map(({ text }) => text))).toEqual([
    '',
    '清晨的湿地。',
    '一只白琵鹭',
  ]);
  const saved = { ...article, id: 'example.org', savedAt: '2026-03-09T00:00:00Z', updatedAt: '2026-03-09T00:00:00Z' };
  const file = await markdownExporter.write([saved], { now: new Date(0) }, new AbortController().signal);
  expect(String(file.parts[0])).toContain('[图片](<https://example.org/b1.jpg>)');
  const found = searchParts(article).map(({ text }) => text);
  expect(found.filter((text) => text.includes('清晨的湿地'))).toEqual(['清晨的湿地。']);
  expect(found).toContain('一只白琵鹭');
});
