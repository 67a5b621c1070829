import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ServiceError } from '@/lib/services';
import { type Language, translator } from '@/lib/settings/language';
import { backupProblemStrings } from './backup/problem-strings';
import { importReportStrings } from './import/report-strings';
import { type LibraryText, libraryStrings } from './strings';

/** Gives the library page's texts in one language. */
export const textsIn = (language: Language) =>
  translator({ ...libraryStrings, ...importReportStrings, ...backupProblemStrings }, language);

export interface Texts {
  t: (key: LibraryText, values?: Record<string, string | number>) => string;
  language: Language;
}

export const TextsContext = createContext<Texts>({ t: textsIn('en'), language: 'en' });

/** The texts for the page that this component stands in. */
export const useTexts = (): Texts => useContext(TextsContext);

/** The sentence for what went wrong. */
export const failureText = (error: unknown): LibraryText =>
  `failed-${error instanceof ServiceError ? error.code : 'unknown'}`;
