import type { Match, Weighed } from './match';
import { isSound } from './match';
import type { Unit } from './units';

/** For each English unit (by its index among the English ones) the Chinese units that the layout puts beside it. */
export type Beside = Map<Unit, Unit[]>;

/**
 * What the layout says of who belongs to whom: units of one block or one table row, and paragraphs that alternate.
 * Where the alternation runs (Chinese above its English or below it) is decided by where the words point.
 */
export function besideOf(
  units: readonly Unit[],
  zh: readonly Weighed[],
  en: readonly Weighed[],
  matches: readonly Match[],
): Beside {
  const beside: Beside = new Map();
  for (const group of groupBy(units, (unit) => (unit.mixed ? unit.block.id : null))) pairUp(beside, group);
  for (const group of groupBy(units, (unit) => (unit.mixed ? null : (unit.block.tableRow ?? null))))
    pairUp(beside, group);
  const rest = units.filter((unit) => !unit.mixed && !beside.has(unit) && unit.block.tableRow === undefined);
  alternating(beside, rest, zh, en, matches);
  return beside;
}

function groupBy(units: readonly Unit[], key: (unit: Unit) => string | number | null): Unit[][] {
  const groups = new Map<string | number, Unit[]>();
  for (const unit of units) {
    const name = key(unit);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), unit]);
  }
  return [...groups.values()];
}

/** Units of a group stand beside each other: one to one where there are as many of each, otherwise all beside all. */
function pairUp(beside: Beside, group: readonly Unit[]): void {
  const chinese = group.filter((unit) => unit.lang === 'zh');
  const english = group.filter((unit) => unit.lang === 'en');
  if (!chinese.length) return;
  english.forEach((unit, index) => {
    const own = chinese[index];
    beside.set(unit, english.length === chinese.length && own ? [own] : chinese);
  });
}

/** Runs of one language; a heading starts a new run, because a section does. */
function runsOf(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const newSection = unit.block.kind === 'heading' && before?.block.kind !== 'heading';
    const afterHeading = before?.block.kind === 'heading' && unit.block.kind !== 'heading';
    if (last && before?.lang === unit.lang && !newSection && !afterHeading) last.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function alternating(
  beside: Beside,
  units: readonly Unit[],
  zh: readonly Weighed[],
  en: readonly Weighed[],
  matches: readonly Match[],
) {
  const runs = runsOf(units);
  const changes = runs.filter((run, index) => index > 0 && run[0]?.lang !== runs[index - 1]?.[0]?.lang).length;
  const english = units.filter((unit) => unit.lang === 'en');
  if (changes < 3 || english.length > changes * 3) return;
  const step = direction(runs, zh, en, matches);
  runs.forEach((run, index) => {
    const other = runs[index + step];
    if (run[0]?.lang === 'en' && other?.[0]?.lang === 'zh') pairUp(beside, [...run, ...other]);
  });
}

/** -1 where the Chinese stands above its English, +1 where it stands below. */
function direction(
  runs: readonly Unit[][],
  zh: readonly Weighed[],
  en: readonly Weighed[],
  matches: readonly Match[],
): -1 | 1 {
  const runOf = new Map(runs.flatMap((run, index) => run.map((unit) => [unit, index] as const)));
  let below = 0;
  for (const match of matches) {
    const one = en[match.english];
    if (!one || !isSound(match, one)) continue;
    const own = runOf.get(one.unit);
    if (own === undefined) continue;
    for (let at = match.first; at < match.first + match.count; at += 1) {
      const unit = zh[at]?.unit;
      const run = unit && runOf.get(unit);
      if (run === own + 1) below += one.size;
      if (run === own - 1) below -= one.size;
    }
  }
  if (below) return below > 0 ? 1 : -1;
  return runs[0]?.[0]?.lang === 'en' ? 1 : -1;
}
