import type { Feature, FeatureProps } from '../feature';

export function useCopying(_props: FeatureProps): Feature {
  return { commands: {} };
}
