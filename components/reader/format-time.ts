import type { Language } from '@/lib/settings/language';

export interface TimeOptions {
  /** BCP 47 tags, most wanted first. */
  browserLanguages?: readonly string[];
  /** For times stated elsewhere: the clock of the place that stated it, with its offset where it is not the reader's. */
  asStated?: boolean;
}

const minute = 60_000;

/**
 * A time for reading: in the interface's language, with the browser's regional habits. In the reader's own time zone,
 * or as stated, since what the page prints is what a reader compares it with. A date without a time stays that date
 * everywhere. Gives the text back as it is where it is no time.
 */
export function formatTime(
  iso: string,
  language: Language,
  { browserLanguages = [], asStated = false }: TimeOptions = {},
): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const wanted = language === 'en' ? 'en' : 'zh';
  const locale = browserLanguages.find((tag) => tag.toLowerCase().split('-')[0] === wanted);
  const stated = asStated && !dateOnly ? statedOffset(iso) : null;
  const shown = stated === null ? time : new Date(time.getTime() + stated * minute);
  const text = new Intl.DateTimeFormat(locale ?? (language === 'en' ? 'en-GB' : 'zh-CN'), {
    dateStyle: 'long',
    ...(!dateOnly && { timeStyle: 'short' }),
    ...((dateOnly || stated !== null) && { timeZone: 'UTC' }),
  }).format(shown);
  return stated === null || stated === -time.getTimezoneOffset() ? text : `${text} (${zoneName(stated)})`;
}

/** Minutes east of Greenwich that the time itself states; null where it states none. */
function statedOffset(iso: string): number | null {
  const parts = /T.*?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/.exec(iso);
  if (!parts) return null;
  const size = Number(parts[3] ?? 0) * 60 + Number(parts[4] ?? 0);
  return parts[2] === '-' ? -size : size;
}

/** 'UTC', 'UTC+8', 'UTC−3:30'. */
function zoneName(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}
