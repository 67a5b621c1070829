import { chineseNumber } from '../text/chinese-number';
import { fold } from '../text/fold';

/** A figure as it stands in a Chinese text. */
export interface ChineseFigure {
  /** UTF-16 offsets of the figure with its 百分之, 万 or %, without what is counted. */
  start: number;
  end: number;
  kind: 'number' | 'percent' | 'year';
  /** One value, or the two ends of a range. A percentage is in percent. */
  values: readonly [number] | readonly [number, number];
  /** How it is said to be inexact: 多, 余, 几 (more than), or 近, 约, 超过 before it. */
  about: 'more' | 'roughly' | null;
  /** Written with 万, 亿, 兆, 百, 千, 成 or 百分之, so that English writes it otherwise. */
  scaled: boolean;
  /** Written in characters altogether (三百). */
  inCharacters: boolean;
  /** Folded text right behind it, for currencies and measures. */
  after: string;
}

const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const han = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';
/** 千 and 百 are parts of measures as well: 千瓦, 千米, 百帕. */
const unit = `(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|兆(?=美?元|新台|台币|日元|圆|欧元|韩元|円|块)|(?:千|百)(?![瓦米克卡伏帕赫焦吨字比万亿度安乏]))`;
/** 1亿2000万, 3万5千, 1亿2500万5000. */
const mixed = String.raw`${arabic}\s?(?:[多余几]\s?)?${unit}(?:${arabic}\s?(?:[千百十]万|[万千百])(?![瓦米克卡伏帕赫焦吨字比]))*(?:(?<=[万亿])\d{1,4}(?![\d.,年月日时万亿千百%]))?`;
const amount = `(?:${mixed}|${arabic}|${han})`;
const more = '(?:多|余|几)?(?![年月日])';
const dash = String.raw`\s?(?:[-~–—―－～]{1,2}|至|到)\s?`;

const patterns = [
  `(?<share>百分之(?<p1>${amount})(?:${dash}(?:百分之)?(?<p2>${amount}))?)`,
  String.raw`(?<rate>(?<r1>${arabic})(?:\s?%)?${dash}(?<r2>${arabic})\s?%|(?<r3>${arabic})(?:\s?%|个百分点))`,
  String.raw`(?<tenths>(?<t1>[一二两三四五六七八九]|\d(?:\.\d)?)成(?<t2>[一二三四五六七八九])?(?<tm>[多余])?(?![为立功员果长本熟就都品语交绩分人年不色亲群份风天因才效规])(?!${han}))`,
  `(?<range>(?<n1>${mixed}|${arabic})${more}${dash}(?<n2>${mixed}))`,
  `(?<pair>(?<d1>[一二两三四五六七八九])(?<d2>[一二三四五六七八九])(?<du>[百千万亿]+)(?![一二三四五六七八九]))`,
  String.raw`(?<year>(?<y>(?:1[5-9]|20)\d\d|[一二][零〇九八七六][零〇一二三四五六七八九]{2})\s?年(?!代))`,
  `(?<one>(?<m1>${mixed})(?<mm>[多余几])?)`,
  `(?<plain>(?<a1>${arabic})(?<am>[多余])?)`,
  `(?<words>(?<h1>${han})(?<hm>[多余])?(?<hu>[万亿])?)`,
];
const figure = new RegExp(patterns.join('|'), 'g');

const sizes = new Map(
  Object.entries({ 兆: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100, 十: 10 }).map(([char, size]) => [char, size] as const),
);

