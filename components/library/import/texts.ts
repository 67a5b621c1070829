import { useMemo } from 'preact/hooks';
import { type Language, translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { importStrings } from './strings';

/** The texts of the import, in the language of the library page. */
export function useImportTexts() {
  const { language } = useTexts();
  return useMemo(() => importTextsIn(language), [language]);
}

export const importTextsIn = (language: Language) => translator(importStrings, language);
