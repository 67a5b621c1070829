import type { Language } from '@/lib/settings/language';

const locale = (language: Language) => (language === 'en' ? 'en-GB' : 'zh-CN');

/** A day for reading: '2 Mar 2026'. A date without a time stays that date in every time zone. */
export function formatDay(iso: string, language: Language): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const zone = dateOnly ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale(language), { day: 'numeric', month: 'short', year: 'numeric', ...zone }).format(
    date,
  );
}

/** The month as a heading: 'March 2026'; '' for what is no date. */
export function formatMonth(iso: string, language: Language): string {
  const date = new Date(iso);
  if (iso === '' || Number.isNaN(date.getTime())) return '';
  const zone = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale(language), { month: 'long', year: 'numeric', ...zone }).format(date);
}

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size for reading: '3.4 MB'. */
export function formatSize(bytes: number, language: Language): string {
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: units[power - 1] ?? 'kilobyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
