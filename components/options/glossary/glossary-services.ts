import type { GlossaryTerm } from '@/lib/glossary/term';

/** Every effect of the section on the glossary. */
export interface GlossaryServices {
  load(): Promise<GlossaryTerm[]>;
  /** Changes the terms as they are at that moment and gives the new ones. Throws TypeError for too many. */
  change(next: (current: readonly GlossaryTerm[]) => GlossaryTerm[]): Promise<GlossaryTerm[]>;
  /** Calls back with the terms after each change, wherever it was made, until the returned function is called. */
  watch(changed: (terms: GlossaryTerm[]) => void): () => void;
  /** The start set. */
  common: readonly GlossaryTerm[];
  setCommon(on: boolean): Promise<void>;
  /** Hands the reader a file. */
  download(name: string, text: string): Promise<void>;
}
