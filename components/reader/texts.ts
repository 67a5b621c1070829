import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, translator } from '@/lib/settings/language';
import { appearanceStrings } from './appearance-strings';
import { choiceStrings } from './choice-strings';
import { commandStrings } from './command-strings';
import { editionStrings } from './edition-strings';
import { lineStrings } from './line-strings';
import { runStrings } from './run-strings';
import { readerStrings } from './strings';

const table = {
  ...readerStrings,
  ...appearanceStrings,
  ...choiceStrings,
  ...runStrings,
  ...editionStrings,
  ...lineStrings,
  ...commandStrings,
};
export type ReaderText = keyof typeof table;

/** Gives the reader view's texts in one language. */
export const textsIn = (language: Language) => translator(table, language);

export interface Texts {
  t: (key: ReaderText, values?: Record<string, string | number>) => string;
  language: Language;
}

export const TextsContext = createContext<Texts>({ t: textsIn('en'), language: 'en' });

/** The texts for the view that this component stands in. */
export const useTexts = (): Texts => useContext(TextsContext);
