import { useMemo } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { overviewStrings } from './strings';

/** The texts of the overview, and its numbers, in the language of the library page. */
export function useOverviewTexts() {
  const { language } = useTexts();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : 'zh-CN';
    return {
      t: translator(overviewStrings, language),
      language,
      number: new Intl.NumberFormat(locale).format,
      /** A month 'YYYY-MM' in full, and as it stands below a column. */
      month: (month: string) => inMonth(month, locale, { month: 'long', year: 'numeric' }),
      shortMonth: (month: string) => inMonth(month, locale, { month: 'short' }),
    };
  }, [language]);
}

const inMonth = (month: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${month}-15T00:00:00Z`));
