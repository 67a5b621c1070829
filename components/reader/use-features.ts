import { useBefore } from './before/use-before';
import { useCopying } from './copy/use-copying';
import type { Feature, FeatureProps } from './feature';
import { useListening } from './listen/use-listening';
import { useNotes } from './notes/use-notes';
import { usePractice } from './practice/use-practice';
import { useWords } from './words/use-words';

/** All parts of the reader view, in the order in which Escape closes them and the toolbar shows them. */
export function useFeatures(props: FeatureProps): readonly Feature[] {
  return [
    useWords(props),
    usePractice(props),
    useListening(props),
    useNotes(props),
    useBefore(props),
    useCopying(props),
  ];
}
