import type { SavedArticle } from '../library/saved-article';
import { oneLine, visibleText } from '../text/visible-text';
import { byteOrderMark, delimitedRow, type Separator } from '../text/write-delimited';
import { chosenPairs } from './chosen-pairs';
import { type Exporter, type ExportOptions, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';
import { filePieces } from './file-pieces';
import { type PairRow, pairNoteText } from './pair-rows';
import { webAddress } from './web-address';

const columns = [
  'outlet',
  'title',
  'title_en',
  'published',
  'url',
  'paragraph',
  'zh',
  'en',
  'source',
  'engine',
  'confidence',
  'note',
] as const;

/**
 * Every pair as a record, in order. `paragraph` counts those of the Chinese text from 1. `source` is one of
 * 'edited', 'page', 'edition', 'engine', and 'gloss' where there is only a word gloss, which is no translation and leaves
 * `en` empty; it is '' where there is no English yet. Engines and uncertain matches are in their own columns, so that
 * nothing in `en` has to be taken on trust. Notes on what is in no pair, or no longer in the text, follow in records
 * without texts.
 */
function tableRows(saved: SavedArticle, options: ExportOptions, field: (text: string) => string): string[][] {
  const { article, titleEn, titleEnSource } = saved;
  const head = [
    article.site,
    article.title,
    titleEnSource === 'gloss' ? '' : titleEn,
    article.publishedAt,
    webAddress(article.canonicalUrl),
  ];
  const { rows, rest } = chosenPairs(saved, options);
  const records = [
    ...rows.map((row) => [...head, ...pairFields(row)]),
    ...rest.map((note) => [...head, '', '', '', '', '', '', pairNoteText(note)]),
  ];
  return records.map((record) => record.map(field));
}

/** A cell of Excel holds 32,767 characters and throws what is more into the next rows; one may get an apostrophe. */
const cellful = /[\s\S]{1,32000}(?![\udc00-\udfff])/g;

/** What is too long for a cell goes on in the next record, in which all other fields stand again. */
function inCells(record: readonly string[]): string[][] {
  const cells = record.map((field) => (field.length > 32_000 ? (field.match(cellful) ?? []) : null));
  const count = Math.max(1, ...cells.map((own) => own?.length ?? 0));
  return Array.from({ length: count }, (_, n) => record.map((field, at) => cells[at]?.[n] ?? (cells[at] ? '' : field)));
}

function pairFields({ pair, paragraph, zh, en, source, engine, notes }: PairRow): string[] {
  const has = en.text !== '' || source === 'gloss';
  return [
    paragraph ? String(paragraph) : '',
    zh.text,
    en.text,
    has ? source : '',
    has ? engine : '',
    has ? String(pair.confidence) : '',
    notes.map(pairNoteText).join('\n'),
  ];
}

function tableWriter(
  extension: string,
  type: string,
  separator: Separator,
  start: string,
  field: (text: string) => string,
  records: (record: readonly string[]) => string[][] = (record) => [[...record]],
): Exporter['write'] {
  return async (articles, options, signal) => {
    const pieces = filePieces();
    pieces.add(start + delimitedRow(columns, separator));
    let title = '';
    const count = await eachArticle(articles, options, signal, (saved) => {
      title = saved.article.title;
      const rows = tableRows(saved, options, field).flatMap(records);
      pieces.add(rows.map((row) => delimitedRow(row, separator)).join(''));
    });
    const name = count === 1 ? fileName(title, extension) : collectionName(options.now, extension);
    return { name, type, parts: pieces.all() };
  };
}

/** For spreadsheets: RFC 4180 behind a byte order mark, lines within a field kept, no field a formula or too long. */
export const csvExporter: Exporter = {
  id: 'csv',
  group: 'translate',
  label: { en: 'Table (CSV)', 'zh-Hans': '表格（CSV）', 'zh-Hant': '表格（CSV）' },
  hint: {
    en: 'Pairs for spreadsheets',
    'zh-Hans': '句对，用于电子表格',
    'zh-Hant': '句對，用於試算表',
  },
  extension: '.csv',
  type: 'text/csv;charset=utf-8',
  choices: { machineLines: true, uncertainLines: true },
  write: tableWriter('.csv', 'text/csv;charset=utf-8', ',', byteOrderMark, (text) => visibleText(text).trim(), inCells),
};

/** For scripts and for pasting: a record is a line, as no field has a tab or a line break; no field is a formula. */
export const tsvExporter: Exporter = {
  id: 'tsv',
  group: 'translate',
  label: { en: 'Table (TSV)', 'zh-Hans': '表格（TSV）', 'zh-Hant': '表格（TSV）' },
  hint: {
    en: 'One pair a line, tabs between the columns',
    'zh-Hans': '一行一个句对，各列以制表符分隔',
    'zh-Hant': '一行一個句對，各欄以定位字元分隔',
  },
  extension: '.tsv',
  type: 'text/tab-separated-values;charset=utf-8',
  choices: { machineLines: true, uncertainLines: true },
  write: tableWriter('.tsv', 'text/tab-separated-values;charset=utf-8', '\t', '', oneLine),
};
