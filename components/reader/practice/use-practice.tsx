import type { Feature, FeatureProps } from '../feature';

export function usePractice(_props: FeatureProps): Feature {
  return { commands: {} };
}
