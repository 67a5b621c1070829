import type { BilingualArticle } from '@/lib/bilingual-article';
import { lowConfidence, type Pair, type SentenceId } from '@/lib/pairing';

/** English that stands beside a sentence of a text. */
export interface EnglishBeside {
  text: string;
  source: Pair['source'];
  uncertain: boolean;
}

/**
 * Gives for each sentence the English of its pair. A pair of several sentences gives it with each of them: which of them
 * changed is not known beforehand. Glosses are no English.
 */
export function englishBeside({ pairs }: Pick<BilingualArticle, 'pairs'>): Map<SentenceId, EnglishBeside> {
  const beside = new Map<SentenceId, EnglishBeside>();
  for (const { zh, en, source, confidence } of pairs) {
    const text = en.map((one) => one.text).join(' ');
    if (!text) continue;
    for (const id of zh) beside.set(id, { text, source, uncertain: confidence < lowConfidence });
  }
  return beside;
}
