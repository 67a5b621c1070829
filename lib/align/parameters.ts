/** How sure one kind of token makes us. */
export interface Evidence {
  /** Probability that a token has a match in its true counterpart. */
  hit: number;
  /** Prior of the probability that it has one in an unrelated unit; the document itself corrects it. */
  chance: number;
  /** Weight of the log-likelihood ratio: tokens are not independent, so it is below 1. */
  scale: number;
}

export type Level = 'paragraph' | 'sentence';

/** Log prior by bead, Chinese units first; 'x' is two pairs that changed places. */
export type BeadPriors = Readonly<Record<string, number>>;

export interface Parameters {
  /** English content words against the Chinese. */
  content: Evidence;
  /** Probability of a match for content words that match nothing in the document: a little evidence against. */
  unmatched: number;
  /** Middle of log(English length / expected length). */
  lengthShift: number;
  priors: BeadPriors;
  /** Words that keep company across the first pass's beads join the dictionary for a second one. */
  secondPass: boolean;
}

export const functionWord: Evidence = { hit: 0.45, chance: 0.15, scale: 0.55 };
export const name: Evidence = { hit: 0.7, chance: 0.02, scale: 0.81 };
export const number: Evidence = { hit: 0.95, chance: 0.02, scale: 0.6 };
export const commonNumber: Evidence = { hit: 0.5, chance: 0.1, scale: 0.6 };
/** Chinese against the English. */
export const chineseWord: Evidence = { hit: 0.55, chance: 0.027, scale: 0.55 };
export const chineseCharacter: Evidence = { hit: 0.35, chance: 0.15, scale: 0.55 };
export const chineseNumber: Evidence = { hit: 0.87, chance: 0.02, scale: 0.6 };
export const latin: Evidence = { hit: 0.85, chance: 0.01, scale: 0.8 };
export const unmatchedChinese = 0.12;
/** Weight of the prior chance in units of the document. */
export const chanceStrength = 4.4;

/**
 * Fitted by coordinate search to news paragraphs with merges, splits, omissions, insertions and swaps, and to manually
 * aligned literary sentences (the MAC corpus). The two differ above all in their beads: translators merge and split
 * sentences at will but omit few, publishers drop whole paragraphs but rarely join more than two.
 */
export const parametersFor: Readonly<Record<Level, Parameters>> = {
  paragraph: {
    content: { hit: 0.68, chance: 0.027, scale: 0.55 },
    unmatched: 0.15,
    lengthShift: 0.03,
    secondPass: false,
    priors: {
      '1-1': -0.5,
      '1-0': -2,
      '0-1': -2,
      '1-2': -3,
      '2-1': -2.5,
      '2-2': -5.5,
      '1-3': -3.7,
      '3-1': -4,
      '1-4': -3.7,
      '1-5': -6,
      '2-3': -5.5,
      '3-2': -5.3,
      '4-1': -6,
      x: -6.25,
    },
  },
  sentence: {
    content: { hit: 0.5, chance: 0.027, scale: 0.55 },
    unmatched: 0.1,
    lengthShift: 0.09,
    secondPass: true,
    priors: {
      '1-1': -0.5,
      '1-0': -5,
      '0-1': -5,
      '1-2': -2,
      '2-1': -2.5,
      '2-2': -4.5,
      '1-3': -3.2,
      '3-1': -3.5,
      '1-4': -3.7,
      '1-5': -6,
      '2-3': -5.5,
      '3-2': -5.3,
      '4-1': -6,
      x: -6.25,
    },
  },
};
