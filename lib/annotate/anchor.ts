import type { Annotation, AnnotationTarget, TextPoint } from './annotation';
import { type Letters, lettersOf, lettersOfText } from './letters';
import type { SideSentence } from './side-sentences';

/** A stretch of one sentence, offsets in UTF-16 units. */
export interface Place {
  sentence: string;
  start: number;
  end: number;
}

/** A passage as the reader chose it: two points in the sentences of one side. */
export interface Passage {
  side: 'zh' | 'en';
  sentences: readonly SideSentence[];
  start: TextPoint;
  end: TextPoint;
}

/** How much of the text around a passage is kept, in UTF-16 units (as in the W3C's TextQuoteSelector). */
const around = 32;

/**
 * Makes the target of an annotation: place, words and what stands around them. White space at either end is left out.
 * Null where nothing is chosen, or a point is in none of the sentences. Points in the wrong order change places.
 */
export function targetOf({ side, sentences, start, end }: Passage): AnnotationTarget | null {
  const starts: number[] = [];
  let text = '';
  for (const sentence of sentences) {
    text += text ? (sentence.gap ?? '') : '';
    starts.push(text.length);
    text += sentence.text;
  }
  const placeOf = ({ sentence, offset }: TextPoint): number | null => {
    const index = sentences.findIndex(({ id }) => id === sentence);
    const own = sentences[index];
    return own ? (starts[index] ?? 0) + Math.max(0, Math.min(own.text.length, offset)) : null;
  };
  const ends = [placeOf(start), placeOf(end)].sort((a, b) => (a ?? 0) - (b ?? 0));
  const [from, to] = ends;
  if (from === null || to === null || from === undefined || to === undefined) return null;
  const exact = text.slice(from, to).trim();
  if (!exact) return null;
  const first = from + text.slice(from, to).search(/\S/);
  const last = first + exact.length;
  const pointAt = (place: number, isEnd: boolean): TextPoint => {
    const index = starts.findLastIndex((at) => (isEnd ? at < place : at <= place));
    return { sentence: sentences[index]?.id ?? '', offset: place - (starts[index] ?? 0) };
  };
  return {
    side,
    start: pointAt(first, false),
    end: pointAt(last, true),
    exact,
    prefix: text.slice(Math.max(0, first - around), first).toWellFormed(),
    suffix: text.slice(last, last + around).toWellFormed(),
  };
}

/** The target that covers whole sentences. */
export function targetOfSentences(
  side: 'zh' | 'en',
  sentences: readonly SideSentence[],
  ids: readonly string[],
): AnnotationTarget | null {
  const own = sentences.filter(({ id }) => ids.includes(id));
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return null;
  const end = { sentence: last.id, offset: last.text.length };
  return targetOf({ side, sentences, start: { sentence: first.id, offset: 0 }, end });
}

/**
 * Where an annotation lies in an article that may have changed since it was made: a piece for each sentence that it
 * touches. Its words decide (white space, script and shape of quotation marks do not count); where they stand several
 * times, what stands around them does, then the old place. Null where its words are gone.
 *
 * The order of selectors is that of the W3C's Web Annotation Data Model, section 4.2.4 (TextQuoteSelector).
 */
export function anchor(
  { target }: Pick<Annotation, 'target'>,
  sentences: readonly SideSentence[],
  letters: Letters = lettersOf(sentences),
): Place[] | null {
  const exact = lettersOfText(target.exact);
  if (!exact) return null;
  const before = lettersOfText(target.prefix);
  const after = lettersOfText(target.suffix);
  const old = placeOfPoint(target.start, sentences, letters);
  let best: { at: number; context: number; distance: number } | null = null;
  for (let at = letters.text.indexOf(exact); at >= 0; at = letters.text.indexOf(exact, at + 1)) {
    if (!isWhole(letters, at, at + exact.length, target)) continue;
    const context = sameEnd(letters.text, at, before) + sameStart(letters.text, at + exact.length, after);
    const distance = old === null ? at : Math.abs(at - old);
    if (!best || context > best.context || (context === best.context && distance < best.distance)) {
      best = { at, context, distance };
    }
  }
  return best && placesOf(letters, sentences, best.at, best.at + exact.length);
}

/** Index among the letters of the first one at or behind a point; null where its sentence is gone. */
function placeOfPoint(point: TextPoint, sentences: readonly SideSentence[], letters: Letters): number | null {
  const index = sentences.findIndex(({ id }) => id === point.sentence);
  if (index < 0) return null;
  const at = letters.sentence.findIndex(
    (one, place) => one > index || (one === index && (letters.offset[place] ?? 0) >= point.offset),
  );
  return at < 0 ? null : at;
}

const isLatin = (text: string): boolean => /[\p{Script=Latin}\p{N}]/u.test(text);

/** A quotation of whole words is not found within longer ones, which without spaces it would be ('art' in 'heart'). */
function isWhole({ text, spaced }: Letters, start: number, end: number, target: AnnotationTarget): boolean {
  const cuts = (at: number) =>
    at > 0 && at < text.length && !spaced.has(at) && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  const meantStart = isLatin(target.prefix.slice(-1)) && isLatin(target.exact.charAt(0));
  const meantEnd = isLatin(target.suffix.charAt(0)) && isLatin(target.exact.slice(-1));
  return (meantStart || !cuts(start)) && (meantEnd || !cuts(end));
}

/** How many letters before `at` are the end of `before`. */
function sameEnd(text: string, at: number, before: string): number {
  let same = 0;
  while (same < before.length && same < at && text.charAt(at - 1 - same) === before.at(-1 - same)) same += 1;
  return same;
}

function sameStart(text: string, at: number, after: string): number {
  let same = 0;
  while (same < after.length && text.charAt(at + same) === after.charAt(same)) same += 1;
  return same;
}

function placesOf(letters: Letters, sentences: readonly SideSentence[], start: number, end: number): Place[] {
  const places: (Place & { index: number })[] = [];
  for (let at = start; at < end; at += 1) {
    const index = letters.sentence[at] ?? 0;
    const offset = letters.offset[at] ?? 0;
    const last = places.at(-1);
    if (last?.index === index) last.end = offset + 1;
    else places.push({ index, sentence: sentences[index]?.id ?? '', start: offset, end: offset + 1 });
  }
  return places.map(({ sentence, start, end }) => ({ sentence, start, end }));
}
