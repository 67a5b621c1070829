import type { Dictionary } from '../dictionary/dictionary';
import type { Pair } from '../pairing';
import type { Sentence } from '../text/sentence';
import { glossSentence } from './gloss';

/**
 * The embedded default where nobody has translated: one pair for each Chinese sentence, with a word gloss instead of
 * English. Needs no network, no key and no permission.
 */
export function glossPairs(sentences: readonly Sentence[], dictionary: Dictionary): Pair[] {
  return sentences.map(({ id, text }) => ({
    zh: [id],
    en: [],
    source: 'gloss',
    confidence: 1,
    gloss: glossSentence(text, dictionary),
  }));
}
