import type { Dictionary } from '../dictionary/dictionary';
import { countScripts, languageRuns, splitHeading } from './language-runs';
import type { Beside } from './layout';
import type { Match, Weighed } from './match';
import { contentStems, glossStems, overlap } from './overlap';
import type { Unit } from './units';

/** The headline in each language; '' where the page has it in the other only. */
export interface Titles {
  zh: string;
  en: string;
}

/** Splits a headline that is written in both languages: '青春 (Youth)', '招募/Position'. */
export function splitTitle(title: string): Titles {
  const { han, latin } = countScripts(title);
  if (!han) return { zh: '', en: latin ? title : '' };
  const runs = latin ? languageRuns(title) : [];
  const halves = runs.length === 2 ? runs : latin ? splitHeading(title, true) : null;
  const zh = halves?.find((half) => half.lang === 'zh')?.text;
  const en = halves?.find((half) => half.lang === 'en')?.text;
  return zh && en && isWhole(en) ? { zh, en } : { zh: title, en: '' };
}

/** A headline's English half is more than a name or a version: '发布 Python 3.12' is Chinese throughout. */
const isWhole = (english: string): boolean => /^[“"'‘(]?\p{L}/u.test(english) && !/\d\s*$/.test(english);

const longestTitle = 30;

/**
 * The English unit that renders the headline: the first one of the English side, short and not ended like a sentence,
 * if its words are the headline's more than any paragraph's, or if the layout leaves it over above the first pair.
 */
export function titleUnit(
  title: string,
  {
    zh,
    en,
    matches,
    beside,
  }: { zh: readonly Weighed[]; en: readonly Weighed[]; matches: readonly Match[]; beside: Beside },
  units: readonly Unit[],
  dictionary: Dictionary,
): Unit | null {
  const stems = glossStems(title, dictionary);
  for (const [index, one] of en.slice(0, 3).entries()) {
    if (one.unit.mixed || one.unit.block.tableRow !== undefined) continue;
    if (one.size > longestTitle || one.size < 1 || /[.;,:]["”’)]?$/.test(one.unit.text.trim())) continue;
    const own = overlap(contentStems(one.unit.text), stems);
    const body = matches.find((match) => match.english === index)?.overlap ?? 0;
    const opens = units[0] === one.unit || units.slice(0, units.indexOf(one.unit)).every((unit) => unit.lang === 'en');
    const left = opens && !beside.has(one.unit) && beside.size >= 2;
    if (own >= 0.3 && own >= body - 0.01) return one.unit;
    if (own > 0 && (left || one.unit.block.kind === 'heading') && own >= body) return one.unit;
    if (left && zh.length && index === 0 && countScripts(title).han >= 2 && body < 0.5) return one.unit;
  }
  return null;
}
