import { type Language, translator } from '@/lib/settings/language';
import { printStrings } from './strings';

/** Gives the texts of the print view in one language. */
export const printTextsIn = (language: Language) => translator(printStrings, language);
