import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { detect, type Verdict } from '@/lib/detect/detect';
import type { BenchResult } from './bench-result';

/** One page and whether the button should be offered on it. */
export interface DetectCase {
  page: string;
  url: string;
  html: string;
  offer: boolean;
}

export interface DetectFigures {
  n: number;
  precision: number;
  recall: number;
  wrong: { page: string; url: string; expected: boolean; reasons: string[] }[];
}

/**
 * The pages under a data folder: `pages` with `gold` (news and articles are to be offered, other kinds not) and
 * `other-languages` with its index.
 */
export function detectCases(dataDir: string): DetectCase[] {
  const cases: DetectCase[] = [];
  const add = (folder: string, page: string, url: string, offer: boolean) => {
    const file = `${dataDir}/${folder}/${page}`;
    if (existsSync(file)) cases.push({ page, url, html: readFileSync(file, 'utf8'), offer });
  };
  if (existsSync(`${dataDir}/gold`)) {
    for (const file of readdirSync(`${dataDir}/gold`).sort()) {
      if (!file.endsWith('.json')) continue;
      const gold: { page: string; url: string; kind: string } = json(`${dataDir}/gold/${file}`);
      add('pages', gold.page, gold.url, gold.kind === 'news' || gold.kind === 'article');
    }
  }
  const index = `${dataDir}/other-languages/index.json`;
  if (existsSync(index)) {
    const others: Record<string, { url: string; offer?: boolean }> = json(index);
    for (const [page, { url, offer = false }] of Object.entries(others)) add('other-languages', page, url, offer);
  }
  return cases;
}

/** Detects on a page as it was saved: no script runs. */
export function detectSaved(html: string, url: string): Verdict {
  const { window } = new JSDOM(html, { url });
  try {
    return detect(window.document, url);
  } finally {
    window.close();
  }
}

export function measureDetection(cases: readonly DetectCase[]): DetectFigures {
  let offered = 0;
  let rightly = 0;
  const wrong: DetectFigures['wrong'] = [];
  for (const { page, url, html, offer } of cases) {
    const { article, reasons } = detectSaved(html, url);
    if (article) offered++;
    if (article && offer) rightly++;
    if (article !== offer) wrong.push({ page, url, expected: offer, reasons });
  }
  const wanted = cases.filter(({ offer }) => offer).length;
  return {
    n: cases.length,
    precision: offered ? rightly / offered : 1,
    recall: wanted ? rightly / wanted : 1,
    wrong,
  };
}

/** `npm run bench -- detect`. */
export async function benchDetect(dataDir: string): Promise<BenchResult> {
  const figures = measureDetection(detectCases(dataDir));
  const lines = figures.wrong.map(
    ({ page, expected, reasons }) => `${expected ? 'missed ' : 'offered'} ${page}  ${reasons.join(' ')}`,
  );
  const text = [
    ...lines,
    `${figures.n} pages, precision ${figures.precision.toFixed(3)}, recall ${figures.recall.toFixed(3)}`,
  ].join('\n');
  return { json: figures, text };
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}
