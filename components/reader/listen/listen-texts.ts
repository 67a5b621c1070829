import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { listenStrings } from './strings';

export type ListenTexts = (key: keyof typeof listenStrings, values?: Record<string, string | number>) => string;

/** The texts of listening in the view's language. */
export function useListenTexts(): ListenTexts {
  const { language } = useTexts();
  return useMemo(() => translator(listenStrings, language), [language]);
}
