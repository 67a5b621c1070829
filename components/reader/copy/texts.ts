import { type Language, translator } from '@/lib/settings/language';
import { copyStrings } from './strings';

export type CopyText = keyof typeof copyStrings;

/** Gives the texts of copying in one language. */
export const copyTextsIn = (language: Language) => translator(copyStrings, language);
