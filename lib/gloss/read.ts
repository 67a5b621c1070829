import type { Dictionary } from '../dictionary/dictionary';
import type { CedictEntry } from '../dictionary/entry';
import { commonWord, measureWords } from './common-words';
import { readingInContext } from './context-readings';
import { shortMeaning } from './meaning';
import { characterReading, readInside, syllablesOf } from './read-characters';
import { readName } from './read-name';
import type { Segment } from './segment';
import { usualReading } from './usual-readings';

/** How a word reads where it stands, and what it means there in a few words. */
export interface Reading {
  /** Numbered, as CC-CEDICT writes it: 'Zhong1 guo2'; '' where there is none. */
  pinyin: string;
  /** As in `Word`: one for each character, [] where they cannot be told apart. */
  syllables: string[];
  meaning: string;
}

const none: Reading = { pinyin: '', syllables: [], meaning: '' };

/** Readings of all segments of one sentence, chosen by what stands around them. */
export function readSegments(segments: readonly Segment[], dictionary: Dictionary): Reading[] {
  const sentence = segments.map(({ text }) => text).join('');
  let offset = 0;
  return segments.map((segment, index) => {
    const start = offset;
    offset += segment.text.length;
    const place = {
      left: segments[index - 1],
      right: segments[index + 1],
      before: sentence.slice(Math.max(0, start - 24), start),
      after: sentence.slice(offset, offset + 40),
    };
    return readSegment(segment, place, dictionary);
  });
}

interface Place {
  left: Segment | undefined;
  right: Segment | undefined;
  before: string;
  after: string;
}

function readSegment({ text, kind, meaning }: Segment, place: Place, dictionary: Dictionary): Reading {
  if (kind === 'other') return none;
  if (kind === 'numeral') return { ...readNumeral(text, dictionary), meaning: meaning ?? '' };
  if (kind === 'name') return { ...readName(text, meaning !== undefined, dictionary), meaning: meaning ?? '(name)' };
  const entries = dictionary.entries(text);
  const counts = countsThings(text, place.left);
  const chosen = chosenReading(text, entries, place);
  if (counts) {
    const pinyin = chosen ?? characterReading(text, dictionary);
    return { pinyin, syllables: [pinyin], meaning: '(measure word)' };
  }
  const common = commonReading(text, place.left, place.right);
  if (common && (!chosen || common.pinyin === chosen))
    return { pinyin: common.pinyin, syllables: syllablesOf(text, common.pinyin), meaning: common.meaning };
  const entry = entries.find(({ pinyin }) => pinyin === chosen) ?? entries[0];
  if (!entry) {
    const syllables = readInside(text, dictionary);
    return { pinyin: syllables.filter(Boolean).join(' '), syllables, meaning: '' };
  }
  return { pinyin: entry.pinyin, syllables: syllablesOf(text, entry.pinyin), meaning: shortMeaning(entry) };
}

/** The reading that place or use give a word, if the dictionary has it for the word as it is written. */
function chosenReading(text: string, entries: readonly CedictEntry[], { before, after }: Place): string | undefined {
  const wanted = [[...text].length === 1 ? readingInContext(text, before, after) : undefined, usualReading(text)];
  const has = (reading: string | undefined) =>
    entries.some(
      ({ simplified, traditional, pinyin }) => pinyin === reading && (simplified === text || traditional === text),
    );
  return wanted.find(has);
}

/** 三名, 这种, 每张: a measure word stands after a number or a pronoun that counts. */
function countsThings(text: string, left: Segment | undefined): boolean {
  if (!measureWords.has(text) || !left) return false;
  return (
    left.kind === 'numeral' ||
    /^(?:[一二两兩三四五六七八九十百千万萬亿億这這那哪每各几幾某该該数數多余餘本此首另半全]|另一|多个|第一)$/.test(
      left.text,
    )
  );
}

/** A common character's usual reading, but 地 and 得 are particles only after a word. */
function commonReading(text: string, left: Segment | undefined, right: Segment | undefined) {
  const follows = left?.kind === 'word';
  // At the end of a dateline: 北京1月8日电.
  if (/^[电電]$/.test(text) && left?.kind === 'numeral') return { pinyin: 'dian4', meaning: 'dispatch; telegram' };
  if (text === '地' && !(follows && left.text.length > 1 && right?.kind === 'word'))
    return { pinyin: 'di4', meaning: 'ground; place' };
  if (text === '得' && !follows) return { pinyin: 'de2', meaning: 'to get; to obtain' };
  return commonWord(text);
}

/** Figures stay as they are: '3亿' reads '3 yi4'. */
function readNumeral(text: string, dictionary: Dictionary): Omit<Reading, 'meaning'> {
  const spoken = (character: string) =>
    /\p{Script=Han}|〇/u.test(character) ? characterReading(character, dictionary) : '';
  const parts = text.match(/[\d０-９.,]+|./gu) ?? [];
  const pinyin = parts.map((part) => spoken(part) || (/[\d０-９.,%]/.test(part) ? part : '')).filter(Boolean);
  const syllables = [...text].map(spoken);
  return { pinyin: syllables.some(Boolean) ? pinyin.join(' ') : '', syllables };
}
