import type { Feature, FeatureProps } from '../feature';

export function useBefore(_props: FeatureProps): Feature {
  return { commands: {} };
}
