import type { Annotation } from '../annotate/annotation';
import { type Mark, placeAnnotations } from '../annotate/place-annotations';
import { chineseSentences, englishSentenceId, type SideSentence } from '../annotate/side-sentences';
import { blockOf } from '../bilingual-article';
import { lowConfidence, type Pair } from '../pairing';
import { oneLine, visibleText } from '../text/visible-text';
import { engineOf, type Origin } from './export-rows';
import type { TextMark } from './marked-text';
import { type Annotated, noteLabels } from './notes';

/** A pair as files of pairs want it: two texts, and all that belongs to them. */
export interface PairRow extends Origin {
  pair: Pair;
  /** Number of the Chinese paragraph among the article's, images not counted, from 1; 0 where there is no Chinese. */
  paragraph: number;
  /** As in the article; '\n' between paragraphs. */
  zh: MarkedText;
  /** Its translation. A gloss is none: the text is '' there. */
  en: MarkedText;
  /** What the reader wrote, and what was difficult, where it ends in this pair. */
  notes: PairNote[];
}

export interface MarkedText {
  text: string;
  /** Offsets into the text; they may touch and overlap. */
  marks: TextMark[];
}

export interface PairNote {
  kind: 'note' | 'difficult' | 'orphan';
  /** The words that it is about, on one line. */
  words: string;
  /** '' where the reader wrote nothing. */
  note: string;
}

export interface PairTable {
  /** Every pair, in order. */
  rows: PairRow[];
  /** Notes on what is in no pair, or no longer in the text. */
  rest: PairNote[];
}

/** An article as its pairs, for formats that know no paragraphs. */
export function pairTable(article: Annotated): PairTable {
  const annotations = (article.annotations ?? []).filter(({ kind }) => kind !== 'word');
  const placed = placeAnnotations(article, annotations);
  const sentences = chineseSentences(article);
  const place = new Map(sentences.map(({ id }, index) => [id, index]));
  const paragraphs = article.article.blocks.filter(({ kind }) => kind !== 'image');
  const numbers = new Map(paragraphs.map(({ id }, index) => [id, index + 1]));
  const told = new Set<Annotation>();
  const rows = article.pairs.map((pair): PairRow => {
    const zh = pair.zh.flatMap((id) => sentences[place.get(id) ?? -1] ?? []);
    const en = pair.gloss ? [] : pair.en.map(({ id, text }) => ({ id: englishSentenceId(pair, { id }), text }));
    const chinese = joined(zh, placed.zh, (one, before) => gapBetween(one, before, place));
    const english = joined(en, placed.en, () => ' ');
    const ending = [...zh.map(({ id }) => placed.zh.get(id)), ...en.map(({ id }) => placed.en.get(id))]
      .flatMap((marks) => marks ?? [])
      .filter(({ last }) => last)
      .map(({ annotation }) => annotation);
    for (const annotation of ending) told.add(annotation);
    return {
      pair,
      paragraph: numbers.get(blockOf(pair.zh[0] ?? '')) ?? 0,
      zh: chinese,
      en: english,
      source: pair.source,
      engine: engineOf(pair),
      uncertain: pair.zh.length > 0 && pair.confidence < lowConfidence,
      notes: ending.flatMap((annotation) => noteOf(annotation, false)),
    };
  });
  const rest = [
    ...placed.found.filter((annotation) => !told.has(annotation)).flatMap((annotation) => noteOf(annotation, false)),
    ...placed.orphans.flatMap((annotation) => noteOf(annotation, true)),
  ];
  return { rows, rest };
}

/** 'verb' of “walk” as a line of text: '“walk”: verb'. */
export function pairNoteText({ kind, words, note }: PairNote): string {
  const label = kind === 'note' ? '' : `${noteLabels[kind]}: `;
  return `${label}“${words}”${note ? `: ${note}` : ''}`;
}

function noteOf({ kind, note, target }: Annotation, lost: boolean): PairNote[] {
  if (!note && kind !== 'difficult' && !lost) return []; // a passage that is only marked shows itself
  return [
    {
      kind: lost ? 'orphan' : note ? 'note' : 'difficult',
      words: oneLine(target.exact),
      note: visibleText(note).trim(),
    },
  ];
}

function joined(
  sentences: readonly SideSentence[],
  placed: ReadonlyMap<string, readonly Mark[]>,
  gap: (sentence: SideSentence, before: SideSentence) => string,
): MarkedText {
  const whole: MarkedText = { text: '', marks: [] };
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (before) whole.text += gap(sentence, before);
    for (const { start, end, annotation } of placed.get(sentence.id) ?? []) {
      if (annotation.kind !== 'highlight' && !annotation.note) continue;
      const from = whole.text.length;
      whole.marks.push({ start: from + start, end: from + end, colour: annotation.colour, note: 0 });
    }
    whole.text += sentence.text;
  });
  return whole;
}

/** What stands between two sentences of a text where one follows the other; else what parts paragraphs, or nothing. */
function gapBetween(one: SideSentence, before: SideSentence, place: ReadonlyMap<string, number>): string {
  const follows = (place.get(one.id) ?? 0) - (place.get(before.id) ?? 0) === 1;
  return follows ? (one.gap ?? '') : blockOf(one.id) === blockOf(before.id) ? '' : '\n';
}