/** Figures of a Chinese text in either script, in order, none overlapping. Bare digits of dates and times too. */
export function chineseFigures(text: string): ChineseFigure[] {
  const folded = fold(text).replace(/[〜]/g, '~');
  const found: ChineseFigure[] = [];
  for (const match of folded.matchAll(figure)) {
    const read = readMatch(match.groups ?? {});
    if (!read?.values.every(Number.isFinite)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = folded.slice(Math.max(0, start - 4), start);
    // 十万分之一 is no hundred thousand.
    if (/^分之/.test(folded.slice(end)) || /分之$/.test(before)) continue;
    const about =
      read.about ??
      (/(?:约|近|超过|超|逾|大约|将近|接近|突破|不足|不到|至少|左右|达到?|高达|上)$/.test(before) ? 'roughly' : null);
    found.push({ ...read, about, start, end, after: folded.slice(end, end + 6) });
  }
  return found;
}

type Read = Pick<ChineseFigure, 'kind' | 'values' | 'about' | 'scaled' | 'inCharacters'>;

function readMatch(g: Record<string, string | undefined>): Read | null {
  const read = (
    kind: Read['kind'],
    values: Read['values'],
    scaled: boolean,
    inexact?: string,
    inCharacters = false,
  ): Read => ({
    kind,
    values,
    about: inexact ? 'more' : null,
    scaled,
    inCharacters,
  });
  if (g.share !== undefined) return read('percent', ends(g.p1, g.p2), true, undefined, !/\d/.test(g.share));
  if (g.rate !== undefined) return read('percent', g.r3 === undefined ? ends(g.r1, g.r2) : [readValue(g.r3)], false);
  if (g.tenths !== undefined) {
    const tenths = readValue(g.t1 ?? '') * 10 + (g.t2 ? readValue(g.t2) : 0);
    return read('percent', [tenths], true, g.tm, !/\d/.test(g.tenths));
  }
  if (g.range !== undefined) return readRange(g.n1 ?? '', g.n2 ?? '');
  if (g.pair !== undefined) {
    const [low, high, size] = [readValue(g.d1 ?? ''), readValue(g.d2 ?? ''), sizeOf(g.du ?? '')];
    // 三四百 is three or four hundred; 五二百 is nothing.
    return high === low + 1 ? read('number', [low * size, high * size], true, undefined, true) : null;
  }
  if (g.year !== undefined) return read('year', [readValue(g.y ?? '')], false);
  if (g.one !== undefined)
    return read('number', [mixedValue(g.m1 ?? '')], true, /[多余几]/.test(g.one) ? '多' : undefined);
  if (g.plain !== undefined) return read('number', [readValue(g.a1 ?? '')], false, g.am);
  const words = g.h1 ?? '';
  if (!isWrittenNumber(words)) return null;
  return read('number', [readValue(words) * sizeOf(g.hu ?? '')], /[百千万亿]/.test(words + (g.hu ?? '')), g.hm, true);
}

/** 3-5万 counts both in 万; 3万-5万, 8000-1.2万 as they stand. */
function readRange(first: string, second: string): Read {
  const high = mixedValue(second);
  const low = /[万亿兆千百]/.test(first) ? mixedValue(first) : readValue(first);
  const size = high / readValue(/^[\d,.]+/.exec(second)?.[0] ?? '1');
  const scaled = /[万亿兆千百]/.test(first) || low * size > high ? low : low * size;
  return { kind: 'number', values: [scaled, high], about: null, scaled: true, inCharacters: false };
}

const ends = (first = '', second?: string): Read['values'] =>
  second === undefined ? [readValue(first)] : [readValue(first), readValue(second)];

const sizeOf = (units: string): number => [...units].reduce((size, char) => size * (sizes.get(char) ?? 1), 1);

function readValue(text: string): number {
  if (/^[\d,.\s]+$/.test(text)) return Number(text.replace(/[,\s]/g, ''));
  return /\d/.test(text) ? mixedValue(text) : chineseNumber(text);
}

/** '3.5亿', '1亿2000万', '35余万', '1亿2500万5000'. */
function mixedValue(text: string): number {
  let sum = 0;
  for (const [, digits = '', units = ''] of text.matchAll(/([\d,.]+)\s?[多余几]?\s?([兆亿万千百十]*)/g)) {
    sum += Number(digits.replaceAll(',', '')) * sizeOf(units);
  }
  // Decimal fractions times powers of ten leave dust behind (1.1 × 10⁸).
  return Number(sum.toPrecision(12));
}

/** 千万 is "by all means" and 三四 "three or four": a number has a digit before its 百, 千, 万 or 亿, and no two in a row. */
function isWrittenNumber(text: string): boolean {
  if (/^[百千万亿]/.test(text)) return false;
  if (/[十百千万亿]/.test(text))
    return !/[一二两三四五六七八九]{2}/.test(text.replace(/点.*$/, '')) && !/^(?:一万一|十万个?火)$/.test(text);
  return text.includes('点');
}
