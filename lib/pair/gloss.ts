import type { Dictionary } from '../dictionary/dictionary';
import type { CedictEntry } from '../dictionary/entry';
import { isProper } from '../dictionary/order';
import { commonWord, measureWords } from '../gloss/common-words';
import { shortMeaning } from '../gloss/meaning';
import { type Segment, segment } from '../gloss/segment';
import type { GlossWord } from '../pairing';
import { pinyinJoined } from '../pinyin/pinyin';

/**
 * What the dictionary says of each word of a Chinese sentence. The words' texts joined are the sentence, white space
 * and punctuation included. A help for reading, not a translation.
 */
export function glossSentence(text: string, dictionary: Dictionary): GlossWord[] {
  const segments = segment(text, dictionary);
  return segments.map((word, index) => glossWord(word, segments[index - 1], segments[index + 1], dictionary));
}

function glossWord(
  { text, kind, meaning }: Segment,
  before: Segment | undefined,
  after: Segment | undefined,
  dictionary: Dictionary,
): GlossWord {
  if (kind === 'other') return { text, pinyin: '', meaning: '' };
  if (kind === 'numeral') return { text, pinyin: readCharacters(text, dictionary), meaning: meaning ?? '' };
  if (kind === 'name') return { text, pinyin: readName(text, dictionary), meaning: meaning ?? '(name)' };
  if (countsThings(text, before)) return { text, pinyin: readCharacters(text, dictionary), meaning: '(measure word)' };
  const common = commonReading(text, before, after);
  if (common) return { text, pinyin: pinyinJoined(common.pinyin), meaning: common.meaning };
  const [entry] = dictionary.entries(text);
  return entry
    ? { text, pinyin: pinyinJoined(entry.pinyin), meaning: shortMeaning(entry) }
    : { text, pinyin: '', meaning: '' };
}

/** 三名, 这种, 每张: a measure word stands after a number or a pronoun that counts. */
function countsThings(text: string, before: Segment | undefined): boolean {
  if (!measureWords.has(text) || !before) return false;
  return (
    before.kind === 'numeral' ||
    /^(?:[一二两兩三四五六七八九十百千万萬亿億这這那哪每各几幾某该該数數多余餘本此首另半全]|另一|多个|第一)$/.test(
      before.text,
    )
  );
}

/** A common character's usual reading, but 地 and 得 are particles only after a word, and 长 is a length only there. */
function commonReading(text: string, before: Segment | undefined, after: Segment | undefined) {
  const follows = before?.kind === 'word';
  // At the end of a dateline: 北京1月8日电.
  if (/^[电電]$/.test(text) && before?.kind === 'numeral') return { pinyin: 'dian4', meaning: 'dispatch; telegram' };
  if (text === '地' && !(follows && before.text.length > 1 && after?.kind === 'word'))
    return { pinyin: 'di4', meaning: 'ground; place' };
  if (text === '得' && !follows) return { pinyin: 'de2', meaning: 'to get; to obtain' };
  return commonWord(text);
}

const readings = (text: string, choose: (character: string, index: number) => string): string[] =>
  [...text].map(choose).filter((syllable) => syllable !== '');

function readCharacters(text: string, dictionary: Dictionary): string {
  const parts = text.match(/[\d０-９.,]+|./gu) ?? [];
  const syllables = parts.map((part) =>
    /^\p{Script=Han}/u.test(part) ? syllableOf(part, dictionary.entries(part)) : part,
  );
  return syllables.some((syllable) => /[a-z]/i.test(syllable)) ? pinyinJoined(syllables.join(' ')) : '';
}

const syllableOf = (character: string, entries: readonly CedictEntry[]): string =>
  commonWord(character)?.pinyin ??
  entries.find((entry) => !isProper(entry))?.pinyin ??
  entries[0]?.pinyin ??
  (/[·・•\d,.%]/.test(character) ? character : '');

/** The surname in its reading as a surname, the given name joined: 'Shàn Tiánfāng'. */
function readName(text: string, dictionary: Dictionary): string {
  const foreign = /[·・•]/.test(text);
  const capital = (syllable: string) => syllable.charAt(0).toUpperCase() + syllable.slice(1);
  const parts = text.split(/[·・•]/).map((part) => {
    const syllables = readings(part, (character, index) => {
      const entries = dictionary.entries(character);
      const surname =
        index === 0 && !foreign ? entries.find((entry) => /surname/.test(entry.glosses[0] ?? '')) : undefined;
      return (surname?.pinyin ?? syllableOf(character, entries)).toLowerCase();
    });
    const split = foreign || syllables.length > 3 ? 0 : 1;
    const words = [syllables.slice(0, split), syllables.slice(split)].filter((word) => word.length > 0);
    return words.map((word) => pinyinJoined(capital(word.join(' ')))).join(' ');
  });
  return parts.join('·');
}
