/** A measure behind a Chinese figure, and those that an English text may give it in, with what the figure is then times. */
interface Measure {
  zh: RegExp;
  /** Where the English names the measure, the value may be this many times the Chinese figure. */
  en: readonly (readonly [name: RegExp, factor: number])[];
  /** Different systems of measures: rounded as the translator likes. */
  loose?: true;
}

const hectare = /\bhectares?\b|\bha\b/;
const acre = /\bacres?\b/;
const squareMetre = /\bsquare met(?:er|re)s?\b|\bsq\.? ?m\b/;
const squareFoot = /\bsquare (?:feet|foot)\b|\bsq\.? ?ft\b/;
const squareKilometre = /\bsquare kilomet(?:er|re)s?\b|\bsq\.? ?km\b/;
const squareMile = /\bsquare miles?\b/;
const kilometre = /\bkilomet(?:er|re)s?\b|\bkm\b/;
const metre = /\bmet(?:er|re)s?\b/;
const mile = /\bmiles?\b/;
const foot = /\bfeet\b|\bfoot\b|\bft\b/;
const kilogram = /\bkilo(?:gram(?:me)?)?s?\b|\bkg\b/;
const pound = /\bpounds?\b|\blbs?\b/;
const ton = /\bton(?:ne)?s?\b/;
const gram = /\bgram(?:me)?s?\b/;

const measures: readonly Measure[] = [
  {
    zh: /^(?:千瓦|度电?)/,
    en: [
      [/\bmegawatt|\bmwh?\b/, 1e-3],
      [/\bgigawatt|\bgwh?\b/, 1e-6],
      [/\bterawatt|\btwh?\b/, 1e-9],
      [/\bwatts?\b/, 1e3],
    ],
  },
  {
    zh: /^兆瓦/,
    en: [
      [/\bgigawatt|\bgwh?\b/, 1e-3],
      [/\bkilowatt|\bkwh?\b/, 1e3],
    ],
  },
  {
    zh: /^亩/,
    loose: true,
    en: [
      [hectare, 1 / 15],
      [acre, 0.1647],
      [squareMetre, 666.7],
      [squareKilometre, 6.667e-4],
    ],
  },
  {
    zh: /^公顷/,
    loose: true,
    en: [
      [acre, 2.471],
      [squareKilometre, 0.01],
      [squareMetre, 1e4],
      [/\bmu\b/, 15],
    ],
  },
  {
    zh: /^平方(?:公里|千米)/,
    loose: true,
    en: [
      [squareMile, 0.3861],
      [hectare, 100],
      [acre, 247.1],
    ],
  },
  {
    zh: /^平方?米/,
    loose: true,
    en: [
      [squareFoot, 10.76],
      [hectare, 1e-4],
      [squareKilometre, 1e-6],
      [acre, 2.471e-4],
    ],
  },
  {
    zh: /^坪/,
    loose: true,
    en: [
      [squareMetre, 3.306],
      [squareFoot, 35.58],
    ],
  },
  {
    zh: /^市?斤/,
    loose: true,
    en: [
      [kilogram, 0.5],
      [pound, 1.102],
      [ton, 5e-4],
    ],
  },
  {
    zh: /^(?:公斤|千克)/,
    loose: true,
    en: [
      [pound, 2.205],
      [ton, 1e-3],
      [gram, 1e3],
    ],
  },
  {
    zh: /^克/,
    loose: true,
    en: [
      [kilogram, 1e-3],
      [/\bounces?\b|\boz\b/, 0.03527],
    ],
  },
  {
    zh: /^两/,
    loose: true,
    en: [
      [gram, 50],
      [/\bounces?\b|\boz\b/, 1.764],
    ],
  },
  {
    zh: /^吨/,
    loose: true,
    en: [
      [kilogram, 1e3],
      [pound, 2205],
      [/\bshort tons?\b/, 1.102],
    ],
  },
  {
    zh: /^(?:公里|千米)/,
    loose: true,
    en: [
      [mile, 0.6214],
      [metre, 1e3],
      [/\bli\b/, 2],
    ],
  },
  {
    zh: /^里/,
    loose: true,
    en: [
      [kilometre, 0.5],
      [mile, 0.3107],
      [metre, 500],
    ],
  },
  { zh: /^英里/, loose: true, en: [[kilometre, 1.609]] },
  {
    zh: /^海里/,
    loose: true,
    en: [
      [kilometre, 1.852],
      [/(?<!nautical )\bmiles?\b/, 1.151],
    ],
  },
  {
    zh: /^米/,
    loose: true,
    en: [
      [foot, 3.281],
      [kilometre, 1e-3],
      [/\byards?\b/, 1.094],
      [mile, 6.214e-4],
    ],
  },
  {
    zh: /^厘米|^公分/,
    loose: true,
    en: [
      [/\binch(?:es)?\b/, 0.3937],
      [metre, 0.01],
      [foot, 0.03281],
    ],
  },
  {
    zh: /^毫米/,
    loose: true,
    en: [
      [/\binch(?:es)?\b/, 0.03937],
      [/\bcentimet|\bcm\b/, 0.1],
    ],
  },
  {
    zh: /^尺/,
    loose: true,
    en: [
      [metre, 1 / 3],
      [foot, 1.094],
    ],
  },
  {
    zh: /^丈/,
    loose: true,
    en: [
      [metre, 10 / 3],
      [foot, 10.94],
    ],
  },
  {
    zh: /^立方米/,
    loose: true,
    en: [
      [/\bcubic (?:feet|foot)\b/, 35.31],
      [/\blit(?:er|re)s?\b/, 1e3],
      [/\bcubic kilomet/, 1e-9],
    ],
  },
  { zh: /^升/, loose: true, en: [[/\bgallons?\b/, 0.2642]] },
  { zh: /^秒/, en: [[/\bminutes?\b/, 1 / 60]] },
  { zh: /^分钟/, en: [[/\bhours?\b/, 1 / 60]] },
  {
    zh: /^个?(?:多)?小时/,
    en: [
      [/\bdays?\b/, 1 / 24],
      [/\bminutes?\b/, 60],
    ],
  },
  {
    zh: /^天/,
    en: [
      [/\bweeks?\b/, 1 / 7],
      [/\bmonths?\b/, 1 / 30],
      [/\byears?\b/, 1 / 365],
    ],
  },
  { zh: /^个?月/, en: [[/\byears?\b/, 1 / 12]] },
  { zh: /^个?基点/, en: [[/percent|per cent|%/, 0.01]] },
];

