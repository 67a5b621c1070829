import type { Language } from '@/lib/settings/language';

const steps = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['week', 604_800_000],
  ['month', 2_629_800_000],
  ['year', 31_557_600_000],
] as const;

/** How long ago something was: '3 hours ago', 'yesterday'. What lies ahead by a wrong clock is now. `now` in milliseconds. */
export function ageOf(iso: string, now: number, language: Language): string {
  const past = Math.max(0, now - Date.parse(iso)) || 0;
  const [unit, size] = steps.findLast(([, size]) => past >= size) ?? steps[0];
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return format.format(past < 60_000 ? 0 : -Math.floor(past / size), unit);
}

/** How many days of the reader's calendar ago a moment was. */
export function daysAgo(iso: string, now: number): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(new Date(now)) - midnight(new Date(iso))) / 86_400_000);
}
