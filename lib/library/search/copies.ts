import { likeness, sketchSize } from './sketch';

/**
 * What is at least so alike is a copy. Measured (`npm run bench -- copies`): of 17,391 pairs of real texts none is
 * above 0.1, generated stories of one kind stay below 0.35; nine in ten copies are above of which the second half is
 * gone, or the headline, the lead and a tenth of the rest.
 */
export const copyThreshold = 0.4;

/** Rows of a band. */
const rows = 4;

/**
 * The places of a sketch that make one band: four neighbours, and four that lie far apart, so that 64 numbers make 32
 * bands. A pair of likeness s shares a band with the probability 1-(1-s⁴)³²: 0.56 at 0.4, 0.87 at 0.5, 0.99 at 0.6
 * (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.4).
 */
const places: readonly (readonly number[])[] = Array.from({ length: sketchSize / rows }, (_, band) => [
  Array.from({ length: rows }, (_, row) => band * rows + row),
  Array.from({ length: rows }, (_, row) => band + (row * sketchSize) / rows),
]).flat();

interface Sketched {
  id: string;
  site: string;
  sketch: readonly number[];
}

/**
 * Finds near copies among many texts by locality-sensitive hashing, without comparing each with each: a text is compared
 * once, when it comes.
 */
export class CopyIndex {
  private readonly known = new Map<string, Sketched>();
  private readonly bands = new Map<number, Sketched[]>();
  /** How much alike each text and its copies are. */
  private readonly copies = new Map<string, Map<string, number>>();

  /** Adds a text, or takes its newer sketch. */
  put(text: Sketched): void {
    this.remove(text.id);
    if (text.sketch.length !== sketchSize) return;
    this.known.set(text.id, text);
    const near = new Set<Sketched>();
    for (const band of bandsOf(text.sketch)) {
      const same = this.bands.get(band);
      if (!same) this.bands.set(band, [text]);
      else {
        for (const other of same) near.add(other);
        same.push(text);
      }
    }
    for (const other of near) {
      if (other.site === text.site) continue;
      const alike = likeness(text.sketch, other.sketch);
      if (alike >= copyThreshold) this.link(text.id, other.id, alike);
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
    for (const other of this.copies.get(id)?.keys() ?? []) this.copies.get(other)?.delete(id);
    this.copies.delete(id);
  }

  /** Ids of the copies of a text at other outlets, most alike first. */
  of(id: string): string[] {
    const copies = [...(this.copies.get(id) ?? [])];
    return copies.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([other]) => other);
  }

  private link(one: string, other: string, alike: number): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const links = this.copies.get(from) ?? new Map<string, number>();
      this.copies.set(from, links.set(to, alike));
    }
  }
}

/** One number of 30 bits for each band. */
function bandsOf(sketch: readonly number[]): number[] {
  return places.map((band, index) => {
    let hash = 0x811c9dc5 ^ index;
    for (const place of band) {
      hash = Math.imul(hash ^ (sketch[place] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash >>> 2;
  });
}
