import { countScripts } from './language-runs';
import type { Beside } from './layout';
import { leastStems, type Match, supported, type Weighed } from './match';

/** Whether the English of a page renders its Chinese, and the figures that decided it. */
export interface Verdict {
  translation: boolean;
  note: string;
}

export interface Evidence {
  zh: readonly Weighed[];
  en: readonly Weighed[];
  matches: readonly Match[];
  beside: Beside;
  /** A label or marker announces an English version. */
  announced: boolean;
}

/** Shares that a translation reaches; set on pages with and without one, well inside the gap between them. */
const leastEnglish = 0.5;
const leastChinese = 0.3;
const leastTogether = 1.2;
/** A page that teaches English translates its examples; a translated page that also explains words covers far more. */
const leastChineseInLesson = 0.7;
const leastWords = 12;

/**
 * Decides by coverage: how much of the English is found again in the Chinese, how much of the Chinese is rendered, and
 * whether both run in the same order. Quotations, terms in brackets, abstracts and word lists fail one of the three.
 */
export function judge(evidence: Evidence): Verdict {
  const { zh, en, matches, announced } = evidence;
  const han = total(zh);
  const words = total(en);
  if (words < leastWords || han < leastWords)
    return no(`too little English (${words} words) or Chinese (${han} characters)`);
  if (inPhrases(en) > 0.6) return no('the English is words and phrases, not sentences');
  const judged = matches.flatMap((match) => en[match.english] ?? []);
  if (!matches.length) return byShape(evidence, han, words);
  const sound = supported(matches, en);
  const english = total(sound.flatMap((match) => en[match.english] ?? [])) / total(judged);
  const covered = new Set(sound.flatMap((match) => Array.from({ length: match.count }, (_, i) => match.first + i)));
  // On a huge page only some of the English was compared, and reaches as much less of the Chinese.
  const compared = total(judged) / total(en.filter((one) => one.stems.size >= leastStems));
  const chinese = Math.min(1, total([...covered].flatMap((index) => zh[index] ?? [])) / han / Math.min(1, compared));
  const order = inOrder(sound);
  const figures = `English ${share(english)}, Chinese ${share(chinese)}, in order ${share(order)}`;
  const enough = announced ? 0.75 : 1;
  if (english < leastEnglish * enough) return no(`most English is not in the Chinese: ${figures}`);
  if (chinese < leastChinese * enough) return no(`most Chinese is not in the English: ${figures}`);
  if (english + chinese < leastTogether * enough) return no(`too little of both is found in the other: ${figures}`);
  if (chinese < leastChineseInLesson && teaches(zh, en)) return no(`a lesson: ${figures}`);
  if (sound.length >= 6 && order < 0.5) return no(`the two run in different order: ${figures}`);
  return { translation: true, note: figures };
}

const no = (note: string): Verdict => ({ translation: false, note });
const total = (units: readonly Weighed[]): number => units.reduce((sum, one) => sum + one.size, 0);
const share = (part: number): string => `${Math.round(part * 100)} %`;

/** Share of the English words that stand in units of fewer than five words. */
function inPhrases(en: readonly Weighed[]): number {
  return total(en.filter((one) => one.size < 5)) / Math.max(1, total(en));
}

/** Share of neighbouring matches whose Chinese follows in the same order. */
function inOrder(sound: readonly Match[]): number {
  let following = 0;
  for (let i = 1; i < sound.length; i += 1) {
    const before = sound[i - 1];
    const here = sound[i];
    if (before && here && here.first + here.count > before.first) following += 1;
  }
  return sound.length > 1 ? following / (sound.length - 1) : 1;
}

const lesson =
  /例句|造句|词汇|詞彙|单词|單詞|短语|短語|词组|詞組|句型|语法|語法|释义|釋義|音标|音標|近义词|反义词|口语|口語|四级|六级|雅思|托福|英语学习|学英语|怎么说|用英语|英文怎么|\b(?:adj|adv|vt|vi|n|v)\.|\[[ˈˌəɪʊæɑɔʌθðŋʃʒː\w]*[ˈˌəɪʊæɑɔʌθðŋʃʒː][^\]]{0,40}\]/gu;

function teaches(zh: readonly Weighed[], en: readonly Weighed[]): boolean {
  const cues = new Set<string>();
  let units = 0;
  for (const { unit } of [...zh, ...en]) {
    const found = unit.text.match(lesson);
    if (found) units += 1;
    for (const cue of found ?? []) cues.add(cue);
  }
  return cues.size >= 2 && units >= 3;
}

/** Without a dictionary only the shape speaks: an announcement or a layout in pairs, and volumes that fit. */
function byShape({ en, beside, announced }: Evidence, han: number, words: number): Verdict {
  const ratio = words / han;
  const paired = total(en.filter((one) => fits(one, beside))) / words;
  const figures = `by shape only: ${ratio.toFixed(2)} words for a character, ${share(paired)} beside Chinese of fitting length`;
  return { translation: ratio > 0.35 && ratio < 1.3 && (announced || paired > 0.6), note: figures };
}

function fits(one: Weighed, beside: Beside): boolean {
  const han = (beside.get(one.unit) ?? []).reduce((sum, unit) => sum + countScripts(unit.text).han, 0);
  return one.size > han * 0.3 && one.size < han * 1.5;
}
