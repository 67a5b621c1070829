import type { Beside } from './layout';
import { isSound, type Match, type Weighed } from './match';
import type { Unit } from './units';

/** Han characters for one English word in translation. */
const hanPerWord = 1.5;
/** So much Chinese between two pieces of English parts them. */
const parting = 40;

/**
 * The pieces that have no part in the translation, where one language follows the other as a whole: Chinese that the
 * English leaves out at either end (a preface, notes, links below the text), and English on the far side of the Chinese.
 * An aligner that must place them would tear right pairs apart. The Chinese stretch is widened until it can hold the
 * English that found no Chinese. Empty where the layout pairs the languages itself.
 */
export function outsideStretch(
  units: readonly Unit[],
  {
    zh,
    en,
    matches,
    beside,
  }: { zh: readonly Weighed[]; en: readonly Weighed[]; matches: readonly Match[]; beside: Beside },
): Set<Unit> {
  const laidOut = total(en.filter(({ unit }) => beside.has(unit))) > total(en) / 2;
  if (laidOut) return new Set();
  const alone = (one: Weighed) => !(one.unit.mixed && beside.has(one.unit));
  const chinese = chineseEnds(zh, en, matches, alone);
  const halves = en.filter(({ unit }) => unit.mixed && beside.get(unit)?.every((other) => chinese.has(other)));
  return new Set([
    ...chinese,
    ...halves.map(({ unit }) => unit),
    ...farEnglish(
      units.filter((unit) => !(unit.mixed && beside.has(unit))),
      zh,
      en,
    ),
  ]);
}

const total = (units: readonly Weighed[]): number => units.reduce((sum, { size }) => sum + size, 0);

function chineseEnds(
  zh: readonly Weighed[],
  en: readonly Weighed[],
  matches: readonly Match[],
  alone: (one: Weighed) => boolean,
): Set<Unit> {
  // A line in both languages has its partner with it, and says nothing of where the rest stands.
  const sound = matches.filter((match) => {
    const one = en[match.english];
    return one !== undefined && alone(one) && isSound(match, one);
  });
  const firstSound = sound[0];
  const lastSound = sound.at(-1);
  if (!firstSound || !lastSound) return new Set();
  const own = (part: readonly Weighed[]) => total(part.filter(alone)) * hanPerWord;
  let first = Math.min(...sound.map((match) => match.first));
  let last = Math.max(...sound.map((match) => match.first + match.count - 1));
  let missingBefore = own(en.slice(0, firstSound.english));
  // One paragraph may render more than the span of limited length that was compared.
  const rendered = total(zh.slice(lastSound.first, lastSound.first + lastSound.count));
  let missingBehind =
    own(en.slice(lastSound.english + 1)) +
    Math.max(0, own(en.slice(lastSound.english, lastSound.english + 1)) - rendered);
  for (; missingBefore > 0 && first > 0; first -= 1) missingBefore -= zh[first - 1]?.size ?? 0;
  for (; missingBehind > 0 && last < zh.length - 1; last += 1) missingBehind -= zh[last + 1]?.size ?? 0;
  return new Set(zh.filter((_, index) => index < first || index > last).map(({ unit }) => unit));
}

/** English that enough Chinese parts from the bulk of the English, if it is a small part of all. */
function farEnglish(units: readonly Unit[], zh: readonly Weighed[], en: readonly Weighed[]): Unit[] {
  const size = new Map([...zh, ...en].map((one) => [one.unit, one.size]));
  const clusters: Weighed[][] = [];
  let between = parting;
  for (const unit of units) {
    const words = size.get(unit) ?? 0;
    if (unit.lang === 'zh') between += words;
    else {
      if (between >= parting) clusters.push([]);
      clusters.at(-1)?.push({ unit, size: words, stems: new Set() });
      between = 0;
    }
  }
  const bulk = clusters.reduce((most, cluster) => (total(cluster) > total(most) ? cluster : most), []);
  const far = clusters.filter((cluster) => cluster !== bulk).flat();
  return total(far) <= total(en) * 0.15 ? far.map(({ unit }) => unit) : [];
}
