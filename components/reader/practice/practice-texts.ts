import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { practiceStrings } from './strings';

export type PracticeTexts = (key: keyof typeof practiceStrings, values?: Record<string, string | number>) => string;

/** The texts of practising in the view's language. */
export function usePracticeTexts(): PracticeTexts {
  const { language } = useTexts();
  return useMemo(() => translator(practiceStrings, language), [language]);
}
