import type { Step } from './search';

/** Spread that makes posteriors comparable with observed shares. */
export const posteriorSpread = 0.3;

export function confidenceOf(step: Step): number {
  return step.posterior;
}
