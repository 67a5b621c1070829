import { isSound, type Match, type Weighed } from './match';
import { overlap } from './overlap';
import { isSentence, type Unit } from './units';

/** For each English unit the Chinese units that the layout puts beside it. */
export type Beside = Map<Unit, Unit[]>;

/**
 * What the layout says of who belongs to whom: units of one block or one table row, and paragraphs that alternate.
 * Where the alternation runs (Chinese above its English or below it) is decided by where the words point.
 */
export function besideOf(
  units: readonly Unit[],
  { zh, en }: { zh: readonly Weighed[]; en: readonly Weighed[] },
  matches: readonly Match[],
): Beside {
  const beside: Beside = new Map();
  const stems = new Map([...zh, ...en].map((one) => [one.unit, one.stems]));
  // Where nothing matches anywhere there is no dictionary, and the layout alone must do.
  const share = (english: Unit, chinese: Unit): number | null =>
    matches.length ? overlap(stems.get(english) ?? new Set(), stems.get(chinese) ?? new Set()) : null;
  const few = (unit: Unit) => (stems.get(unit)?.size ?? 0) < 3;
  for (const group of groupBy(units, (unit) => (unit.mixed ? unit.block.id : null))) {
    const lines = evenly(group) ? [] : alternatingGroups(group, zh, en, matches);
    for (const part of lines.length ? lines : [group]) pairUp(beside, part, share, few);
  }
  const rows = groupBy(units, (unit) => (unit.mixed ? null : (unit.block.tableRow ?? null)));
  for (const group of rows) pairUp(beside, group, share, few);
  // Rows of one language each are paragraphs like others.
  const inTwo = new Set(rows.filter((row) => row.some(({ lang }) => lang !== row[0]?.lang)).flat());
  const rest = units.filter((unit) => !unit.mixed && !beside.has(unit) && !inTwo.has(unit));
  for (const group of alternatingGroups(rest, zh, en, matches)) pairUp(beside, group, share, few);
  withoutComments(beside, matches, zh, en, share);
  return beside;
}

/** Whether a group holds as many units of either language. */
const evenly = (group: readonly Unit[]): boolean =>
  group.filter(({ lang }) => lang === 'zh').length * 2 === group.length;

type Share = (english: Unit, chinese: Unit) => number | null;

/** A unit that shares fewer of its words with the Chinese is not what the layout puts it beside. */
const leastShare = 0.12;
const mostCompared = 2000;

const translatorsNote =
  /^(?:\[\d+\]|[①-⑳])?\s*[【（(]?(?:译者?注|譯者?註?|编者?注|編者?註?|注释?|註釋?|编者按|編者按)[:：】）)]/u;

/**
 * Units of a group stand beside each other: one to one where there are as many of each, otherwise where the words point.
 */
function pairUp(beside: Beside, group: readonly Unit[], share: Share, few: (unit: Unit) => boolean): void {
  const chinese = group.filter((unit) => unit.lang === 'zh' && !translatorsNote.test(unit.text));
  const english = group.filter((unit) => unit.lang === 'en');
  if (!english.length || !chinese.length) return;
  english.forEach((unit, index) => {
    const own = chinese[index];
    if (own && english.length === chinese.length) {
      if (unit.mixed || few(unit) || isSentence(unit.text) || share(unit, own) !== 0) beside.set(unit, [own]);
      return;
    }
    // A run too long to compare as a whole says little of who stands beside whom.
    if (english.length * chinese.length > mostCompared) return;
    const shares = chinese.map((other) => share(unit, other));
    const likely =
      shares[0] === null
        ? chinese
        : pointedTo(
            chinese,
            shares.map((one) => one ?? 0),
          );
    if (likely.length) beside.set(unit, likely);
  });
}

/** Those that hold at least half as much of the English as the best does, also in proportion to their length. */
function pointedTo(chinese: readonly Unit[], shares: readonly number[]): Unit[] {
  const best = Math.max(...shares);
  if (best < leastShare) return [];
  const density = (at: number) => (shares[at] ?? 0) / Math.max(8, chinese[at]?.text.length ?? 0);
  const dense = density(shares.indexOf(best));
  return chinese.filter((_, at) => (shares[at] ?? 0) >= best / 2 || density(at) >= dense / 2);
}

/** Remarks in brackets under English paragraphs are no translation where most of those have one elsewhere on the page. */
function withoutComments(
  beside: Beside,
  matches: readonly Match[],
  zh: readonly Weighed[],
  en: readonly Weighed[],
  share: Share,
): void {
  const remarks = [...beside].filter(([unit, own]) => unit.mixed && own.every((other) => other.bracketed));
  const elsewhere = matches.filter((match) => {
    const one = en[match.english];
    const own = one && beside.get(one.unit);
    if (!one || !own?.every((unit) => unit.bracketed) || !isSound(match, one)) return false;
    const there = zh.slice(match.first, match.first + match.count).map(({ unit }) => unit);
    return own.every((unit) => !there.includes(unit) && (share(one.unit, unit) ?? 0) < match.overlap / 2);
  });
  if (elsewhere.length > remarks.length / 2) for (const [unit] of remarks) beside.delete(unit);
}

function groupBy(units: readonly Unit[], key: (unit: Unit) => string | number | null): Unit[][] {
  const groups = new Map<string | number, Unit[]>();
  for (const unit of units) {
    const name = key(unit);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(unit);
    else groups.set(name, [unit]);
  }
  return [...groups.values()];
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

/** Runs that belong together where the languages alternate; none where one follows the other as a whole. */
function alternatingGroups(
  units: readonly Unit[],
  zh: readonly Weighed[],
  en: readonly Weighed[],
  matches: readonly Match[],
): Unit[][] {
  const runs = runsOf(units);
  const changes = runs.filter((run, index) => index > 0 && run[0]?.lang !== runs[index - 1]?.[0]?.lang).length;
  if (changes < 3) return [];
  const step = direction(runs, zh, en, matches);
  const groups = runs.flatMap((run, index) => {
    const other = runs[index + step];
    if (run[0]?.lang !== 'en' || other?.[0]?.lang !== 'zh') return [];
    return [step > 0 ? [...run, ...other] : [...other, ...run]];
  });
  // Where one language follows the other as a whole, a caption or a quotation in between makes no alternation.
  const size = new Map([...zh, ...en].map((one) => [one.unit, one.size]));
  const volume = (group: readonly Unit[], lang: Unit['lang']) =>
    group.reduce((sum, unit) => sum + (unit.lang === lang ? (size.get(unit) ?? 0) : 0), 0);
  const fitting = groups.filter((group) => {
    const ratio = volume(group, 'en') / Math.max(1, volume(group, 'zh'));
    return ratio > 0.2 && ratio < 2;
  });
  return volume(fitting.flat(), 'en') >= volume(units, 'en') / 2 ? groups : [];
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
