/** Cost of ending a bead in the middle of a sentence. */
const torn = 2.5;

/**
 * Pages break lines in the middle of sentences (verse, narrow columns): an English unit that starts with a small letter
 * behind one without a stop goes on with it, so that no bead should end between them.
 *
 * @returns Score, negative or 0, of a bead that ends behind `j` English units.
 */
export function borderEvidence(en: readonly string[]): (j: number) => number {
  const goesOn = en.map((text, j) => {
    const before = en[j - 1]?.trimEnd() ?? '';
    return /^["“‘'(]?\p{Ll}/u.test(text.trimStart()) && /[\p{L}\p{N},–—-]$/u.test(before);
  });
  return (j) => (goesOn[j] ? -torn : 0);
}
