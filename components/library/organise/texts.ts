import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { organiseStrings } from './strings';

/** The texts about filing, in the language of the library page. */
export function useOrganiseTexts() {
  const { language } = useTexts();
  return useMemo(() => ({ t: translator(organiseStrings, language), language }), [language]);
}

export type OrganiseTexts = ReturnType<typeof useOrganiseTexts>;
