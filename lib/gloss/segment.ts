import type { Dictionary } from '../dictionary/dictionary';
import { isReference } from '../dictionary/order';
import { commonWord, measureWords } from './common-words';
import { nameCandidates } from './names';
import { type Numeral, numeralAt } from './numerals';
import { type Outlet, outletAt } from './outlets';

/** One word of a sentence. The texts of a sentence's segments joined are the sentence. */
export interface Segment {
  text: string;
  kind: 'word' | 'name' | 'numeral' | 'other';
  /** In English, where `kind` is 'numeral' or the name one of a known outlet. */
  meaning?: string;
}

interface Candidate extends Omit<Segment, 'text'> {
  length: number;
  cost: number;
}

/*
 * What a word costs. About one each, so that the fewest words win (Chen & Liu 1992, "Word identification for Mandarin
 * Chinese sentences"); what is added breaks ties towards longer words and away from characters that stand alone.
 */
const costs = {
  word: 1,
  perSquaredLength: -0.005,
  frequentCharacter: 0.95,
  commonCharacter: 1.05,
  character: 1.4,
  unknownCharacter: 1.8,
  rare: 0.35,
  unlikely: 1.3,
  numeral: 0.9,
  strongName: { 2: 1.1, 3: 0.95, 4: 0.95 } as Record<number, number>,
  weakName: { 2: 2.3, 3: 2.45, 4: 1.9 } as Record<number, number>,
  foreignName: 2.05,
  dottedName: 0.95,
  outlet: 0.9,
};

/** A stretch that is one word whatever the dictionary says; UTF-16 offsets. */
export interface ForcedSpan {
  start: number;
  end: number;
}

