import { likeness, sketchSize } from './sketch';

/**
 * What is at least so alike is a copy: measured in `test/library/copies.test.ts`. Stories of one kind stay below 0.3,
 * copies with a sentence in fifteen gone, a new headline or other characters above 0.6.
 */
export const copyThreshold = 0.5;

/**
 * Rows of a band. With 16 bands of 4 a pair of likeness s shares a band with the probability 1-(1-s⁴)¹⁶: 0.64 at 0.5,
 * 0.89 at 0.6, 0.99 at 0.7 (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.4).
 */
const rows = 4;

interface Sketched {
  id: string;
  site: string;
  sketch: readonly number[];
}

/** Finds near copies among many texts by locality-sensitive hashing, without comparing each with each. */
export class CopyIndex {
  private readonly known = new Map<string, Sketched>();
  private readonly bands = new Map<number, Sketched[]>();

  /** Adds a text, or takes its newer sketch. */
  put(text: Sketched): void {
    this.remove(text.id);
    if (text.sketch.length !== sketchSize) return;
    this.known.set(text.id, text);
    for (const band of bandsOf(text.sketch)) {
      const same = this.bands.get(band);
      if (same) same.push(text);
      else this.bands.set(band, [text]);
    }
  }

  remove(id: string): void {
    const text = this.known.get(id);
    if (!text) return;
    this.known.delete(id);
    for (const band of bandsOf(text.sketch)) {
      const left = (this.bands.get(band) ?? []).filter((other) => other !== text);
      if (left.length > 0) this.bands.set(band, left);
      else this.bands.delete(band);
    }
  }

  /** Ids of the copies of a text at other outlets, most alike first. */
  of(id: string): string[] {
    const text = this.known.get(id);
    if (!text) return [];
    const near = new Set(bandsOf(text.sketch).flatMap((band) => this.bands.get(band) ?? []));
    return [...near]
      .filter((other) => other.site !== text.site)
      .map((other) => ({ id: other.id, alike: likeness(text.sketch, other.sketch) }))
      .filter(({ alike }) => alike >= copyThreshold)
      .sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1))
      .map((other) => other.id);
  }
}

/** One number of 30 bits for each band. */
function bandsOf(sketch: readonly number[]): number[] {
  const bands: number[] = [];
  for (let start = 0; start < sketchSize; start += rows) {
    let hash = 0x811c9dc5 ^ start;
    for (let i = start; i < start + rows; i += 1) {
      hash = Math.imul(hash ^ (sketch[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    bands.push(hash >>> 2);
  }
  return bands;
}
