/**
 * How long a service asks to wait, in milliseconds, or undefined where it does not say. `Retry-After` is a number of
 * seconds or a date (RFC 9110, 10.2.3); a date is taken against the service's own `Date`, since the clock here may be
 * wrong. OpenAI's services also send `Retry-After-Ms`.
 */
export function retryAfter(header: (name: string) => string | null): number | undefined {
  const exact = header('retry-after-ms')?.trim();
  if (exact && /^\d+(\.\d+)?$/.test(exact)) return Math.ceil(Number(exact));
  const value = header('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // `Date.parse` takes almost anything for a date.
  const until = /^[A-Z][a-z]+,? /.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(until)) return undefined;
  const sent = Date.parse(header('date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? Date.now() : sent));
}