/** A value that a figure may have in English besides its own. */
export interface Converted {
  value: number;
  /** Within a few per cent. */
  loose: boolean;
}

/**
 * What a figure may be in the measures that an English text names.
 *
 * @param after Folded text behind the figure.
 */
export function convertedTo(en: string, value: number, after: string): Converted[] {
  const measure = measures.find(({ zh }) => zh.test(after));
  if (!measure) return [];
  const text = en.toLowerCase();
  return measure.en
    .filter(([name]) => name.test(text))
    .map(([, factor]) => ({ value: value * factor, loose: measure.loose === true }));
}

/** Money behind a figure, and how English names the currency itself. */
const money = /^(?:元|块|人民币|日元|韩元|卢布|卢比|新台币|台币|港币|港元|欧元|英镑)/;
const dollars = /\bUSD?\b|\$|dollars?\b/i;
const sameMoney = /\b(?:RMB|CNY|yuan|yen|won|rubles?|rupees?|euros?|pounds?)\b|[¥€£]|\b(?:HK|NT)\$/i;
const months = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

/**
 * Whether an English text may say a figure in a way that nothing can be compared with: an amount in another currency
 * alone, degrees Fahrenheit, the date in 3.15晚会.
 *
 * @param written The figure as it stands.
 */
export function isSaidOtherwise(written: string, after: string, en: string): boolean {
  if (money.test(after)) return dollars.test(en) && !sameMoney.test(en);
  if (/^(?:摄氏)?度|^℃/.test(after)) return /fahrenheit|°\s?F/i.test(en);
  return /^(?:[1-9]|1[0-2])\.\d{1,2}$/.test(written) && months.test(en);
}
