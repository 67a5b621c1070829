import type { Language } from '@/lib/settings/language';

const locale = (language: Language) => (language === 'en' ? 'en-GB' : 'zh-CN');

const formats = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** Made once: it takes longer than everything else that drawing a row of the list does. */
function dateFormat(kind: keyof typeof formats, iso: string, language: Language): Intl.DateTimeFormat {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const key = `${kind} ${language} ${dateOnly}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale(language), { ...formats[kind], ...(dateOnly && { timeZone: 'UTC' }) });
  made.set(key, format);
  return format;
}

/** A day for reading: '2 Mar 2026'. A date without a time stays that date in every time zone. */
export function formatDay(iso: string, language: Language): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dateFormat('day', iso, language).format(date);
}

/** The month as a heading: 'March 2026'; '' for what is no date. */
export function formatMonth(iso: string, language: Language): string {
  const date = new Date(iso);
  if (iso === '' || Number.isNaN(date.getTime())) return '';
  return dateFormat('month', iso, language).format(date);
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
