import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ankiExporter } from '@/lib/export/anki';
import { lastChoices, quickChoices } from '@/lib/export/choices';
import { emptyMemory, exportMemory, rememberExport } from '@/lib/export/export-memory';
import type { Exporter, ExportOptions } from '@/lib/export/exporter';
import { jsonlExporter } from '@/lib/export/jsonl';
import { exporters } from '@/lib/export/registry';
import { csvExporter, tsvExporter } from '@/lib/export/table';
import { openLibrary } from '@/lib/library/database';
import { aHighlight } from '../library/samples';
import { readAnki } from './read-anki';
import { readCsv } from './read-csv';
import { noSignal, now, sampleArticle } from './sample';

const text = async (exporter: Exporter, options: Partial<ExportOptions>, saved = sampleArticle()) =>
  new Blob((await exporter.write([saved], { now, ...options }, noSignal)).parts).text();
const chinese = [
  '河边的旧桥昨天重新开放。',
  '居民可以步行过河。',
  '修了两年',
  '工程花了两年。',
  '免费通行',
  '孩子们很高兴。',
];
const [sure, uncertain, edition, machine, edited, gloss] = chinese as [string, string, string, string, string, string];

describe.each<[string, Exporter, (file: string) => (string | undefined)[], string[]]>([
  [
    'csv',
    csvExporter,
    (file) =>
      readCsv(file.slice(1))
        .slice(1)
        .map((row) => row[6]),
    [gloss],
  ],
  [
    'tsv',
    tsvExporter,
    (file) =>
      readCsv(file, '\t')
        .slice(1)
        .map((row) => row[6]),
    [gloss],
  ],
  [
    'jsonl',
    jsonlExporter,
    (file) =>
      file
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { zh: string }).zh),
    [],
  ],
  ['anki', ankiExporter, (file) => readAnki(file).notes.map(({ Sentence }) => Sentence), []],
])('lines in %s', (_, exporter, read, more) => {
  it.each<[Partial<ExportOptions>, string[]]>([
    [{}, [sure, uncertain, edition, machine, edited]],
    [{ machineLines: true, uncertainLines: true }, [sure, uncertain, edition, machine, edited]],
    [{ machineLines: false }, [sure, uncertain, edition, edited]],
    [{ uncertainLines: false }, [sure, edition, machine, edited]],
    [{ machineLines: false, uncertainLines: false }, [sure, edition, edited]],
  ])('are chosen by %j', async (options, wanted) => {
    expect(read(await text(exporter, options))).toEqual([...wanted, ...more]);
  });
});

it('loses no note on a line that stays out', async () => {
  const target = {
    side: 'zh' as const,
    start: { sentence: 'b3.1', offset: 0 },
    end: { sentence: 'b3.1', offset: 2 },
    exact: '工程',
    prefix: '',
    suffix: '花了',
  };
  const annotations = [aHighlight({ target, note: 'works' })];
  const file = await text(csvExporter, { machineLines: false }, sampleArticle({ annotations }));
  const last = readCsv(file.slice(1)).at(-1);
  expect([last?.[6], last?.at(-1)]).toEqual(['', '“工程”: works']);
});

describe('choices', () => {
  it('are a form’s own, and as usual where nothing was chosen', () => {
    const usual = { pictures: true, layout: 'stacked' } as const;
    expect(lastChoices(usual)).toEqual(usual);
    expect(lastChoices(usual, { layout: 'columns', oneFile: true, pictures: undefined })).toEqual({
      pictures: true,
      layout: 'columns',
    });
  });

  it('let in no machine line where nobody was asked', () => {
    const usual = { machineLines: false, uncertainLines: false };
    expect(quickChoices(usual, { machineLines: true, uncertainLines: true })).toEqual(usual);
    expect(quickChoices({ pictures: true }, { pictures: false })).toEqual({ pictures: false });
  });

  it('are known of every form that has some', () => {
    for (const exporter of exporters as readonly Exporter[])
      for (const value of Object.values(exporter.choices ?? {})) expect(value).not.toBeUndefined();
  });
});

describe('what was chosen last', () => {
  it('is as usual at first, and kept', async () => {
    const db = openLibrary('export-memory-1');
    expect(await exportMemory(db)).toEqual(emptyMemory);
    await rememberExport(db, ({ forms }) => ({ forms: { ...forms, epub: { layout: 'columns' } } }));
    await rememberExport(db, () => ({ ankiDeck: '新闻::晨报' }));
    expect(await exportMemory(db)).toEqual({
      ...emptyMemory,
      forms: { epub: { layout: 'columns' } },
      ankiDeck: '新闻::晨报',
    });
  });

  it.each([
    null,
    { value: 1 },
    { value: { ...emptyMemory, forms: { epub: { layout: 'round' } } } },
    { value: { ...emptyMemory, more: 1 } },
  ])('is not taken from %j, which is put aside', async (row) => {
    const db = openLibrary(`export-memory-${JSON.stringify(row)}`);
    await db.facts.put({ ...(row as object), name: 'export' } as never);
    expect(await exportMemory(db)).toEqual(emptyMemory);
    await rememberExport(db, () => ({ ankiDeck: 'New' }));
    expect((await exportMemory(db)).ankiDeck).toBe('New');
    expect(await db.damaged.toArray()).toMatchObject([{ id: 'fact:export' }]);
  });

  it('is not spoiled by a choice that is none', async () => {
    const db = openLibrary('export-memory-odd');
    await rememberExport(db, () => ({ forms: { epub: { layout: 'round' as never } } }));
    expect(await exportMemory(db)).toEqual(emptyMemory);
  });
});
