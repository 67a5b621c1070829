import type { EngineProblem } from './engine';

/** Times that an engine is tried anew in a row without a single line coming, before it is over for the job. */
export const mostRetries = 5;

/** The longest wait that a reader may be asked to sit through, in milliseconds. */
export const longestWait = 60_000;

/** Quotas of services mostly count by the minute: five doublings from here are more than one. */
const firstWait = { rate: 2000, other: 1000 };

/**
 * Milliseconds until the next try, or null where it is not worth waiting for. `tries` counts from 1. What the service asks
 * for is honoured, plus a little, since others were told the same moment; otherwise exponential backoff, half of each
 * step left to chance ("equal jitter", https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export function waitBefore(
  problem: EngineProblem,
  tries: number,
  retryAfter: number | undefined,
  random: () => number,
): number | null {
  if (tries > mostRetries) return null;
  if (retryAfter !== undefined && retryAfter > 0) {
    return retryAfter > longestWait ? null : Math.round(retryAfter + random() * 500);
  }
  const step = Math.min(longestWait, firstWait[problem === 'rate' ? 'rate' : 'other'] * 2 ** (tries - 1));
  return Math.round(step / 2 + (random() * step) / 2);
}
