import type { Limits } from './engine';
import { type Pending, setback } from './pending';

/**
 * Takes the next batch out of what waits: within the limits, in the order of the job, but lines that `first` names before
 * all others, and lines that failed before behind all others. Empty only where nothing waits.
 */
export function takeBatch(waiting: Set<Pending>, limits: Limits, first: readonly string[]): Pending[] {
  const rank = new Map(first.map((id, i) => [id, i]));
  const place = ({ line }: Pending) => rank.get(line.id) ?? first.length;
  const queue = [...waiting].sort((a, b) => setback(a) - setback(b) || place(a) - place(b) || a.order - b.order);

  const batch: Pending[] = [];
  let most = Math.max(1, limits.lines);
  let characters = 0;
  for (const pending of queue) {
    most = Math.min(most, pending.together);
    characters += pending.line.text.length;
    if (batch.length > 0 && (batch.length >= most || characters > limits.characters)) break;
    batch.push(pending);
    waiting.delete(pending);
  }
  return batch;
}
