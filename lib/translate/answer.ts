import type { GlossaryTerm } from '../glossary/term';
import { countHan, countLatinWords } from '../text/script';

/** English is seldom longer than eight letters for a character; what exceeds this has run wild. */
const mostLetters = { each: 40, besides: 400 };

/** An answer as one line of text. */
export const tidyAnswer = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Whether a tidied answer is English for a line at all: 'none' where it is empty or endless, 'echo' where it is the
 * Chinese again or still mostly Chinese. `terms` are the line's own: names that the reader wants kept as they are
 * may stand in the English.
 */
export function judgeAnswer(zh: string, en: string, terms: readonly GlossaryTerm[]): 'good' | 'none' | 'echo' {
  if (en === '' || en.length > zh.length * mostLetters.each + mostLetters.besides) return 'none';
  const kept = terms.reduce((sum, term) => sum + (term.en === '' ? countHan(term.zh) : 0), 0);
  if (countHan(zh) <= kept) return 'good';
  if (en === tidyAnswer(zh)) return 'echo';
  return countHan(en) - kept > countLatinWords(en) ? 'echo' : 'good';
}
