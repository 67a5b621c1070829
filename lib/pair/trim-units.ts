import type { Beside } from './layout';
import { type Match, supported, type Weighed } from './match';
import { isSentence, type Unit } from './units';

/**
 * Drops English that only stands around the translation (navigation, signatures of the site, tags): short pieces without
 * a sentence before the first and after the last piece that has Chinese of its own.
 */
export function trimUnits(
  units: readonly Unit[],
  { en, matches, beside }: { en: readonly Weighed[]; matches: readonly Match[]; beside: Beside },
): Unit[] {
  const placed = new Set<Unit>(beside.keys());
  for (const { english } of supported(matches, en)) {
    const one = en[english];
    if (one) placed.add(one.unit);
  }
  const english = units.filter((unit) => unit.lang === 'en');
  const prose = english.filter((unit) => placed.has(unit) && (!unit.heading || isSentence(unit.text)));
  const first = english.findIndex((unit) => placed.has(unit));
  const last = english.findLastIndex((unit) => prose.includes(unit));
  const dropped = new Set(english.filter((unit, index) => (index < first || index > last) && !isSentence(unit.text)));
  return units.flatMap((unit): Unit[] => {
    if (dropped.has(unit)) return [];
    // Behind the last English paragraph, headings in two languages are the page's own again.
    const half = unit.heading && unit.lang === 'zh' && [...dropped].find((other) => other.block === unit.block);
    return [half ? { ...unit, text: unit.heading ?? unit.text } : unit];
  });
}
