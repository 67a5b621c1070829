import type { Language } from '@/lib/settings/language';

export interface TimeOptions {
  /** BCP 47 tags, most wanted first. */
  browserLanguages?: readonly string[];
  /** Name the time zone: for times stated elsewhere, which the reader may compare. */
  zone?: boolean;
}

/**
 * A time for reading: in the interface's language, with the browser's regional habits and the reader's own time zone.
 * A date without a time stays that date everywhere. Gives the text back as it is where it is no time.
 */
export function formatTime(
  iso: string,
  language: Language,
  { browserLanguages = [], zone = false }: TimeOptions = {},
): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const wanted = language === 'en' ? 'en' : 'zh';
  const locale = browserLanguages.find((tag) => tag.toLowerCase().split('-')[0] === wanted);
  return new Intl.DateTimeFormat(locale ?? (language === 'en' ? 'en-GB' : 'zh-CN'), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(dateOnly ? { timeZone: 'UTC' } : { hour: 'numeric', minute: '2-digit' }),
    ...(zone && !dateOnly && { timeZoneName: 'short' }),
  }).format(time);
}
