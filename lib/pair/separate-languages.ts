import type { Article, Block, BlockId } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import type { EnglishParagraph, EnglishText } from '../pairing';
import { judge } from './judge';
import { countScripts } from './language-runs';
import { type Beside, besideOf } from './layout';
import { matchUnits, weigh } from './match';
import { isProgramText } from './program-text';
import { outsideStretch } from './stretch';
import { type Labelled, takeLabels } from './take-labels';
import { splitTitle, titleUnit } from './title';
import { trimUnits } from './trim-units';
import { type Unit, unitsOf } from './units';

export interface Separated {
  /** Its blocks are the Chinese side. Where `english` is null they are the page's own, the credit line aside. */
  article: Article;
  /** null where the page holds no translation of its Chinese. */
  english: EnglishText | null;
  /** Chinese blocks at either end that the English does not render: preface, notes, links. */
  outside: ReadonlySet<BlockId>;
  /** What decided it, for debugging. */
  note: string;
}

/**
 * Finds the English that a page itself holds beside its Chinese, whatever the layout: one after the other, in turn,
 * in one paragraph, in a table. Not every English is a translation; see `judge.ts` for how that is told.
 */
export function separateLanguages(article: Article, dictionary: Dictionary): Separated {
  // 1. Labels: headline, keywords, credit, and lines that only name a language.
  const labelled = takeLabels(article.blocks, true);
  const titles = splitTitle(article.title);
  // 2. Pieces of one language each. Program text is neither.
  const all = unitsOf(labelled.blocks);
  const units = all.filter((unit) => unit.lang === 'zh' || !isProgramText(unit.text));
  const without = (note: string): Separated => withoutEnglish(article, note);
  const counts = countScripts(units.map((unit) => (unit.lang === 'en' ? unit.text : '')).join('\n'));
  if (!counts.latin) return without('no English');
  // 3. Where the words of each English piece point to, and what the layout says.
  const weighed = weigh(units, dictionary);
  const known = weighed.zh.some(({ unit }) => dictionary.longestAt(unit.text, unit.text.search(/\p{Script=Han}/u)) > 0);
  const matches = known ? matchUnits(weighed.zh, weighed.en) : [];
  const beside = besideOf(units, weighed, matches);
  const evidence = { ...weighed, matches, beside, known, announced: labelled.announced };
  // 4. The headline's English is no paragraph, and proves nothing of them.
  const headline =
    labelled.titleEn || titles.en ? null : titleUnit(titles.zh || article.title, evidence, units, dictionary);
  const verdict = judge({
    ...evidence,
    matches: matches.filter((match) => weighed.en[match.english]?.unit !== headline),
  });
  if (!verdict.translation) return without(verdict.note);
  // 5. The two sides.
  const en = weighed.en.map((one) => (one.unit === headline ? { ...one, size: 0 } : one));
  const outside = outsideStretch(units, { ...evidence, en });
  const kept = trimUnits(units, evidence).filter(
    (unit) => unit !== headline && (unit.lang === 'zh' || !outside.has(unit)),
  );
  const ids = partIds(kept);
  return {
    article: chineseSide(article, labelled, kept, titles.zh),
    english: englishSide(labelled, kept, beside, ids, labelled.titleEn || headline?.text || titles.en),
    outside: new Set([...outside, ...kept.filter(saysNothing)].flatMap((unit) => ids.get(unit) ?? [])),
    note: verdict.note,
  };
}

function withoutEnglish(article: Article, note: string): Separated {
  const { blocks, credit } = takeLabels(article.blocks, false);
  // A page without a credit of its own in the head is credited by the line; otherwise the line is a second one, and stays.
  if (!credit || !isFuller(credit.source, article.source)) return { article, english: null, outside: new Set(), note };
  return { article: { ...article, ...credit, blocks }, english: null, outside: new Set(), note };
}

function chineseSide(article: Article, labelled: Labelled, units: readonly Unit[], title: string): Article {
  const parts = new Map<string, string[]>();
  for (const unit of units) {
    if (unit.lang !== 'zh') continue;
    const own = parts.get(unit.block.id);
    if (own) own.push(unit.text);
    else parts.set(unit.block.id, [unit.text]);
  }
  const blocks = labelled.blocks.flatMap((block): Block[] => {
    if (block.kind === 'image') return [block];
    // The first part keeps the id, so that whatever points to the block still finds it.
    return (parts.get(block.id) ?? []).map((text, index) => ({
      ...block,
      id: partId(block.id, index),
      lang: 'zh',
      text,
    }));
  });
  const { credit } = labelled;
  return {
    ...article,
    ...(credit && isFuller(credit.source, article.source) && credit),
    title: title || labelled.titleZh || article.title,
    keywords: article.keywords.length ? article.keywords : labelled.keywordsZh,
    blocks,
  };
}

/** 'PS' among Chinese paragraphs has nothing that English could render. */
const saysNothing = (unit: Unit): boolean => unit.lang === 'zh' && !/\p{Script=Han}|\d/u.test(unit.text);

/** The page's own label decides where the head names no medium, or cuts it short. */
const isFuller = (label: string, known: string): boolean => label.startsWith(known);

const partId = (id: string, index: number): string => (index ? `${id}-${index + 1}` : id);

/** The block that each Chinese piece becomes. */
function partIds(units: readonly Unit[]): Map<Unit, BlockId> {
  const ids = new Map<Unit, BlockId>();
  const seen = new Map<BlockId, number>();
  for (const unit of units) {
    if (unit.lang !== 'zh') continue;
    const index = seen.get(unit.block.id) ?? 0;
    seen.set(unit.block.id, index + 1);
    ids.set(unit, partId(unit.block.id, index));
  }
  return ids;
}

function englishSide(
  labelled: Labelled,
  units: readonly Unit[],
  beside: Beside,
  ids: ReadonlyMap<Unit, BlockId>,
  title: string,
): EnglishText {
  const paragraphs = units.flatMap((unit): EnglishParagraph[] => {
    if (unit.lang === 'zh' || unit.block.kind === 'image') return [];
    const own = (beside.get(unit) ?? []).flatMap((chinese) => ids.get(chinese) ?? []);
    return [{ text: unit.text, kind: unit.block.kind, ...(own.length && { beside: own }) }];
  });
  return { source: 'page', title, byline: labelled.bylineEn, keywords: labelled.keywordsEn, paragraphs };
}
