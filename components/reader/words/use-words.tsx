import type { Feature, FeatureProps } from '../feature';

export function useWords(_props: FeatureProps): Feature {
  return { commands: {} };
}
