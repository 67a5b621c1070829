import type { Feature, FeatureProps } from '../feature';

export function useNotes(_props: FeatureProps): Feature {
  return { commands: {} };
}
