import { webAddress } from '../export/web-address';
import type { Language } from '../settings/language';
import { ankiHead, ankiHtml, ankiRow } from '../text/anki-text';
import { byteOrderMark, delimitedRow } from '../text/write-delimited';
import type { ListedWord } from './word-list';
import type { KeptSentence } from './words';

/** How a reading is written in a file: 'Zhong1 guo2' → 'Zhōngguó'. */
export type WriteReading = (numbered: string) => string;

/** A file that kept words can be written to. */
export interface WordFileFormat {
  id: 'anki' | 'csv';
  label: Record<Language, string>;
  hint: Record<Language, string>;
  extension: string;
  type: string;
  write: (words: readonly ListedWord[], reading: WriteReading) => string;
}

export const wordFileFormats: readonly WordFileFormat[] = [
  {
    id: 'anki',
    label: { en: 'Cards for Anki', 'zh-Hans': 'Anki 卡片', 'zh-Hant': 'Anki 卡片' },
    hint: {
      en: 'Text that Anki imports, one note a word',
      'zh-Hans': 'Anki 可导入的文本，一词一条',
      'zh-Hant': 'Anki 可匯入的文字檔，一詞一則',
    },
    extension: '.txt',
    type: 'text/plain;charset=utf-8',
    write: ankiFile,
  },
  {
    id: 'csv',
    label: { en: 'Table (CSV)', 'zh-Hans': '表格（CSV）', 'zh-Hant': '表格（CSV）' },
    hint: {
      en: 'For spreadsheets and other programs',
      'zh-Hans': '用于电子表格等程序',
      'zh-Hant': '用於試算表等程式',
    },
    extension: '.csv',
    type: 'text/csv;charset=utf-8',
    write: csvFile,
  },
];

export const wordColumns = [
  'Word',
  'Simplified',
  'Traditional',
  'Pinyin',
  'Meaning',
  'Note',
  'Sentence',
  'SentenceEnglish',
  'EnglishSource',
  'Article',
  'Outlet',
  'Published',
  'Address',
  'HSK',
  'State',
  'Kept',
] as const;

/**
 * Notes for Anki's import of text files. The first field tells notes apart, so that a second import updates them: it is
 * unique and the same in every export. The word is bold in its sentence.
 */
export function ankiFile(words: readonly ListedWord[], reading: WriteReading): string {
  return ankiHead({ columns: wordColumns }) + ankiWordNotes(words, reading).map(ankiRow).join('');
}

/** The fields of the words' notes, in the order of the words and of `wordColumns`. HTML. */
export function ankiWordNotes(words: readonly ListedWord[], reading: WriteReading): string[][] {
  const names = uniqueNames(words, reading);
  return words.map((word, index) => {
    const [sentence] = word.sentences;
    const fields = fieldsOf(word, names[index] ?? word.simplified, reading).map(ankiHtml);
    if (sentence) fields[wordColumns.indexOf('Sentence')] = boldSentence(sentence);
    return fields;
  });
}

/** The same fields as a table for spreadsheets, as plain text. */
export function csvFile(words: readonly ListedWord[], reading: WriteReading): string {
  const names = uniqueNames(words, reading);
  const rows = words.map((word, index) => fieldsOf(word, names[index] ?? word.simplified, reading));
  return byteOrderMark + [wordColumns, ...rows].map((row) => delimitedRow(row, ',')).join('');
}

function fieldsOf(word: ListedWord, name: string, reading: WriteReading): string[] {
  const [sentence] = word.sentences;
  return [
    name,
    word.simplified,
    word.traditional,
    reading(word.pinyin),
    word.meaning,
    word.note,
    sentence?.zh ?? '',
    sentence?.en ?? '',
    sentence ? [sentence.source, sentence.engine].filter(Boolean).join(': ') : '',
    sentence?.title ?? '',
    sentence?.site ?? '',
    sentence?.publishedAt.slice(0, 10) ?? '',
    webAddress(sentence?.url ?? ''),
    word.hsk ? String(word.hsk) : '',
    word.state,
    word.createdAt.slice(0, 10),
  ];
}

/**
 * What tells the words apart: both forms and the reading, since a word is kept once for each of these; whatever else is
 * in the file, it stays the same. A number follows only where two readings are written alike.
 */
function uniqueNames(words: readonly ListedWord[], reading: WriteReading): string[] {
  const taken = new Map<string, number>();
  return words.map(({ simplified, traditional, pinyin }) => {
    const written = simplified === traditional ? simplified : `${simplified} ${traditional}`;
    const name = pinyin ? `${written} [${reading(pinyin)}]` : written;
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before ? `${name} ${before + 1}` : name;
  });
}

function boldSentence({ zh, start, end }: KeptSentence): string {
  return `${ankiHtml(zh.slice(0, start))}<b>${ankiHtml(zh.slice(start, end))}</b>${ankiHtml(zh.slice(end))}`;
}
