import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { backupStrings } from './strings';

/** The texts of backups, in the language of the library page. */
export function useBackupTexts() {
  const { language } = useTexts();
  return useMemo(() => ({ t: translator(backupStrings, language), language }), [language]);
}
