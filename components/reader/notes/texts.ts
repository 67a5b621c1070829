import { type Language, translator } from '@/lib/settings/language';
import { notesStrings } from './strings';

export type NotesText = keyof typeof notesStrings;

/** Gives the texts of notes in one language. */
export const notesTextsIn = (language: Language) => translator(notesStrings, language);
