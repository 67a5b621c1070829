import { remember } from './remember';

/** How well something matches, by unit of the other side. */
export type Hits = ReadonlyMap<number, number>;

/** For each key the units that have it, ascending. */
export function unitsBy(units: readonly Iterable<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [unit, keys] of units.entries()) {
    for (const key of keys) remember(index, key, () => [] as number[]).push(unit);
  }
  return index;
}

/** A full match with each of the units. */
export const fullHits = (units: readonly number[] = []): Hits => new Map(units.map((unit) => [unit, 1]));
