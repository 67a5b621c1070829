import { distinct, type NumberFact, numberFact } from './numerals';

const small = new Map<string, number>();
const list = (words: string, first: number, step = 1) => {
  for (const [i, word] of words.split(' ').entries()) small.set(word, first + i * step);
};
list('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1);
list('seventeen eighteen nineteen', 17);
list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth', 1);
list('fifteenth sixteenth seventeenth eighteenth nineteenth', 15);
list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['hundredth', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const plurals = new Map([
  ['dozens', 10],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
const parts = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['tenths', 10],
]);
const months = 'january february march april may june july august september october november december'.split(' ');

const percent = String.raw`(?:\s?%|[ -](?:per ?cent|percentage|pct)\b)`;
const figures = new RegExp(
  String.raw`(?<![\w.])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:st|nd|rd|th|s)?(?:(k|m|mn|bn|tn)\b|[ -](dozen|hundred|thousand|million|billion|trillion|bn|mn|tn)\b)?(${percent})?`,
  'g',
);
const word = [
  ...small.keys(),
  'a',
  'an',
  'and',
  'half',
  'dozen',
  'hundred',
  'hundredth',
  'thousand',
  'million',
  'billion',
  'trillion',
].join('|');
const written = new RegExp(String.raw`\b(?:${word})\b(?:[ -](?:${word})\b)*(${percent})?`, 'g');
const magnitude = new RegExp(
  String.raw`\b(${[...plurals.keys()].join('|')})(?: of (${[...plurals.keys()].join('|')}))?\b`,
  'g',
);
const fraction = new RegExp(
  String.raw`\b(one|two|three|four|five|six|seven|eight|nine|a)[ -](${[...parts.keys()].join('|')})\b`,
  'g',
);
const month = /\b([A-Z][a-z]{2,8})\b\.?/g;

/** What numbers an English text states: in figures, in words, as dates. */
export function enNumbers(text: string): NumberFact[] {
  const facts: NumberFact[] = [];
  for (const match of text.matchAll(month)) {
    const at = monthNumber(match[1] ?? '');
    if (at > 0 && !isOrdinaryWord(match[1] ?? '', text, match.index)) facts.push(numberFact('month', at));
  }
  let rest = text.toLowerCase();
  rest = rest.replace(figures, (_, whole: string, decimals = '', short?: string, long?: string, share?: string) => {
    const value = Number(whole.replaceAll(',', '') + decimals) * (scales.get(short ?? long ?? '') ?? 1);
    facts.push(numberFact(share ? 'percent' : 'number', value));
    return ' ';
  });
  for (const [, first = '', second] of rest.matchAll(magnitude)) {
    facts.push(numberFact('magnitude', (plurals.get(first) ?? 1) * (second ? (plurals.get(second) ?? 1) : 1)));
  }
  rest = rest.replace(fraction, (all, above: string, below: string) => {
    if (below === 'third' && above === 'a') return all;
    facts.push(numberFact('number', (small.get(above) ?? 1) / (parts.get(below) ?? 1)));
    return ' ';
  });
  for (const [phrase, share] of rest.matchAll(written)) {
    const value = inWords(phrase.slice(0, phrase.length - (share?.length ?? 0)).split(/[ -]/));
    if (value !== undefined) facts.push(numberFact(share ? 'percent' : 'number', value));
  }
  return distinct(facts);
}

/** 'two hundred and thirty-five' is 235; undefined for phrases without a number ('a', 'and a half'). */
function inWords(words: readonly string[]): number | undefined {
  let total = 0;
  let section: number | undefined;
  let article = false;
  for (const [i, each] of words.entries()) {
    const scale = scales.get(each);
    if (each === 'half') {
      // 'half a million', 'half a dozen'; a bare 'half' is a share.
      section = 0.5;
    } else if (scale !== undefined) {
      // 'several million' states no number.
      if (section === undefined && !article) continue;
      const value = (section ?? 1) * scale;
      if (scale <= 100) section = value;
      else {
        total += value;
        section = undefined;
        if (i + 1 === words.length) return total;
      }
    } else if (small.has(each)) section = (section ?? 0) + (small.get(each) ?? 0);
    article = each === 'a' || each === 'an';
  }
  return section === undefined ? (total > 0 ? total : undefined) : total + section;
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const full = months.indexOf(lower);
  if (full >= 0) return full + 1;
  return lower.length === 3 || lower === 'sept' ? months.findIndex((each) => each.startsWith(lower)) + 1 : 0;
}

/** May, March, Mar and the like count as months only beside a figure or a word of time. */
function isOrdinaryWord(name: string, text: string, at: number): boolean {
  if (!/^(?:May|March|Mar|Jan|Jun|Dec)$/.test(name)) return false;
  const before =
    /(?:\d|\b(?:in|of|since|until|till|by|last|this|next|early|late|mid|from|to|between|and|during))[ -]$/i;
  return !before.test(text.slice(0, at)) && !/^\.? \d/.test(text.slice(at + name.length));
}
