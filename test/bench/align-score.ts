/** Links as [Chinese indices, English indices]. */
export type Links = readonly (readonly [readonly number[], readonly number[]])[];

export interface Measure {
  p: number;
  r: number;
  f1: number;
}

/**
 * Precision, recall and F1 over links, counted over all documents together, as is usual for this task (Vecalign,
 * Bertalign): strict, where both sides must be those of gold; lax, where a link with a Chinese and an English unit that
 * gold links will do, and omissions count only for precision, as in strict.
 */
export function scoreLinks(documents: readonly { gold: Links; found: Links }[]): { strict: Measure; lax: Measure } {
  const precision = { strict: 0, lax: 0, all: 0 };
  const recall = { strict: 0, lax: 0, all: 0 };
  for (const { gold, found } of documents) {
    count(precision, gold, found);
    count(recall, withBoth(found), withBoth(gold));
  }
  return {
    strict: measure(precision.strict / precision.all, recall.strict / recall.all),
    lax: measure(precision.lax / precision.all, recall.lax / recall.all),
  };
}

const keyOf = ([zh, en]: Links[number]): string => `${zh}|${en}`;
const withBoth = (links: Links): Links => links.filter(([zh, en]) => zh.length > 0 && en.length > 0);

function count(into: { strict: number; lax: number; all: number }, reference: Links, links: Links): void {
  const exact = new Set(reference.map(keyOf));
  const linked = new Set(reference.flatMap(([zh, en]) => zh.flatMap((i) => en.map((j) => `${i}|${j}`))));
  for (const link of links) {
    const [zh, en] = link;
    into.all += 1;
    if (exact.has(keyOf(link))) into.strict += 1;
    if (exact.has(keyOf(link)) || zh.some((i) => en.some((j) => linked.has(`${i}|${j}`)))) into.lax += 1;
  }
}

function measure(p: number, r: number): Measure {
  return { p: p || 0, r: r || 0, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}
