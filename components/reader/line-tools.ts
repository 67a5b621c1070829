import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pair } from '@/lib/pairing';
import type { EngineProblem } from '@/lib/translate/engine';

/** Another English of the same sentence, shown in place. */
export interface Comparison {
  lines: readonly ComparedLine[];
  /** Label of the engine that is still being asked; '' when nothing more will come. */
  asking: string;
  problem: EngineProblem | 'no-engine' | null;
}

/** What it says and where it comes from; a gloss instead of a text. */
export type ComparedLine = Pick<Pair, 'engine' | 'insteadOf' | 'gloss'> & {
  source: Pair['source'];
  text: string;
};

/** What can be done to a single line. The same object while nothing of it changes, so that rows need not be drawn anew. */
export interface LineTools {
  /** False where lines stay as they are. */
  active: boolean;
  /** `pairKey` of the line in the editor; '' where none is. */
  editing: string;
  /** What is in the editor, kept here because the row around it may change meanwhile. */
  draft: { text: string; original: string };
  /** Leaving would lose the change: the editor asks. */
  asking: boolean;
  edit: (pair: Pair) => void;
  finish: (pair: Pair, text: string) => void;
  /** Closes the editor; where something was changed it asks first. */
  leave: () => void;
  discard: () => void;
  keepEditing: () => void;
  revert: (pair: Pair) => void;
  comparisons: ReadonlyMap<string, Comparison>;
  /** Opens or closes the comparison of a line. */
  compare: (pair: Pair) => void;
}

const nothing = () => {};

export const LineToolsContext = createContext<LineTools>({
  active: false,
  editing: '',
  draft: { text: '', original: '' },
  asking: false,
  edit: nothing,
  finish: nothing,
  leave: nothing,
  discard: nothing,
  keepEditing: nothing,
  revert: nothing,
  comparisons: new Map(),
  compare: nothing,
});

export const useLine = (): LineTools => useContext(LineToolsContext);
