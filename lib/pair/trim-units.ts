import { countScripts } from './language-runs';
import type { Beside } from './layout';
import { type Match, supported, type Weighed } from './match';
import type { Unit } from './units';

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
  const first = english.findIndex((unit) => placed.has(unit));
  const last = english.findLastIndex((unit) => placed.has(unit));
  const dropped = new Set(english.filter((unit, index) => (index < first || index > last) && !isSentence(unit.text)));
  return units.filter((unit) => !dropped.has(unit));
}

const isSentence = (text: string): boolean => /[.!?…]["”’)]*$/.test(text.trim()) && countScripts(text).latin >= 3;
