import { existsSync, globSync, readFileSync } from 'node:fs';
import { englishNumber } from '@/lib/figures/english-number';

/** A Chinese and an English text that say the same, and which set they are of. */
export interface CorpusPair {
  set: string;
  zh: string;
  en: string;
}

export const corpora = '../shared/corpora';

interface AlignDocument {
  id: string;
  trans?: string;
  zh: string[];
  en: string[];
  gold: [number[], number[]][];
}

/** Aligned pairs of the development sets: 'news human', 'news google', 'news microsoft', 'literature', 'pages'. */
export function corpusPairs(): CorpusPair[] {
  const pairs: CorpusPair[] = [];
  for (const name of ['news-dev', 'mac-dev']) {
    const file = `${corpora}/align/${name}.jsonl`;
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { trans, zh, en, gold } = JSON.parse(line) as AlignDocument;
      const set = name === 'mac-dev' ? 'literature' : `news ${trans}`;
      for (const [left, right] of gold) {
        if (left.length === 0 || right.length === 0) continue;
        pairs.push({ set, zh: left.map((i) => zh[i] ?? '').join(''), en: right.map((i) => en[i] ?? '').join(' ') });
      }
    }
  }
  for (const file of globSync(`${corpora}/bilingual/*.json`).sort()) {
    const page = JSON.parse(readFileSync(file, 'utf8')) as { translation?: boolean; pairs?: [string[], string[]][] };
    if (!page.translation) continue;
    for (const [left, right] of page.pairs ?? []) {
      if (left.length > 0 && right.length > 0) pairs.push({ set: 'pages', zh: left.join(''), en: right.join(' ') });
    }
  }
  return pairs;
}

const written = /(?<![\d.,A-Za-z-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (million|billion|trillion))?(?![\d,]*\d|\.\d)/g;
const sizes: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };

export interface Broken {
  en: string;
  how: '×10' | '×100' | '×1000' | '÷10' | 'wrong digit';
}

/** The English with the figure of that value made wrong, in each of the ways that translators do; [] without it. */
export function broken(en: string, value: number, isPercent: boolean): Broken[] {
  for (const match of en.matchAll(written)) {
    const [all, whole = '', decimals = '', size] = match;
    const here = Number(whole.replaceAll(',', '') + decimals) * (size ? (sizes[size] ?? 1) : 1);
    if (Math.abs(here - value) > value * 1e-9) continue;
    if (isPercent !== /^(?:\s?%| per ?cent)/.test(en.slice(match.index + all.length))) continue;
    const put = (text: string) => en.slice(0, match.index) + text + en.slice(match.index + all.length);
    const digit = (all.match(/\d/g) ?? []).at(0) ?? '1';
    const second = all.replace(/\d/, String((Number(digit) % 9) + 1));
    return [
      { how: '×10', en: put(englishNumber(value * 10)) },
      { how: '×100', en: put(englishNumber(value * 100)) },
      { how: '×1000', en: put(englishNumber(value * 1000)) },
      { how: '÷10', en: put(englishNumber(value / 10)) },
      { how: 'wrong digit', en: put(second) },
    ];
  }
  return [];
}
