import * as z from 'zod';
import { pairSources } from '../../pairing';
import { type KeptSentence, type KeptWord, keptWordId, type WordToKeep } from '../../words/words';
import { articleAddress, date, line, orEmpty, timestamp } from '../row-fields';

/** Sentences that a kept word holds: the latest. */
export const mostSentences = 20;

/** UTF-16 units of a word: what is longer is none. */
export const longestWord = 100;

/** A kept word as it lies on the disk: with the folded headwords under which a text asks for it. */
export interface StoredWord extends KeptWord {
  /** `wordKey` of both scripts, each once. */
  keys: string[];
}

/** What the reader said of a word; a word of which nothing was said has no row. */
export interface WordStateRow {
  /** `wordKey`. */
  word: string;
  state: 'learning' | 'known';
  /** ISO 8601 in UTC. */
  at: string;
}

const headword = z.string().min(1).max(longestWord);
const plain = z.string().max(10_000);

const metSentence = {
  zh: plain,
  start: z.int().min(0),
  end: z.int().min(1),
  en: z.string().max(20_000),
  source: z.enum(['', ...pairSources]),
  engine: z.string().max(8192).optional(),
  title: line,
  site: line,
  url: orEmpty(articleAddress),
  publishedAt: orEmpty(date),
};

const wordStandsInIt = ({ zh, start, end }: Pick<KeptSentence, 'zh' | 'start' | 'end'>) =>
  start < end && end <= zh.length;

const word = {
  simplified: headword,
  traditional: headword,
  pinyin: z.string().max(1000),
  meaning: plain,
};

/** What a content script may ask to keep. */
export const wordToKeepRow = z.strictObject({
  ...word,
  sentence: z.strictObject(metSentence).refine(wordStandsInIt, 'the word is not in the sentence').nullable(),
}) satisfies z.ZodType<WordToKeep>;

const keptFields = {
  ...word,
  // Room for what joining two words puts together.
  meaning: z.string().max(50_000),
  note: z.string().max(50_000),
  id: z.string().min(1).max(1500),
  sentences: z
    .array(
      z.strictObject({ ...metSentence, keptAt: timestamp }).refine(wordStandsInIt, 'the word is not in the sentence'),
    )
    .max(mostSentences),
  createdAt: timestamp,
  updatedAt: timestamp,
};

const named = (kept: Pick<KeptWord, 'id' | 'simplified' | 'traditional'>) =>
  kept.id.startsWith(keptWordId({ ...kept, pinyin: '' }));

/** A kept word as an exported file has it. */
export const keptWordRow = z
  .strictObject(keptFields)
  .refine(named, 'the id is another word’s') satisfies z.ZodType<KeptWord>;

/** A kept word as it lies on the disk. */
export const storedWordRow = z
  .strictObject({ ...keptFields, keys: z.array(headword).min(1).max(2) })
  .refine(named, 'the id is another word’s') satisfies z.ZodType<StoredWord>;

export const wordStateRow = z.strictObject({
  word: headword,
  state: z.enum(['learning', 'known']),
  at: timestamp,
}) satisfies z.ZodType<WordStateRow>;

/** What a reader may change of a kept word. */
export const wordChangeRow = z
  .strictObject({ pinyin: word.pinyin, meaning: keptFields.meaning, note: keptFields.note })
  .partial();
