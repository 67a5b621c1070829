import { fold } from '../text/fold';
import { byteOrderMark, delimitedRow, unguardFormula } from '../text/write-delimited';
import { type DelimitedRow, readDelimited } from './delimited';
import { readHost } from './host';
import type { GlossaryTerm } from './term';

/** Limits of an import; what is over them is reported and not taken. */
export const glossaryLimits = { rows: 100_000, zh: 100, en: 300 } as const;

/** A row of a file that was not taken, and why. */
export interface RowProblem {
  /** From 1, as text editors count. */
  line: number;
  reason:
    | 'no-chinese' // the first column is empty
    | 'no-english' // there is no second column; an empty one means "keep the Chinese"
    | 'too-long'
    | 'bad-host'
    | 'repeated' // a later row says the same Chinese for the same site otherwise
    | 'open-quote' // a quotation mark that does not close
    | 'too-many-rows'; // this row and all after it
  /** The beginning of the row, to find it by. */
  row: string;
}

export interface GlossaryImport {
  terms: GlossaryTerm[];
  problems: RowProblem[];
}

export interface GlossaryMerge {
  terms: GlossaryTerm[];
  added: number;
  replaced: number;
  /** Were there already, word for word. */
  same: number;
}

const headers: Record<keyof GlossaryTerm, RegExp> = {
  zh: /^(?:zh|zh[-_](?:cn|tw|hk|hans|hant)|chinese|source|term|中文|原文|源语言|术语|簡體|简体|原詞|原词)$/i,
  en: /^(?:en|en[-_](?:us|gb)|english|target|translation|英文|译文|譯文|翻译|翻譯)$/i,
  host: /^(?:host|site|domain|website|网站|網站|站点|域名)$/i,
};

/**
 * Reads a glossary file: CSV, CSV with semicolons (as spreadsheets write in much of Europe) or TSV; columns zh, en, host
 * in this order, or named in a first row. Never throws: rows that cannot be used are reported.
 */
export function readGlossary(text: string): GlossaryImport {
  const terms = new Map<string, { term: GlossaryTerm; row: DelimitedRow }>();
  const problems: RowProblem[] = [];
  let columns: Record<keyof GlossaryTerm, number> | null = null;
  let count = 0;
  const report = (row: DelimitedRow, reason: RowProblem['reason']) => {
    problems.push({ line: row.line, reason, row: clean(row.fields.join(' ').slice(0, 200)).slice(0, 60) });
  };
  for (const row of readDelimited(text)) {
    if (row.fields.every((field) => field.trim() === '')) continue;
    if (!columns) {
      const named = columnsOf(row.fields);
      columns = named ?? { zh: 0, en: 1, host: 2 };
      if (named) continue;
    }
    count += 1;
    if (count > glossaryLimits.rows) {
      report(row, 'too-many-rows');
      break;
    }
    const term = termOf(row, columns);
    if (typeof term === 'string') {
      report(row, term);
      continue;
    }
    const key = termKey(term);
    const earlier = terms.get(key);
    if (earlier && earlier.term.en !== term.en) report(earlier.row, 'repeated');
    terms.set(key, { term, row });
  }
  problems.sort((a, b) => a.line - b.line);
  return { terms: [...terms.values()].map(({ term }) => term), problems };
}

function columnsOf(fields: readonly string[]): Record<keyof GlossaryTerm, number> | null {
  const at = (pattern: RegExp) => fields.findIndex((field) => pattern.test(field.trim()));
  const columns = { zh: at(headers.zh), en: at(headers.en), host: at(headers.host) };
  return columns.zh >= 0 && columns.en >= 0 ? columns : null;
}

function termOf(row: DelimitedRow, columns: Record<keyof GlossaryTerm, number>): GlossaryTerm | RowProblem['reason'] {
  if (row.openQuote) return 'open-quote';
  const [rawZh, rawEn, rawHost = ''] = [row.fields[columns.zh], row.fields[columns.en], row.fields[columns.host]];
  // Before anything is done with them: a field may be as long as the file.
  if ((rawZh?.length ?? 0) > 2 * glossaryLimits.zh || (rawEn?.length ?? 0) > 2 * glossaryLimits.en) return 'too-long';
  const zh = clean(unguard(rawZh ?? ''));
  if (zh === '') return 'no-chinese';
  if (rawEn === undefined) return 'no-english';
  const en = clean(unguard(rawEn));
  if (zh.length > glossaryLimits.zh || en.length > glossaryLimits.en) return 'too-long';
  const host = rawHost.length > 2000 ? null : readHost(unguard(rawHost));
  return host === null ? 'bad-host' : { zh, en, host };
}

/** One line without characters that cannot be seen: controls, marks of direction, byte order marks. */
const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

/** Same Chinese in either script, same site. */
const termKey = ({ zh, host }: GlossaryTerm): string => `${fold(zh)}\n${readHost(host) ?? host}`;

/** Adds imported terms to what the reader has: a term for the same Chinese and site takes its place, new ones follow. */
export function mergeGlossary(existing: readonly GlossaryTerm[], incoming: readonly GlossaryTerm[]): GlossaryMerge {
  const terms = new Map(existing.map((term) => [termKey(term), term]));
  const counts = { added: 0, replaced: 0, same: 0 };
  for (const term of incoming) {
    const known = terms.get(termKey(term));
    counts[!known ? 'added' : known.zh === term.zh && known.en === term.en ? 'same' : 'replaced'] += 1;
    terms.set(termKey(term), term);
  }
  return { terms: [...terms.values()], ...counts };
}

/** A glossary as a file that spreadsheets open and `readGlossary` reads back to equal terms. */
export function writeGlossary(terms: readonly GlossaryTerm[], form: 'csv' | 'tsv'): string {
  const rows = [['zh', 'en', 'host'], ...terms.map(({ zh, en, host }) => [zh, en, host].map(clean))];
  return byteOrderMark + rows.map((row) => delimitedRow(row, form === 'csv' ? ',' : '\t')).join('');
}

const unguard = (text: string): string => unguardFormula(text.trim());
