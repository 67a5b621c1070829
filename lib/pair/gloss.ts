import type { Dictionary } from '../dictionary/dictionary';
import { readSegments } from '../gloss/read';
import { segment } from '../gloss/segment';
import type { GlossWord } from '../pairing';
import { pinyinJoined } from '../pinyin/pinyin';

/**
 * What the dictionary says of each word of a Chinese sentence. The words' texts joined are the sentence, white space
 * and punctuation included. A help for reading, not a translation.
 */
export function glossSentence(text: string, dictionary: Dictionary): GlossWord[] {
  const segments = segment(text, dictionary);
  const readings = readSegments(segments, dictionary);
  return segments.map((word, index) => ({
    text: word.text,
    pinyin: pinyinJoined(readings[index]?.pinyin ?? ''),
    meaning: readings[index]?.meaning ?? '',
  }));
}
