import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { versionsStrings } from './strings';

/** The texts about earlier texts, in the language of the library page. */
export function useVersionTexts() {
  const { language } = useTexts();
  return useMemo(() => ({ t: translator(versionsStrings, language), language }), [language]);
}

export type VersionTexts = ReturnType<typeof useVersionTexts>;
