import type { Phonetic } from '../settings/settings';

export const readingChoices = ['none', 'unknown', 'all'] as const;
export const bookLayouts = ['stacked', 'columns', 'chinese'] as const;
/** English below its Chinese, beside it, or not at all. */
export type BookLayout = (typeof bookLayouts)[number];
export const cardChoices = ['both', 'sentences', 'words'] as const;
/** Cards of which there are two kinds. */
export type CardChoice = (typeof cardChoices)[number];

/** What a reader may choose of a form. */
export interface ExportChoices {
  /** The pictures that the library keeps lie in the file. */
  pictures: boolean;
  /** Readings above no words, those that are not marked as known, or all. */
  readings: (typeof readingChoices)[number];
  phonetic: Phonetic;
  layout: BookLayout;
  cards: CardChoice;
  /** Machine translation, labelled, in files of pairs. */
  machineLines: boolean;
  /** Pairs that may not belong together, labelled, in files of pairs. */
  uncertainLines: boolean;
  /** One file of all articles instead of one for each. */
  oneFile: boolean;
}

/** What the reader chose last of each form, by the form's id. */
export type ChosenByForm = Readonly<Record<string, Partial<ExportChoices>>>;

/** The choices of a form as they were made last; what was never chosen, or is no choice of this form, as usual. */
export function lastChoices(
  usual: Partial<ExportChoices>,
  chosen: Partial<ExportChoices> = {},
): Partial<ExportChoices> {
  const own = Object.entries(chosen).filter(([name, value]) => Object.hasOwn(usual, name) && value !== undefined);
  return { ...usual, ...Object.fromEntries(own) };
}

/**
 * The choices with which the quick way makes a file: it looks as the reader chose it last. Which lines are in it is as
 * usual, because nobody is asked there: a translation memory must not fill with machine lines for an old choice.
 */
export function quickChoices(
  usual: Partial<ExportChoices>,
  chosen: Partial<ExportChoices> = {},
): Partial<ExportChoices> {
  const { machineLines: _machine, uncertainLines: _uncertain, ...looks } = chosen;
  return lastChoices(usual, looks);
}
