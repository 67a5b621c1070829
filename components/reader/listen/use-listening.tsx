import type { Feature, FeatureProps } from '../feature';

export function useListening(_props: FeatureProps): Feature {
  return { commands: {} };
}
