import type { Article, Block, BlockKind } from '../article';
import type { SentenceId } from '../pairing';
import { sentencesOf } from '../text/article-sentences';
import { matchesOf } from './myers';
import { pairSimilar } from './pair-similar';
import { type Piece, piecesOf } from './pieces';

export type ComparedText = Pick<Article, 'title' | 'blocks'>;

/** A sentence of one of the two texts. */
export interface DiffSide {
  /** '' for the headline. */
  id: SentenceId;
  kind: BlockKind;
  pieces: Piece[];
}

/**
 * 'same' and 'changed' have both sides; 'removed' has only `before`, 'added' only `after`. A sentence that stands
 * elsewhere now is 'moved' twice: where it stood and where it stands.
 */
export interface DiffRow {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  before?: DiffSide;
  after?: DiffSide;
}

export interface ArticleDiff {
  /** 'same' or 'changed'. */
  title: DiffRow;
  /** In the order of the later text, removed sentences where they stood. */
  rows: DiffRow[];
  /** Sentences that differ; the headline counts as one. */
  changed: number;
}

interface Unit {
  id: SentenceId;
  kind: BlockKind;
  text: string;
}

interface Aligned {
  kind: DiffRow['kind'];
  before?: Unit;
  after?: Unit;
}

/**
 * How two texts of one article differ: sentences that are equal first (Myers), then between those the ones that are alike
 * (`pairSimilar`), then the characters within them. Only Chinese counts: English quotations and pictures are left out.
 */
export function diffArticles(before: ComparedText, after: ComparedText): ArticleDiff {
  const title = { before: headline(before), after: headline(after) };
  const aligned = align(unitsOf(before.blocks), unitsOf(after.blocks));
  return {
    title: rowOf({ kind: isSame(title.before, title.after) ? 'same' : 'changed', ...title }),
    rows: aligned.map(rowOf),
    changed: count(before, after, aligned),
  };
}

/** How many sentences differ between two texts; the headline counts as one. */
export const countChanges = (before: ComparedText, after: ComparedText): number =>
  count(before, after, align(unitsOf(before.blocks), unitsOf(after.blocks)));

function count(before: ComparedText, after: ComparedText, aligned: readonly Aligned[]): number {
  const changed = aligned.filter(({ kind, after }) => kind !== 'same' && (kind !== 'moved' || after)).length;
  return changed + (isSame(headline(before), headline(after)) ? 0 : 1);
}

/** White space is the page's matter, not the text's. */
const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const isSame = (one: Unit, other: Unit): boolean => folded(one.text) === folded(other.text);
const headline = ({ title }: ComparedText): Unit => ({ id: '', kind: 'heading', text: title });

function unitsOf(blocks: readonly Block[]): Unit[] {
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]));
  const chinese = blocks.filter(({ lang }) => lang === 'zh');
  return sentencesOf(chinese).map(({ id, block, text }) => ({ id, kind: kinds.get(block) ?? 'paragraph', text }));
}

function align(before: readonly Unit[], after: readonly Unit[]): Aligned[] {
  const texts = { before: before.map(({ text }) => folded(text)), after: after.map(({ text }) => folded(text)) };
  const rows: Aligned[] = [];
  let [a, b] = [0, 0];
  const end = { before: before.length, after: after.length, length: 0 };
  for (const match of [...matchesOf(texts.before, texts.after), end]) {
    rows.push(...alignGap(before.slice(a, match.before), after.slice(b, match.after)));
    for (let at = 0; at < match.length; at += 1) {
      const [one, other] = [before[match.before + at], after[match.after + at]];
      if (one && other) rows.push({ kind: 'same', before: one, after: other });
    }
    a = match.before + match.length;
    b = match.after + match.length;
  }
  return withMoves(rows);
}

/** A stretch without equal sentences at equal places. */
function alignGap(before: readonly Unit[], after: readonly Unit[]): Aligned[] {
  const texts = (units: readonly Unit[]) => units.map(({ text }) => text);
  const rows: Aligned[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of [...pairSimilar(texts(before), texts(after)), [before.length, after.length] as const]) {
    for (const one of before.slice(a, i)) rows.push({ kind: 'removed', before: one });
    for (const other of after.slice(b, j)) rows.push({ kind: 'added', after: other });
    const [one, other] = [before[i], after[j]];
    if (one && other) rows.push({ kind: isSame(one, other) ? 'same' : 'changed', before: one, after: other });
    a = i + 1;
    b = j + 1;
  }
  return rows;
}

/** A sentence that went here and came there did neither. */
function withMoves(rows: readonly Aligned[]): Aligned[] {
  const came = new Map<string, number[]>();
  for (const [at, { kind, after }] of rows.entries()) {
    if (kind !== 'added' || !after) continue;
    const text = folded(after.text);
    came.set(text, [...(came.get(text) ?? []), at]);
  }
  const moved = new Set<number>();
  for (const [at, { kind, before }] of rows.entries()) {
    const place = kind === 'removed' && before ? came.get(folded(before.text))?.shift() : undefined;
    if (place !== undefined) moved.add(at).add(place);
  }
  return rows.map((row, at) => (moved.has(at) ? { ...row, kind: 'moved' } : row));
}

function rowOf({ kind, before, after }: Aligned): DiffRow {
  const pieces = kind === 'changed' && before && after ? piecesOf(before.text, after.text) : null;
  const side = (unit: Unit, name: 'before' | 'after'): DiffSide => ({
    id: unit.id,
    kind: unit.kind,
    pieces: pieces?.[name] ?? [{ text: unit.text, changed: kind === 'removed' || kind === 'added' }],
  });
  return {
    kind,
    ...(before && { before: side(before, 'before') }),
    ...(after && { after: side(after, 'after') }),
  };
}
