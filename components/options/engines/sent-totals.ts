import type { SentEntry } from '@/lib/translate/runner-services';

/** Characters sent on the reader's own day of `now`, and in the 30 days that end with it. */
export function sentTotals(entries: readonly SentEntry[], now: Date): { today: number; month: number } {
  const midnight = (daysBack: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBack).getTime();
  const since = (start: number) =>
    entries.reduce((sum, { at, characters }) => (Date.parse(at) >= start ? sum + characters : sum), 0);
  return { today: since(midnight(0)), month: since(midnight(29)) };
}
