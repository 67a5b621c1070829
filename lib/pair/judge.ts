import { countScripts } from './language-runs';
import type { Beside } from './layout';
import { likeness } from './likeness';
import { comparable, leastStems, type Match, mostHanPerWord, supported, type Weighed } from './match';

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
  /** The dictionary knows words of the Chinese. */
  known: boolean;
  /** A label or marker announces an English version. */
  announced: boolean;
}

/** A translation renders at least this share of the Chinese; an abstract or a quotation does not. */
const leastChinese = 0.3;
/** A page that teaches English translates its examples; a translated page that also explains words covers far more. */
const leastChineseInLesson = 0.7;
const leastWords = 12;
/** What an announcement adds to the log-odds: few pages announce English and then hold another text. */
const announcement = 2;
/** Comments and notices around a translation are looked past; the rest must then be surer. */
const surer = 1;
/** A unit that shares so much with the Chinese it points to renders it, once the whole is known to be a translation. */
const rendering = 0.45;

/**
 * Decides by two questions: does the English say what the Chinese says (`likeness.ts`), and how much of the Chinese is
 * rendered? Other texts, quotations and lists fail the first, abstracts the second, lessons either.
 */
export function judge(evidence: Evidence): Verdict {
  const { zh, en, matches, announced } = evidence;
  const han = total(zh);
  const words = total(en);
  if (words < leastWords || han < leastWords)
    return no(`too little English (${words} words) or Chinese (${han} characters)`);
  if (inPhrases(en) > 0.6) return no('the English is words and phrases, not sentences');
  const compared = comparable(zh, en);
  if (!evidence.known || !compared.length) return byShape(evidence, han, words);
  if (!matches.length) return no('no English is found in the Chinese');
  const sound = supported(matches, en);
  const { whole, core } = likenessOf(compared, en, matches, sound);
  const rendered = new Set([...sound, ...matches.filter(({ overlap }) => overlap >= rendering)]);
  const covered = new Set(
    [...rendered].flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)),
  );
  // On a huge page only some of the English was compared, and reaches as much less of the Chinese.
  const part = total(compared) / total(en.filter((one) => one.stems.size >= leastStems));
  const reached = total([...covered].flatMap((index) => zh[index] ?? [])) / part;
  const chinese = Math.min(han, reached, words * mostHanPerWord) / han;
  const odds = Math.max(whole.logOdds, core.logOdds - surer) + (announced ? announcement : 0);
  const figures = `log-odds ${odds.toFixed(1)}, words ${share(whole.overlap)}, order ${whole.order.toFixed(2)}, Chinese ${share(chinese)}`;
  if (odds <= 0) return no(`the English says something else: ${figures}`);
  if (chinese < leastChinese * (announced ? 0.75 : 1)) return no(`most Chinese is not in the English: ${figures}`);
  if (chinese < leastChineseInLesson && teaches(zh, en)) return no(`a lesson: ${figures}`);
  return { translation: true, note: figures };
}

/** Likeness of all that was compared, and of what lies between the first and the last sound match if that is most of it. */
function likenessOf(compared: readonly Weighed[], en: readonly Weighed[], matches: readonly Match[], sound: Match[]) {
  const matchOf = new Map<Weighed, Match>();
  for (const match of matches) {
    const one = en[match.english];
    if (one) matchOf.set(one, match);
  }
  const whole = likeness(compared, matchOf);
  const inner = compared.slice(
    compared.findIndex((one) => one === en[sound[0]?.english ?? -1]),
    compared.findLastIndex((one) => one === en[sound.at(-1)?.english ?? -1]) + 1,
  );
  return { whole, core: total(inner) < total(compared) / 2 ? whole : likeness(inner, matchOf) };
}

const no = (note: string): Verdict => ({ translation: false, note });
const total = (units: readonly Weighed[]): number => units.reduce((sum, one) => sum + one.size, 0);
const share = (part: number): string => `${Math.round(part * 100)} %`;

/** Share of the English words that stand in units of fewer than five words. */
function inPhrases(en: readonly Weighed[]): number {
  return total(en.filter((one) => one.size < 5)) / Math.max(1, total(en));
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
