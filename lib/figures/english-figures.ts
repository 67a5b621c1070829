import { enNumbers } from '../text/numerals-en';

/** What numbers an English text states, as far as a Chinese figure may be compared with them. */
export interface EnglishFigure {
  kind: 'number' | 'percent';
  value: number;
}

export interface EnglishFigures {
  figures: EnglishFigure[];
  /** 'millions', 'tens of thousands': only the order of size is said. */
  magnitudes: number[];
  /** Four digits as years are written: 1984, and not 1,984. */
  years: ReadonlySet<number>;
}

const scale = String.raw`(?:hundred|thousand|million|billion|trillion|mn|bn|tn|m|k)\b|%|per ?cent\b|percentage`;
const figure = String.raw`\d[\d,]*(?:\.\d+)?`;
const sharedScale = new RegExp(
  String.raw`(${figure})((?:\s?(?:-|–|—|~|to|and|or)\s?(?:[a-z]{0,3}[$¥€£])?${figure})+)[ -]?(${scale})`,
  'gi',
);
const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const sharedWords = new RegExp(
  String.raw`\b(${small.join('|')})(\s?(?:-|–|to|or|and)\s?)(${small.join('|')}) (hundred thousand|hundred|thousand|million|billion|trillion|per ?cent)\b`,
  'gi',
);
const andHalf = new RegExp(String.raw`\b(${small.join('|')}|\d+) and a half (thousand|million|billion|trillion)`, 'gi');

/** Figures of an English text, in figures or in words; each part of a range with the range's 'million' or '%'. */
export function englishFigures(text: string): EnglishFigures {
  const plain = text
    // RMB168.2bn, US$5b, 3.5mln, 12-billion.
    .replace(/([A-Za-z])(?=\d)/g, '$1 ')
    .replace(/(\d)(?:b|\s?bln)\b(?!\.?c)/gi, '$1bn')
    .replace(/(\d)\s?(?:mln|mio)\b/gi, '$1mn')
    .replace(/(\d)\s?(?:trn|trln)\b/gi, '$1tn')
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}\b(?!\s?(?:million|billion)))/g, '$1,')
    .replace(andHalf, (_, whole: string, size: string) => `${wordValue(whole) + 0.5} ${size}`)
    .replace(sharedWords, '$1 $4 $2 $3 $4')
    .replace(sharedScale, (_, first: string, rest: string, size: string) => {
      const all = [first, ...(rest.match(new RegExp(figure, 'g')) ?? [])];
      return all.map((each) => `${each} ${size}`).join(' to ');
    });
  const figures: EnglishFigure[] = [];
  const magnitudes: number[] = [];
  for (const { kind, value } of enNumbers(plain)) {
    if (kind === 'magnitude') magnitudes.push(value);
    else if (kind !== 'month') figures.push({ kind, value });
  }
  return { figures, magnitudes, years: new Set(Array.from(text.matchAll(year), ([digits]) => Number(digits))) };
}

const year = /(?<![\d.,$€£¥])(?:1[5-9]|20)\d\d(?!\d|[.,]\d|[ -](?:million|billion|trillion)|\s?%)/g;

const wordValue = (word: string): number => (/\d/.test(word) ? Number(word) : small.indexOf(word.toLowerCase()) + 1);
