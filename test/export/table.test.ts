import { describe, expect, it } from 'vitest';
import { csvExporter, tsvExporter } from '@/lib/export/table';
import type { SavedArticle } from '@/lib/library/saved-article';
import { unguardFormula } from '@/lib/text/write-delimited';
import { readCsv } from './read-csv';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

async function written(exporter: typeof csvExporter, ...articles: SavedArticle[]): Promise<string> {
  return (await exporter.write(articles, { now }, noSignal)).parts.join('');
}
const csv = async (...articles: SavedArticle[]) => readCsv((await written(csvExporter, ...articles)).slice(1));
const tsv = async (...articles: SavedArticle[]) => readCsv(await written(tsvExporter, ...articles), '\t');
const columns = 'outlet title title_en published url paragraph zh en source engine confidence note'.split(' ');

const noted = sampleArticle({
  annotations: [
    {
      id: 'n1',
      kind: 'highlight',
      colour: 'yellow',
      note: '=cmd\nsecond, "line"',
      created: '2026-03-09T08:00:00.000Z',
      modified: '2026-03-09T08:00:00.000Z',
      target: {
        side: 'zh',
        start: { sentence: 'b3.1', offset: 0 },
        end: { sentence: 'b3.1', offset: 2 },
        exact: '工程',
        prefix: '',
        suffix: '花了两年。',
      },
    },
    {
      id: 'n2',
      kind: 'highlight',
      colour: 'pink',
      note: 'Where did it go?',
      created: '2026-03-09T08:00:00.000Z',
      modified: '2026-03-09T08:00:00.000Z',
      target: {
        side: 'zh',
        start: { sentence: 'b9.1', offset: 0 },
        end: { sentence: 'b9.1', offset: 2 },
        exact: '渡船停了',
        prefix: '',
        suffix: '',
      },
    },
  ],
});

describe('csvExporter', () => {
  it('is RFC 4180 behind a byte order mark, a record a pair', async () => {
    const text = await written(csvExporter, sampleArticle());
    expect(text.startsWith('\ufeffoutlet,title,')).toBe(true);
    const [head, first, ...rest] = readCsv(text.slice(1));
    expect(head).toEqual(columns);
    expect(first).toEqual([
      '河岸日报',
      '旧桥重新开放',
      'Old bridge opens again',
      '2026-03-08T09:30:00+08:00',
      'https://example.org/bridge',
      '1',
      '河边的旧桥昨天重新开放。',
      'The old bridge on the river opened again yesterday.',
      'page',
      '',
      '0.9',
      '',
    ]);
    expect(rest.map((row) => row.slice(5, 11))).toEqual([
      ['1', '居民可以步行过河。', 'Residents can cross on foot.', 'page', '', '0.3'],
      ['2', '修了两年', 'Two years of work', 'edition', 'https://example.org/en', '1'],
      ['3', '工程花了两年。', 'The work took two years.', 'engine', 'Testing 1', '0.8'],
      ['4', '免费通行', 'Free of charge', 'edited', '', '1'],
      ['5', '孩子们很高兴。', '', 'gloss', '', '1'],
    ]);
  });

  it('keeps lone sides, sentences without English, and several sentences in one pair', async () => {
    const saved = sampleArticle({
      pairs: [
        { zh: ['b1.1', 'b1.2'], en: [], source: 'engine', confidence: 0 },
        { zh: [], en: [{ id: 'e1.1', text: 'Only English.' }], source: 'page', confidence: 1 },
        {
          zh: ['b2.1', 'b3.1'],
          en: [
            { id: 'e2.1', text: 'A.' },
            { id: 'e2.2', text: 'B.' },
          ],
          source: 'page',
          confidence: 1,
        },
      ],
    });
    expect((await csv(saved)).slice(1).map((row) => row.slice(5, 11))).toEqual([
      ['1', '河边的旧桥昨天重新开放。居民可以步行过河。', '', '', '', ''],
      ['', '', 'Only English.', 'page', '', '1'],
      ['2', '修了两年\n工程花了两年。', 'A. B.', 'page', '', '1'],
    ]);
  });

  it('has notes beside their pair, and behind the pairs those that have lost their place', async () => {
    const rows = await csv(noted);
    expect(rows[4]?.at(-1)).toBe('“工程”: =cmd\nsecond, "line"');
    expect(rows).toHaveLength(8);
    expect(rows[7]?.slice(5)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '文中已不存在 No longer in the text: “渡船停了”: Where did it go?',
    ]);
  });

  it.each([...hostile, '=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', '"', 'a,b\r\nc;d'])(
    'holds %j as text, and as no formula',
    async (text) => {
      for (const rows of [await csv(hostileArticle(text)), await tsv(hostileArticle(text))]) {
        expect(rows).toHaveLength(7);
        for (const field of rows.flat()) {
          expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠|%]/);
          expect(field).not.toMatch(/(?![\n\t])\p{Cc}|\u202e|\ufeff/u);
        }
        const [, first] = rows;
        if (/^[=+\-@][1x+]+$/.test(text)) expect(unguardFormula(first?.[1] ?? '')).toBe(text);
      }
    },
  );
});

describe('tsvExporter', () => {
  it('has a line a pair, without a byte order mark', async () => {
    const text = await written(tsvExporter, noted);
    expect(text.startsWith('outlet\ttitle\t')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(9);
    const rows = readCsv(text, '\t');
    expect(rows[4]?.at(-1)).toBe('“工程”: =cmd second, "line"');
    expect(rows.flat().some((field) => /[\t\n]/.test(field))).toBe(false);
  });
});
