/** A sentence by its pairs of neighbouring letters, sorted: what `similarity` compares. */
export type Shape = Uint32Array;

/** White space and punctuation do not count. */
export function shapeOf(text: string): Shape {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const shape = new Uint32Array(Math.max(0, letters.length - 1));
  for (let at = 0; at < shape.length; at += 1) shape[at] = letters.charCodeAt(at) * 65_536 + letters.charCodeAt(at + 1);
  return shape.sort();
}

/** Pairs from which on one sentence within another, longer one counts as the same, extended. */
const enough = 5;

/**
 * 0…1: how alike two sentences are. Dice's coefficient over pairs of neighbouring characters; a sentence that was
 * extended by much is like itself all the same.
 */
export function similarity(one: Shape, other: Shape): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a = 0, b = 0] = [one[i], other[j]];
    if (a === b) common += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  const dice = (2 * common) / (one.length + other.length);
  return shorter < enough ? dice : Math.max(dice, (0.7 * common) / shorter);
}
