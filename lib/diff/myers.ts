/** A stretch that both sequences have: `length` elements from `before` in the one and from `after` in the other. */
export interface Match {
  before: number;
  after: number;
  length: number;
}

/**
 * What two sequences have in common, in order: a shortest edit script by the O(ND) algorithm in linear space of
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986). Elements that the other side
 * has nowhere are left out beforehand, as GNU diff does. Where a stretch takes more than `limit` steps from either end,
 * it is cut at the furthest point reached: the script is then perhaps not the shortest, but time stays below a multiple
 * of (length · limit).
 */
export function matchesOf(before: readonly string[], after: readonly string[], limit = 600): Match[] {
  const numbers = new Map<string, number>();
  const numbered = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const one = before.map(numbered);
  const other = after.map(numbered);
  const inOne = new Set(one);
  const inOther = new Set(other);
  const placesOne = [...one.keys()].filter((at) => inOther.has(one[at] ?? -1));
  const placesOther = [...other.keys()].filter((at) => inOne.has(other[at] ?? -1));
  const pairs = common(
    Int32Array.from(placesOne, (at) => one[at] ?? -1),
    Int32Array.from(placesOther, (at) => other[at] ?? -1),
    limit,
  );
  return runsOf(pairs.map(([a, b]) => [placesOne[a] ?? 0, placesOther[b] ?? 0]));
}

/** Single matches joined where they follow each other on both sides. */
function runsOf(pairs: readonly (readonly [number, number])[]): Match[] {
  const runs: Match[] = [];
  for (const [before, after] of pairs) {
    const last = runs.at(-1);
    if (last && last.before + last.length === before && last.after + last.length === after) last.length += 1;
    else runs.push({ before, after, length: 1 });
  }
  return runs;
}

type Box = readonly [a0: number, a1: number, b0: number, b1: number];

function common(a: Int32Array, b: Int32Array, limit: number): [number, number][] {
  const pairs: [number, number][] = [];
  const boxes: Box[] = [[0, a.length, 0, b.length]];
  for (let box = boxes.pop(); box; box = boxes.pop()) {
    let [a0, a1, b0, b1] = box;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.push([a0++, b0++]);
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) pairs.push([--a1, --b1]);
    if (a0 === a1 || b0 === b1) continue;
    const [x, y] = middle(a.subarray(a0, a1), b.subarray(b0, b1), limit);
    boxes.push([a0, a0 + x, b0, b0 + y], [a0 + x, a1, b0 + y, b1]);
  }
  return pairs.sort(([x], [y]) => x - y);
}

/** No point of the grid: below every real one, whatever is added. */
const none = -(2 ** 30);

/** The furthest points from one corner of the grid, by diagonal: after `d` edits on diagonal k (= x − y). */
class Front {
  private readonly furthest: Int32Array;
  private readonly centre: number;
  /** @param backward From the last corner: x and y then count from the ends. */
  constructor(
    private readonly a: Int32Array,
    private readonly b: Int32Array,
    private readonly backward: boolean,
    most: number,
  ) {
    this.centre = most + 1;
    this.furthest = new Int32Array(2 * most + 3).fill(none);
  }

  at(k: number): number {
    return this.furthest[this.centre + k] ?? none;
  }

  /** One more edit on diagonal `k`, then as far as both sides are equal. */
  step(k: number, d: number): number {
    const { a, b, backward } = this;
    let x = d === 0 ? 0 : Math.max(this.inside(this.at(k + 1), k), this.inside(this.at(k - 1) + 1, k));
    if (x >= 0) {
      const same = (at: number) => (backward ? a[a.length - 1 - at] === b[b.length - 1 - at + k] : a[at] === b[at - k]);
      while (x < a.length && x - k < b.length && same(x)) x += 1;
    }
    this.furthest[this.centre + k] = x;
    return x;
  }

  private inside(x: number, k: number): number {
    return x >= 0 && x <= this.a.length && x - k >= 0 && x - k <= this.b.length ? x : none;
  }

  /** The point with most behind it among those of `d` edits. */
  best(d: number): { x: number; k: number; sum: number } {
    let best = { x: 0, k: 0, sum: none };
    for (let k = -d; k <= d; k += 2) {
      const x = this.at(k);
      if (x >= 0 && 2 * x - k > best.sum) best = { x, k, sum: 2 * x - k };
    }
    return best;
  }
}

/** A point on a shortest path, about its middle; both sequences hold something and differ at both ends. */
function middle(a: Int32Array, b: Int32Array, limit: number): readonly [x: number, y: number] {
  const most = Math.min(limit, Math.ceil((a.length + b.length) / 2) + 1);
  const forward = new Front(a, b, false, most);
  const backward = new Front(a, b, true, most);
  const delta = a.length - b.length;
  const odd = delta % 2 !== 0;
  const meets = (front: Front, k: number, x: number, d: number): boolean =>
    x >= 0 && Math.abs(delta - k) <= d && front.at(delta - k) >= 0 && x + front.at(delta - k) >= a.length;
  for (let d = 0; d <= most; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      const x = forward.step(k, d);
      if (odd && meets(backward, k, x, d - 1)) return [x, x - k];
    }
    for (let k = -d; k <= d; k += 2) {
      const x = backward.step(k, d);
      if (!odd && meets(forward, k, x, d)) return [a.length - x, b.length - (x - k)];
    }
  }
  const from = forward.best(most);
  const to = backward.best(most);
  return from.sum >= to.sum ? [from.x, from.x - from.k] : [a.length - to.x, b.length - (to.x - to.k)];
}
