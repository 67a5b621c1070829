import type { GlossaryTerm } from '../glossary/term';
import type { EngineProblem, Line } from './engine';

/** A line that an engine still owes, with what happened to it so far. */
export interface Pending {
  line: Line;
  /** Place in the job. */
  order: number;
  /** Glossary terms that occur in it. */
  terms: readonly GlossaryTerm[];
  /** In the cache. */
  key: string;
  /** Lines that may be asked together with it, itself included: fewer each time something goes wrong. */
  together: number;
  /** Answers that came without English for it. */
  misses: number;
  /** Requests with it that failed in a way that may be its own fault. */
  failures: number;
  /** A placeholder was lost on the way: it goes without. */
  plain: boolean;
  /** Why it was given up; null while there is hope. */
  problem: EngineProblem | null;
}

/** Answers without it after which a line is given up: asked first, asked again, asked alone. */
const mostMisses = 3;

/** An answer came without English for the line: it is asked again, then alone; an echo of the Chinese goes alone at once. */
export function noteMiss(pending: Pending, echo: boolean): void {
  pending.misses = echo ? Math.max(pending.misses + 1, mostMisses - 1) : pending.misses + 1;
  if (pending.misses === mostMisses - 1) pending.together = 1;
  if (pending.misses >= mostMisses) pending.problem = 'malformed';
}

/** A request of `size` lines failed. Once may be chance; from then on halves find the line that breaks it. */
export function noteFailure(pending: Pending, size: number): void {
  pending.failures += 1;
  if (pending.failures > 1) pending.together = Math.min(pending.together, Math.ceil(size / 2));
}

/** A request of `size` lines was too much: halves may do. Half a sentence is none: a single line is given up. */
export function noteTooMuch(pending: Pending, size: number): void {
  if (size === 1) pending.problem = 'too-long';
  pending.together = Math.min(pending.together, Math.ceil(size / 2));
}

/** Lines that failed before wait behind the others, so that one that breaks every request holds nobody up. */
export const setback = ({ misses, failures }: Pending): number => Math.max(failures - 1, misses - 1, 0);
