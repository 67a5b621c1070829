import { pairSources } from '../pairing';
import { languageOf } from '../text/script';
import { unguardFormula } from '../text/write-delimited';
import { cleanDate, cleanLine, cleanText } from './clean-text';
import { type ColumnField, readHeads } from './column-heads';
import { type DraftRow, emptyDraft, type FoundTexts, type TextDraft } from './draft';
import { takeHeadline } from './headline';
import { webLink } from './web-link';

/** So many of the rows must hold Chinese in one column and English in another for a table to be one of two languages. */
const least = 0.6;

/**
 * A table as texts: one, or as many as a column of headlines or addresses tells apart. null where no two columns hold
 * the two languages. Rows with one language alone are kept; rows with neither are counted.
 */
export function readColumns(records: readonly string[][]): FoundTexts | null {
  const heads = readHeads(records[0] ?? []);
  const rows = heads ? records.slice(1) : records;
  const sides = sidesOf(rows, heads);
  if (!sides) return null;
  const at = (row: readonly string[], field: ColumnField) => {
    const index = heads?.get(field);
    return index === undefined ? '' : unguardFormula(row[index] ?? '');
  };
  const drafts = new Map<string, TextDraft>();
  let leftOut = 0;
  for (const record of rows) {
    const zh = cleanText(unguardFormula(record[sides.zh] ?? ''));
    const en = cleanText(unguardFormula(record[sides.en] ?? ''));
    if (!zh && !en) {
      leftOut += record.some((cell) => cell.trim()) ? 1 : 0;
      continue;
    }
    const title = cleanLine(at(record, 'title'));
    const address = webLink(at(record, 'url'));
    const key = address || title;
    let draft = drafts.get(key);
    if (!draft) {
      draft = {
        ...emptyDraft({ kind: 'rows', rows: [] }),
        title,
        titleEn: cleanLine(at(record, 'titleEn')),
        outlet: cleanLine(at(record, 'outlet'), 120),
        publishedAt: cleanDate(at(record, 'published')),
        address,
      };
      drafts.set(key, draft);
    }
    if (draft.body.kind !== 'rows') continue;
    draft.body.rows.push({ zh, en, ...originOf((field) => at(record, field)) });
  }
  const all = [...drafts.values()].map((draft) => (draft.title ? draft : takeHeadline(draft)));
  const first = sides.zh < sides.en ? 'zh' : 'en';
  return all.length ? { kind: 'texts', form: 'columns', first, drafts: all, leftOut } : null;
}

/** What our own tables say of a line; of others only that people wrote it. */
function originOf(at: (field: ColumnField) => string): Omit<DraftRow, 'zh' | 'en'> {
  const told = pairSources.find((source) => source === at('source').trim());
  const source = told && told !== 'gloss' ? told : 'page';
  const engine = cleanLine(at('engine'), 200);
  const confidence = Number.parseFloat(at('confidence'));
  const paragraph = at('paragraph').trim();
  return {
    source,
    ...(engine && (source === 'engine' || source === 'edition') && { engine }),
    ...(confidence >= 0 && confidence <= 1 && { confidence }),
    ...(/^\d{1,6}$/.test(paragraph) && { paragraph }),
    ...(told && { whole: true }),
  };
}

/** The columns of Chinese and of English: by their heads where what stands below bears them out, else by what they hold. */
function sidesOf(rows: readonly string[][], heads: ReadonlyMap<ColumnField, number> | null) {
  const sample = rows.filter((row) => row.some((cell) => cell.trim())).slice(0, 2000);
  if (!sample.length) return null;
  const width = Math.min(40, Math.max(...sample.map((row) => row.length)));
  const holds = Array.from({ length: width }, (_, column) =>
    sample.map((row) => {
      const cell = (row[column] ?? '').slice(0, 2000);
      return /^\s*https?:\/\/\S+\s*$/.test(cell) ? 'other' : languageOf(cell);
    }),
  );
  const named = { zh: heads?.get('zh'), en: heads?.get('en') };
  const fit = (zh: number, en: number) => {
    const both = sample.filter((_, row) => holds[zh]?.[row] === 'zh' && holds[en]?.[row] === 'en').length;
    const either = sample.filter((_, row) => holds[zh]?.[row] !== 'other' || holds[en]?.[row] !== 'other').length;
    return either ? both / either : 0;
  };
  if (named.zh !== undefined && named.en !== undefined && fit(named.zh, named.en) > 0) {
    return { zh: named.zh, en: named.en };
  }
  let best: { zh: number; en: number; share: number } | null = null;
  for (let zh = 0; zh < width; zh += 1) {
    for (let en = 0; en < width; en += 1) {
      if (zh === en) continue;
      const share = fit(zh, en);
      const letters = (column: number) => sample.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
      // Of several that fit, that with the most text: a headline in every row is not the text.
      const better = !best || share * letters(zh) * letters(en) > best.share * letters(best.zh) * letters(best.en);
      if (share >= least && better) best = { zh, en, share };
    }
  }
  return best;
}
