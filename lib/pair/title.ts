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

interface Sides {
  zh: readonly Weighed[];
  en: readonly Weighed[];
  matches: readonly Match[];
  beside: Beside;
}

/**
 * The English unit that renders the headline: short, at the head of the English, not ended like a sentence, and either
 * its words are the headline's, or the layout leaves it over above the first pair. A heading of the text that it renders
 * as well comes first.
 */
export function titleUnit(title: string, sides: Sides, units: readonly Unit[], dictionary: Dictionary): Unit | null {
  const stems = glossStems(title, dictionary);
  const { zh, en, matches, beside } = sides;
  for (const [index, { unit, size }] of en.slice(0, 3).entries()) {
    if (unit.mixed || unit.block.tableRow !== undefined) continue;
    if (size > longestTitle || size < 1 || /[.;,:]["”’)]?$/.test(unit.text.trim())) continue;
    const words = contentStems(unit.text);
    const own = overlap(words, stems);
    const headings = zh.filter((one) => one.unit.block.kind === 'heading');
    if (headings.some((one) => overlap(words, one.stems) >= Math.max(own, 0.3))) continue;
    const body = matches.find((match) => match.english === index)?.overlap ?? 0;
    const opens = units.slice(0, units.indexOf(unit)).every(({ lang }) => lang === 'en');
    const left = opens && !beside.has(unit) && beside.size >= 2;
    if (left && (own > 0 || isTitleCase(unit.text))) return unit;
    if (own >= 0.3 && (own >= body - 0.01 || (own >= 0.6 && body - own < 0.35))) return unit;
    if (own > 0 && own >= body && unit.block.kind === 'heading') return unit;
    const rivals = zh.filter(
      (one) => one.size <= longestTitle && !/[。！？；：，]["”’」』）)]*$/u.test(one.unit.text.trim()),
    );
    const only = !rivals.some((one) => overlap(words, one.stems) >= own);
    // A headline sums up the text, so the text holds its words better than the other headline does.
    const set = unit.block.kind === 'heading' || isTitleCase(unit.text);
    if (own >= 0.25 && size >= 3 && set && only && !beside.has(unit)) return unit;
    if (left && index === 0 && countScripts(title).han >= 2 && body < 0.5) return unit;
  }
  return null;
}

/** 'Mausoleum of the First Qin Emperor': the longer words have capitals. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}
