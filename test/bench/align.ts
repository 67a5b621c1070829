import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { alignTexts, type Link } from '@/lib/align/align';
import type { Level } from '@/lib/align/parameters';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { lowConfidence } from '@/lib/pairing';
import { fullDictionary } from '../tools/full-dictionary';
import { type Links, type Measure, scoreLinks } from './align-score';
import type { BenchResult } from './bench-result';
import { galeChurch } from './gale-church';

/** One line of a set: a document with its gold alignment. */
export interface AlignedDocument {
  id: string;
  zh: string[];
  en: string[];
  gold: [number[], number[]][];
}

export interface AlignFigures {
  docs: number;
  level: Level;
  strict: Measure;
  lax: Measure;
  /** Median over the documents. */
  msPerDoc: number;
  /** Of the links that are not shown as uncertain. */
  confidence: { shown: number; right: number; wrongMarkedLow: number };
  /** What people use today, on the same documents. */
  galeChurch: { strict: Measure; lax: Measure };
}

/**
 * Scores the aligner. `data` is one set (a .jsonl file), whose figures are the result, or a folder with sets in it or
 * in its `align/`, whose figures are the result by set.
 */
export async function benchAlign(data: string): Promise<BenchResult> {
  const dictionary = await fullDictionary();
  if (statSync(data).isFile()) {
    const { figures, text } = benchSet(data, dictionary);
    return { json: figures, text };
  }
  const folder = existsSync(join(data, 'align')) ? join(data, 'align') : data;
  const sets = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const results = sets.map((name) => ({ name: basename(name, '.jsonl'), ...benchSet(join(folder, name), dictionary) }));
  return {
    json: Object.fromEntries(results.map(({ name, figures }) => [name, figures])),
    text: results.map(({ text }) => text).join('\n\n'),
  };
}

export const readSet = (file: string): AlignedDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AlignedDocument);

/** Sentences are short and many, paragraphs long and few. */
export function levelOf(documents: readonly AlignedDocument[]): Level {
  const units = documents.reduce((sum, { zh }) => sum + zh.length, 0);
  const characters = documents.reduce((sum, { zh }) => sum + zh.join('').length, 0);
  return characters / units < (units / documents.length > 50 ? 48 : 36) ? 'sentence' : 'paragraph';
}

function benchSet(file: string, dictionary: Dictionary): { figures: AlignFigures; text: string } {
  const documents = readSet(file);
  const level = levelOf(documents);
  const runs = documents.map(({ id, zh, en, gold }) => {
    const started = performance.now();
    const links = alignTexts(zh, en, dictionary, { level });
    return { id, gold, links, found: linksOf(links), ms: performance.now() - started, byLength: galeChurch(zh, en) };
  });
  const figures: AlignFigures = {
    docs: runs.length,
    level,
    ...scoreLinks(runs),
    msPerDoc: runs.map(({ ms }) => ms).sort((a, b) => a - b)[runs.length >> 1] ?? 0,
    confidence: confidenceFigures(runs),
    galeChurch: scoreLinks(runs.map(({ gold, byLength }) => ({ gold, found: byLength }))),
  };
  const worst = runs
    .map(({ id, gold, found }) => ({ id, ...scoreLinks([{ gold, found }]).strict }))
    .sort((a, b) => a.f1 - b.f1)
    .filter(({ f1 }) => f1 < 1)
    .slice(0, 5);
  return { figures, text: describe(basename(file), figures, worst) };
}

const linksOf = (links: readonly Link[]): Links => links.map(({ zh, en }) => [zh, en]);

/** Shares: of links shown as certain, of those that are right, of wrong links that are marked as uncertain. */
function confidenceFigures(runs: readonly { gold: Links; links: readonly Link[] }[]): AlignFigures['confidence'] {
  const judged = runs.flatMap(({ gold, links }) => {
    const exact = new Set(gold.map(([zh, en]) => `${zh}|${en}`));
    return links.map(({ zh, en, confidence }) => ({
      right: exact.has(`${zh}|${en}`),
      shown: confidence >= lowConfidence,
    }));
  });
  const shown = judged.filter((link) => link.shown);
  const wrong = judged.filter((link) => !link.right);
  return {
    shown: shown.length / judged.length,
    right: shown.filter(({ right }) => right).length / Math.max(1, shown.length),
    wrongMarkedLow: wrong.filter((link) => !link.shown).length / Math.max(1, wrong.length),
  };
}

function describe(name: string, figures: AlignFigures, worst: readonly ({ id: string } & Measure)[]): string {
  const row = (label: string, { p, r, f1 }: Measure) =>
    `  ${label.padEnd(22)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  const { shown, right, wrongMarkedLow } = figures.confidence;
  return [
    `${name}: ${figures.docs} documents, ${figures.level} level, ${figures.msPerDoc.toFixed(1)} ms each (median)`,
    ...worst.map(({ id, f1 }) => `  ${id.padEnd(30)} strict F1 ${f1.toFixed(3)}`),
    row('strict', figures.strict),
    row('lax', figures.lax),
    row('Gale–Church, strict', figures.galeChurch.strict),
    row('Gale–Church, lax', figures.galeChurch.lax),
    `  shown as certain ${shown.toFixed(3)}, of these right ${right.toFixed(3)}; wrong ones marked low ${wrongMarkedLow.toFixed(3)}`,
  ].join('\n');
}
