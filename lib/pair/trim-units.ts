import type { Beside } from './layout';
import { type Match, supported, type Weighed } from './match';
import { isSentence, type Unit } from './units';

/**
 * Drops English that only stands around the translation (navigation, signatures of the site, tags): pieces without
 * Chinese of their own before the first and after the last one that has, except sentences that run on from there.
 */
export function trimUnits(
  units: readonly Unit[],
  { en, matches, beside }: { en: readonly Weighed[]; matches: readonly Match[]; beside: Beside },
): Unit[] {
  const english = units.filter((unit) => unit.lang === 'en');
  // Where each paragraph has its own beside it, one above all of them is not part of the text.
  const laidOut = beside.size > english.length / 2;
  const placed = new Set<Unit>(beside.keys());
  for (const match of laidOut ? [] : supported(matches, en)) {
    const one = en[match.english];
    if (one) placed.add(one.unit);
  }
  const prose = english.filter((unit) => placed.has(unit) && (!unit.heading || isSentence(unit.text)));
  const first = english.findIndex((unit) => placed.has(unit));
  const last = english.findLastIndex((unit) => prose.includes(unit));
  const dropped = new Set(
    english.filter((unit, index) => {
      if (index >= first && index <= last) return false;
      return !isSentence(unit.text) || (index < first && (laidOut || !runsOn(units, unit, english[first])));
    }),
  );
  return units.flatMap((unit): Unit[] => {
    if (dropped.has(unit)) return [];
    // Behind the last English paragraph, headings in two languages are the page's own again.
    const half = unit.heading && unit.lang === 'zh' && [...dropped].find((other) => other.block === unit.block);
    return [half ? { ...unit, text: unit.heading ?? unit.text } : unit];
  });
}

/** Whether only English stands between a piece and a later one. */
function runsOn(units: readonly Unit[], unit: Unit, later: Unit | undefined): boolean {
  return (
    later !== undefined && units.slice(units.indexOf(unit), units.indexOf(later)).every(({ lang }) => lang === 'en')
  );
}
