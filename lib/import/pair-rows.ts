import { alignArticle } from '../align/align-article';
import type { Article, Block } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import { turn } from '../pair/turn';
import { lowConfidence, type Pair } from '../pairing';
import { sentencesOf } from '../text/article-sentences';
import { splitEnglish } from '../text/sentences';
import type { DraftRow } from './draft';

/** Rows that make one paragraph: with more than one the file says that they do. */
type Group = DraftRow[];

/** So many rows are done without a pause. */
const stride = 100;

/**
 * Rows as blocks and pairs. Each row stays by itself: its English is set beside its Chinese and nothing else. A row of
 * several sentences in both languages is divided by the aligner where that is sure, and is one pair where it is not.
 */
export async function pairRows(
  rows: readonly DraftRow[],
  dictionary: Dictionary,
  signal?: AbortSignal,
): Promise<{ blocks: Block[]; pairs: Pair[] }> {
  const blocks: Block[] = [];
  const pairs: Pair[] = [];
  let paragraph = 0;
  let done = 0;
  for (const group of groupsOf(rows)) {
    const texts = joined(group);
    // Rows whose sentences would run into each other are blocks of their own.
    const parts = texts
      ? [{ group, ...texts }]
      : group.map((row) => ({ group: [row], text: row.zh, ends: [row.zh.length] }));
    for (const part of parts) {
      paragraph += 1;
      const id = `b${blocks.length + 1}`;
      const block: Block = { id, kind: part.group[0]?.heading ? 'heading' : 'paragraph', lang: 'zh', text: part.text };
      if (part.text) blocks.push(block);
      pairs.push(...pairsOf(part.group, part.ends, block, paragraph, dictionary));
    }
    done += group.length;
    if (done >= stride) {
      done = 0;
      await turn();
      signal?.throwIfAborted();
    }
  }
  return { blocks, pairs };
}

function groupsOf(rows: readonly DraftRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const follows = row.paragraph !== undefined && before?.paragraph === row.paragraph && row.zh && before.zh;
    if (last && follows) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The Chinese of a group as one text and where each row ends in it; null where a sentence would reach over two rows. */
function joined(group: Group): { text: string; ends: number[] } | null {
  let text = '';
  const ends: number[] = [];
  for (const { zh } of group) {
    text += `${text && !/[\p{Script=Han}\p{P}]$/u.test(text) ? ' ' : ''}${zh}`;
    ends.push(text.length);
  }
  if (group.length === 1) return { text, ends };
  const sentences = new Set(sentencesOf([{ id: 'b1', kind: 'paragraph', lang: 'zh', text }]).map(({ end }) => end));
  return ends.every((end) => sentences.has(end)) ? { text, ends } : null;
}

function pairsOf(
  group: Group,
  ends: readonly number[],
  block: Block,
  paragraph: number,
  dictionary: Dictionary,
): Pair[] {
  const sentences = block.text ? sentencesOf([block]) : [];
  let english = 0;
  let from = 0;
  return group.flatMap((row, index) => {
    const end = ends[index] ?? block.text.length;
    const zh = sentences.filter((one) => one.start >= from && one.end <= end).map(({ id }) => id);
    from = end;
    const spans = row.whole ? [{ text: row.en }] : splitEnglish(row.en);
    const en = row.en ? spans.map(({ text }, n) => ({ id: `e${paragraph}.${english + n + 1}`, text })) : [];
    english += en.length;
    const origin = { source: row.source, ...(row.engine && { engine: row.engine }) };
    if (!en.length) return zh.map((id): Pair => ({ zh: [id], en: [], source: 'gloss', confidence: 1 }));
    const whole: Pair = { zh, en, ...origin, confidence: row.confidence ?? 1 };
    if (row.whole || group.length > 1 || zh.length < 2 || en.length < 2) return [whole];
    const fine = divided(block, row.en, paragraph, dictionary);
    return fine ? fine.map((pair) => ({ ...pair, ...origin })) : [whole];
  });
}

/** A row's sentences paired one by one; null where the aligner is not sure of all of them. */
function divided(block: Block, text: string, paragraph: number, dictionary: Dictionary): Pair[] | null {
  const english = { text, kind: 'paragraph' as const, beside: [block.id] };
  const pairs = alignArticle(
    [block],
    { source: 'page', title: '', byline: '', keywords: [], paragraphs: [english] },
    dictionary,
  );
  const sure = pairs.every(({ zh, en, confidence }) => zh.length && en.length && confidence >= lowConfidence);
  if (!sure || pairs.length < 2) return null;
  return pairs.map((pair) => ({
    ...pair,
    en: pair.en.map((one) => ({ ...one, id: `e${paragraph}.${one.id.slice(one.id.lastIndexOf('.') + 1)}` })),
  }));
}

/** All the Chinese of an article, for its identity and its writing. */
export const chineseOf = (article: Pick<Article, 'blocks'>): string =>
  article.blocks.map(({ text }) => text).join('\n');
