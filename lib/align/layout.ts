/** What it is worth that a bead keeps together what the layout puts together, and what it costs to part it. */
const worth = 8;
/** What each Chinese unit costs that joins a bead although the layout does not put it there. */
const stranger = 2;

/**
 * Evidence of the page's layout (interleaved paragraphs, table rows, one block in both languages).
 *
 * @param beside For each English unit the Chinese ones beside it; undefined where the layout says nothing.
 * @returns Score of the bead of `a` Chinese units from `i` with `b` English units from `j`; either may be 0.
 */
export function layoutEvidence(
  beside: readonly (readonly number[] | undefined)[],
): (i: number, a: number, j: number, b: number) => number {
  return (i, a, j, b) => {
    let score = 0;
    const expected = new Set<number>();
    for (let unit = j; unit < j + b; unit += 1) {
      const neighbours = beside[unit];
      if (!neighbours || neighbours.length === 0) continue;
      for (const each of neighbours) expected.add(each);
      const inside = neighbours.filter((each) => each >= i && each < i + a).length;
      score += worth * ((2 * inside) / neighbours.length - 1);
    }
    if (expected.size > 0) for (let unit = i; unit < i + a; unit += 1) if (!expected.has(unit)) score -= stranger;
    return score;
  };
}
