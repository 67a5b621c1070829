import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { wordsStrings } from './strings';

/** The texts of the page of kept words, in the language of the library page. */
export function useWordTexts() {
  const { language } = useTexts();
  return useMemo(() => ({ t: translator(wordsStrings, language), language }), [language]);
}

export type WordTexts = ReturnType<typeof useWordTexts>;
