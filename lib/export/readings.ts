import type { Dictionary } from '../dictionary/dictionary';
import type { Phonetic } from '../settings/settings';
import { rubyOf } from '../words/ruby';
import { wordKey } from '../words/word-key';
import type { ExportOptions } from './exporter';

/**
 * Writes readings above the words of a text.
 *
 * @param known keys of the words that get none, because the reader knows them
 */
export const readingsWith =
  (dictionary: Dictionary, phonetic: Phonetic, known: ReadonlySet<string>): NonNullable<ExportOptions['ruby']> =>
  (text) =>
    rubyOf(text, dictionary, phonetic, (word) => !known.has(wordKey(word.text)));
