import { fold } from '../text/fold';
import type { SideSentence } from './side-sentences';

/** Sentences as one run of letters that can be compared whatever became of spaces, scripts and quotation marks. */
export interface Letters {
  /** Folded, without white space. */
  text: string;
  /** Of each unit of `text`: the sentence that it stands in (index) and its offset there. */
  sentence: number[];
  offset: number[];
  /** Units of `text` before which there was white space, or the beginning of a sentence. */
  spaced: Set<number>;
}

const quotationMarks: Record<string, string> = {
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': "'",
  '』': "'",
  '‘': "'",
  '’': "'",
};

const isSpace = (unit: string): boolean => /\s/.test(unit);

/** Folds unit by unit, so that each letter knows where it stood. */
export function lettersOf(sentences: readonly Pick<SideSentence, 'text' | 'gap'>[]): Letters {
  const letters: Letters = { text: '', sentence: [], offset: [], spaced: new Set() };
  const units: string[] = [];
  sentences.forEach(({ text, gap = '' }, index) => {
    const folded = fold(text);
    let spaced = gap !== '';
    for (let at = 0; at < folded.length; at += 1) {
      const unit = folded.charAt(at);
      if (isSpace(unit)) {
        spaced = true;
        continue;
      }
      if (spaced) letters.spaced.add(units.length);
      spaced = false;
      units.push(quotationMarks[unit] ?? unit);
      letters.sentence.push(index);
      letters.offset.push(at);
    }
  });
  letters.text = units.join('');
  return letters;
}

/** A single text in the same form. */
export const lettersOfText = (text: string): string => lettersOf([{ text }]).text;