const opaque = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\u00c0-\u024f]/;
const run = /[A-Za-zＡ-Ｚａ-ｚ0-9０-９\u00c0-\u024f]+(?:[.'’_&+@/-][A-Za-z0-9\u00c0-\u024f]+)*|\s+|(.)\1+/suy;

/**
 * Splits a sentence into words: the cheapest path through all words of the dictionary, numbers, dates and probable
 * names. Of two paths that cost the same, the one whose later words are longer wins, as backward maximum matching
 * errs less often than forward (Sun & T'sou 1995).
 *
 * @param forced in order, not overlapping; each becomes one segment
 */
export function segment(sentence: string, dictionary: Dictionary, forced: readonly ForcedSpan[] = []): Segment[] {
  const best: ({ cost: number; from: number; candidate?: Candidate } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let offset = 0; offset < sentence.length; offset += 1) {
    const here = best[offset];
    if (!here) continue;
    for (const candidate of allowedAt(sentence, offset, dictionary, forced)) {
      const end = offset + candidate.length;
      const cost = here.cost + candidate.cost;
      const known = best[end];
      const tie = known && Math.abs(cost - known.cost) < 1e-9 && candidate.length > end - known.from;
      if (!known || cost < known.cost - 1e-9 || tie) best[end] = { cost, from: offset, candidate };
    }
  }
  const segments: Segment[] = [];
  for (let end = sentence.length; end > 0; ) {
    const step = best[end];
    if (!step?.candidate) break;
    const { kind, meaning } = step.candidate;
    segments.push({ text: sentence.slice(step.from, end), kind, ...(meaning === undefined ? {} : { meaning }) });
    end = step.from;
  }
  return segments.reverse();
}

/** Candidates that respect the forced spans: what would cross into one ends before it, if it may be cut at all. */
function allowedAt(
  sentence: string,
  offset: number,
  dictionary: Dictionary,
  forced: readonly ForcedSpan[],
): Candidate[] {
  const candidates = candidatesAt(sentence, offset, dictionary);
  const next = forced.find(({ end }) => end > offset);
  if (!next) return candidates;
  if (next.start > offset)
    return candidates.flatMap((candidate) => {
      const most = next.start - offset;
      if (candidate.length <= most) return [candidate];
      return candidate.kind === 'other' ? [{ ...candidate, length: most }] : [];
    });
  const length = next.end - offset;
  const same = candidates.filter((candidate) => candidate.length === length).sort((a, b) => a.cost - b.cost);
  return [same[0] ?? { length, cost: costs.word, kind: 'word' }];
}

function candidatesAt(sentence: string, offset: number, dictionary: Dictionary): Candidate[] {
  const character = String.fromCodePoint(sentence.codePointAt(offset) ?? 0);
  const insideRun = offset > 0 && opaque.test(character) && opaque.test(sentence.charAt(offset - 1));
  const numeral = insideRun ? null : numeralAt(sentence, offset);
  const candidates = [
    ...dictionaryWords(sentence, offset, dictionary, insideRun),
    ...(numeral ? numeralCandidate(sentence, offset, numeral) : []),
  ];
  if (/\p{Script=Han}/u.test(character)) {
    if (!candidates.some(({ length }) => length === character.length)) {
      candidates.push({ length: character.length, cost: costs.unknownCharacter, kind: 'word' });
    }
    const known = Math.max(
      0,
      ...candidates.flatMap(({ kind, length }) => (kind === 'word' && length > 1 ? length : [])),
    );
    const outlet = outletAt(sentence, offset);
    if (outlet) candidates.push(outletCandidate(outlet, known));
    for (const { length, evidence } of nameCandidates(sentence, offset, known)) {
      const dotted = /[·・•]/.test(sentence.slice(offset, offset + length));
      const foreign = dotted ? costs.dottedName : costs.foreignName;
      const table = evidence === 'strong' ? costs.strongName : costs.weakName;
      candidates.push({ length, cost: evidence === 'foreign' ? foreign : (table[length] ?? foreign), kind: 'name' });
    }
    return candidates;
  }
  run.lastIndex = offset;
  const length = run.exec(sentence)?.[0].length ?? character.length;
  candidates.push({ length, cost: costs.word, kind: 'other' });
  if (length > character.length && !opaque.test(character)) {
    candidates.push({ length: character.length, cost: costs.word, kind: 'other' });
  }
  return candidates;
}

/** The dictionary's own word of that length stays where the outlet is not a known one. */
function outletCandidate({ length, meaning }: Outlet, known: number): Candidate {
  return {
    length,
    cost: costs.outlet + (known >= length && !meaning ? costs.rare : 0),
    kind: 'name',
    meaning: meaning || '(news outlet)',
  };
}

/** A plain figure keeps what is written against it ('5G', 'F-16'), so it yields where letters follow. */
function numeralCandidate(sentence: string, offset: number, { length, meaning }: Numeral): Candidate[] {
  if (opaque.test(sentence.charAt(offset + length)) && opaque.test(sentence.charAt(offset + length - 1))) return [];
  return [{ length, cost: costs.numeral, kind: 'numeral', meaning }];
}

function* dictionaryWords(
  sentence: string,
  offset: number,
  dictionary: Dictionary,
  insideRun: boolean,
): Generator<Candidate> {
  if (insideRun) return;
  const counted = /[0-9０-９一二两兩三四五六七八九十百千万萬亿億几幾数數多余餘]/.test(sentence.charAt(offset - 1));
  for (let length = dictionary.longestAt(sentence, offset); length > 0; length -= 1) {
    const text = sentence.slice(offset, offset + length);
    const cutsRun = opaque.test(text.charAt(length - 1)) && opaque.test(sentence.charAt(offset + length));
    if (cutsRun || !/\p{Script=Han}/u.test(text)) continue;
    const entries = dictionary.entries(text);
    if (entries.length === 0) continue;
    const size = [...text].length;
    if (size === 1) {
      yield { length, cost: characterCost(text), kind: 'word' };
      continue;
    }
    const rare = entries.every((entry) => isReference(entry) || entry.glosses.every((gloss) => rareGloss.test(gloss)));
    const split = unlikely.has(text) || (counted && countable.has(text));
    const extra = (rare ? costs.rare : 0) + (split ? costs.unlikely : 0);
    yield { length, cost: costs.word + costs.perSquaredLength * size * size + extra, kind: 'word' };
  }
}

function characterCost(character: string): number {
  if (frequent.has(character)) return costs.frequentCharacter;
  return commonWord(character) || measureWords.has(character) ? costs.commonCharacter : costs.character;
}

/** Characters that are words of their own so often that they pull themselves out of longer words. */
const frequent = new Set('的了在是和不有这這中上也就与與为為對对');

/** Headwords that in a text are nearly always two words: 一家|公司, 三人|中. */
const unlikely = new Set([
  '中的',
  '到了',
  '日电',
  '日電',
  '产儿',
  '產兒',

  '一家',
  '人中',
  '高就',
  '个中',
  '個中',
  '的士',
  '言中',
  '会上',
  '會上',
  '在前',
  '和会',
  '和會',
  '为的',
  '為的',
  '上都',
  '里人',
  '二水',
]);

/** Headwords that after a number are two words: 十|年|前, 三|个|人. */
const countable = new Set(
  '年前 年来 年來 年后 年後 年内 年內 天前 天后 天後 月内 月內 日内 日內 个人 個人 名人 家人 位于 位於 人民'.split(' '),
);

const rareGloss =
  /^\((?:archaic|old|dialect|literary|Tw|Cantonese|Internet slang|slang|vulgar|bird|TCM|Buddhism)[^)]*\)|\(bird species|\(old\)|\(archaic\)/;
