export const slowest = 0.5;
export const fastest = 2;

/** Speed one step of 0.1 faster (1) or slower (-1), within its limits and without rounding errors. */
export const rateStep = (rate: number, step: 1 | -1): number =>
  Math.min(fastest, Math.max(slowest, Math.round(rate * 10 + step) / 10));
