/** Items of a stretch that is sorted at once: a few milliseconds even for headlines. */
const stretch = 512;

/**
 * Sorts a copy by merging sorted stretches from the bottom up, and rests between two steps: the browser's comparison of
 * Chinese headlines takes 100 ms and more for ten thousand of them.
 */
export async function sortInSteps<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
  rest: () => Promise<void>,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < items.length; start += stretch) {
    runs.push(items.slice(start, start + stretch).sort(compare));
    if (items.length > stretch) await rest();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
      await rest();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function merge<T>(one: readonly T[], other: readonly T[], compare: (one: T, other: T) => number): T[] {
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  for (let a = one[i], b = other[j]; a !== undefined && b !== undefined; a = one[i], b = other[j]) {
    if (compare(a, b) <= 0) {
      merged.push(a);
      i += 1;
    } else {
      merged.push(b);
      j += 1;
    }
  }
  return merged.concat(one.slice(i), other.slice(j));
}

/** Puts an item into a sorted list, by bisection. */
export function insertSorted<T>(sorted: T[], item: T, compare: (one: T, other: T) => number): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, item);
}
