import { englishSentenceId } from '../annotate/side-sentences';
import type { Block } from '../article';
import { paragraphOf, rowsOf } from '../bilingual-article';
import { type EnglishSentence, type GlossWord, lowConfidence, type Pair, type PairSource } from '../pairing';
import { sentencesOf } from '../text/article-sentences';
import { repeatedAlt } from '../text/repeated-alt';
import type { TextMark } from './marked-text';
import { type Annotated, type ExportNotes, exportNotes } from './notes';

/** One row of an exported article: Chinese blocks beside their English. */
export interface ExportRow {
  blocks: ExportBlock[];
  english: EnglishLine[];
}

/** A block with what the reader marked in it, offsets into its text. */
export interface ExportBlock extends Block {
  marks: TextMark[];
}

/** English of one origin. Sentences of one paragraph are joined where they share it. */
export interface EnglishLine extends Origin {
  text: string;
  /** What the reader marked in it. */
  marks: TextMark[];
  /** Only where `source` is 'gloss'; `text` is then ''. */
  gloss?: GlossWord[];
}

/** Where a line comes from. */
export interface Origin {
  source: PairSource;
  /** Engine or address of the edition; '' where there is none to name. */
  engine: string;
  /** It may not belong to the Chinese beside it. */
  uncertain: boolean;
}

/** In page order. An image whose caption says its alternative text has none here: files print the address alone. */
export function exportRows(article: Annotated, notes: ExportNotes = exportNotes(article)): ExportRow[] {
  const repeated = repeatedAlt(article.article.blocks);
  return rowsOf(article).map(({ blocks, pairs }) => ({
    blocks: blocks.map((block) => ({
      ...block,
      ...(repeated.has(block.id) ? { text: '' } : {}),
      marks: sentencesOf([block]).flatMap(({ id, start }) => shifted(notes.marks('zh', id), start)),
    })),
    english: englishLines(pairs, notes),
  }));
}

const shifted = (marks: readonly TextMark[], by: number): TextMark[] =>
  marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));

const noMarks: Pick<ExportNotes, 'marks'> = { marks: () => [] };

/** 'Bergamot', 'Bergamot, in place of DeepL', the address of the edition; '' where there is none to name. */
export const engineOf = ({ engine = '', insteadOf }: Pair): string =>
  insteadOf ? `${engine}, in place of ${insteadOf}` : engine;

export function englishLines(pairs: readonly Pair[], notes: Pick<ExportNotes, 'marks'> = noMarks): EnglishLine[] {
  const lines: EnglishLine[] = [];
  let paragraph = '';
  for (const pair of pairs) {
    const { source, confidence, gloss } = pair;
    const engine = engineOf(pair);
    const origin = { source, engine, uncertain: pair.zh.length > 0 && confidence < lowConfidence };
    if (gloss) lines.push({ ...origin, text: '', marks: [], gloss });
    for (const sentence of gloss ? [] : pair.en) {
      const last = lines.at(-1);
      const goes = last && !last.gloss && sameOrigin(last, origin) && paragraph === paragraphOf(sentence);
      const marks = notes.marks('en', englishSentenceId(pair, sentence));
      if (goes) {
        last.marks.push(...shifted(marks, last.text.length + 1));
        last.text += ` ${sentence.text}`;
      } else lines.push({ ...origin, text: sentence.text, marks });
      paragraph = paragraphOf(sentence);
    }
  }
  return lines;
}

/**
 * The English paragraphs as they stood in their own text, whole and in its order, whatever Chinese their sentences
 * belong to; those of several sources change places with the Chinese. Matches are not told apart by certainty here.
 */
export function englishParagraphs(pairs: readonly Pair[]): EnglishLine[] {
  const groups = new Map<string, { origin: string; number: number; sentences: EnglishSentence[]; line: EnglishLine }>();
  for (const pair of pairs) {
    const { en, source, gloss } = pair;
    const engine = engineOf(pair);
    for (const sentence of gloss ? [] : en) {
      const origin = `${source} ${engine}`;
      const key = `${origin} ${paragraphOf(sentence)}`;
      const group = groups.get(key) ?? {
        origin,
        number: placeOf(paragraphOf(sentence), source) ?? groups.size,
        sentences: [],
        line: { source, engine, uncertain: false, text: '', marks: [] },
      };
      group.sentences.push(sentence);
      groups.set(key, group);
    }
  }
  const all = [...groups.values()];
  for (const group of all)
    group.line.text = group.sentences
      .sort(byNumber)
      .map(({ text }) => text)
      .join(' ');
  // Each source keeps the places that it has among the others, and fills them in its own order.
  const inOrder = new Map<string, typeof all>();
  for (const group of all) inOrder.set(group.origin, [...(inOrder.get(group.origin) ?? []), group]);
  for (const own of inOrder.values()) own.sort((a, b) => b.number - a.number);
  return all.flatMap(({ origin }) => inOrder.get(origin)?.pop()?.line ?? []);
}

/** Only a human text has an order of its own; a machine's lines and the reader's stand in that of the Chinese. */
function placeOf(paragraph: string, source: PairSource): number | null {
  return source === 'edited' || !/^e\d+$/.test(paragraph) ? null : Number(paragraph.slice(1));
}

const sentenceNumber = ({ id }: EnglishSentence): number => Number(id.slice(id.lastIndexOf('.') + 1)) || 0;
const byNumber = (a: EnglishSentence, b: EnglishSentence): number => sentenceNumber(a) - sentenceNumber(b);

const sameOrigin = (a: Origin, b: Origin): boolean =>
  a.source === b.source && a.engine === b.engine && a.uncertain === b.uncertain;

/** A gloss without punctuation and white space. */
export const spoken = (gloss: readonly GlossWord[]): GlossWord[] =>
  gloss.filter(({ text, pinyin }) => pinyin || /[\p{L}\p{N}]/u.test(text));

/** A gloss on one line: '法律 fǎlǜ law · 援助 yuánzhù help'; punctuation is left out. */
export function glossText(gloss: readonly GlossWord[]): string {
  return spoken(gloss)
    .map(({ text, pinyin, meaning }) => [text, pinyin, meaning].filter(Boolean).join(' '))
    .join(' · ');
}
