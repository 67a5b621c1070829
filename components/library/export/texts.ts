import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { handOverStrings } from './hand-over-strings';
import { exportStrings } from './strings';

/** The texts of the export dialog, in the language of the library page. */
export function useExportTexts() {
  const { language } = useTexts();
  return useMemo(() => ({ t: translator(exportStrings, language), language }), [language]);
}

/** The texts of what other programs take over. */
export function useHandOverTexts() {
  const { language } = useTexts();
  return useMemo(() => translator(handOverStrings, language), [language]);
}
