import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFolder, launch, type Session } from '../e2e/browsers';
import { startWeb } from '../e2e/web';
import type { BenchResult } from './bench-result';
import { bundle } from './bundle';
import type { libraryBench } from './library-page';
import { median } from './reader-figures';

const articles = 10_000;
/** Articles written in one transaction. */
const batch = 200;
/** Fresh pages for the time of opening; the median is given. */
const rounds = 7;
const saves = 60;

type Bench = { libraryBench: typeof libraryBench };

interface LibraryFigures {
  articles: number;
  /** From the navigation of the library page to its first rows. */
  openMs: number;
  /** Warm, over a list of queries of all kinds. */
  searchMs: { p50: number; p95: number };
  /** The same queries by reading all texts from the disk; median. */
  plainScanMs: number;
  /** One article through `saveArticle`; median. */
  saveMs: number;
  /** JavaScript heap with array buffers, warm less before anything was read, after garbage collection. */
  memoryMB: number;
  /** What search holds in memory beyond what lies on the disk: folded texts with their signatures. */
  indexBytes: number;
}

/**
 * `npm run bench -- library`: a library of 10,000 generated articles in real Chromium with the shipped build. What a page
 * does that is not the library's own (drawing) is in `openMs` alone.
 */
export async function benchLibrary(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-library-'));
  const web = await startWeb();
  try {
    const extension = join(folder, 'extension');
    cpSync(buildFolder('chromium', 'shipped'), extension, { recursive: true });
    cpSync(
      await bundle(folder, 'test/bench/library-page.ts', 'test/bench/real-imports.ts'),
      join(extension, 'bench.js'),
    );
    const html = '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>';
    writeFileSync(join(extension, 'bench.html'), html);
    const session = await launch('chromium', web, { folder: extension });
    try {
      return await measure(session);
    } finally {
      await session.close();
    }
  } finally {
    await web.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(session: Session): Promise<BenchResult> {
  const filling = await session.own('bench.html');
  for (let from = 0; from < articles; from += batch)
    await filling.evaluate((a, b) => (globalThis as unknown as Bench).libraryBench.fill(a, b), from, from + batch);
  await filling.close();
  const opened: number[] = [];
  for (let round = 0; round < rounds; round += 1) opened.push(await timeOpening(session));
  const page = await session.own('bench.html');
  const before = await memoryOf(page);
  const warm = await page.evaluate(() => (globalThis as unknown as Bench).libraryBench.warm());
  if (warm.articles !== articles) throw new Error(`The library holds ${warm.articles} articles.`);
  const searched = await page.evaluate(() => (globalThis as unknown as Bench).libraryBench.search());
  const chosen = await page.evaluate(() => (globalThis as unknown as Bench).libraryBench.choose());
  const memoryMB = (await memoryOf(page)) - before;
  const saved = await page.evaluate((count) => (globalThis as unknown as Bench).libraryBench.save(count), saves);
  const scanned = await page.evaluate(() => (globalThis as unknown as Bench).libraryBench.scan());
  await page.close();
  const times = searched.map(({ ms }) => ms);
  const json: LibraryFigures = {
    articles,
    openMs: round(median(opened)),
    searchMs: { p50: round(median(times)), p95: round(quantile(times, 0.95)) },
    plainScanMs: round(median(scanned)),
    saveMs: round(median(saved)),
    memoryMB: round(memoryMB),
    indexBytes: warm.textBytes,
  };
  const choices = chosen.map(({ ms }) => ms);
  const text = [
    `articles ${articles}, list whole after ${warm.listMs.toFixed(0)} ms, all texts after ${warm.warmMs.toFixed(0)} ms more`,
    `open ${json.openMs} ms (${opened.map((ms) => ms.toFixed(0)).join(', ')})`,
    `search p50 ${json.searchMs.p50} ms, p95 ${json.searchMs.p95} ms; by reading all from the disk ${json.plainScanMs} ms`,
    `filter or order p50 ${round(median(choices))} ms, p95 ${round(quantile(choices, 0.95))} ms`,
    `save ${json.saveMs} ms, p95 ${round(quantile(saved, 0.95))} ms`,
    `memory ${json.memoryMB} MB, of which texts ${round(json.indexBytes / 2 ** 20)} MB`,
    '',
    ...searched.map(
      ({ text, found, asPinyin, ms }) =>
        `${ms.toFixed(1).padStart(7)} ms ${String(found).padStart(6)}${asPinyin ? ` +${asPinyin}` : ''}  ${text}`,
    ),
    '',
    ...chosen.map(({ choice, found, ms }) => `${ms.toFixed(1).padStart(7)} ms ${String(found).padStart(6)}  ${choice}`),
  ].join('\n');
  return { json, text };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The value below which so much of the values lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/** Opens the library page anew; milliseconds of its own clock from navigation until the first rows are painted. */
async function timeOpening(session: Session): Promise<number> {
  const page = await session.own('bench.html');
  const url = page.url().replace('bench.html', 'library.html');
  // As late as the frame after the one with the rows: what was drawn by then is on the screen.
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (!document.querySelector('.entry')) requestAnimationFrame(look);
      else requestAnimationFrame(() => Object.assign(globalThis, { firstRowsAt: performance.now() }));
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  const handle = await page.waitForFunction(() => (globalThis as unknown as { firstRowsAt?: number }).firstRowsAt);
  const ms = Number(await handle.jsonValue());
  await page.close();
  return ms;
}

/** JavaScript heap with array buffers and the DOM's objects, after garbage collection, in MB. */
async function memoryOf(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  // Twice: finalizers of the first run free more.
  for (let run = 0; run < 2; run += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
}
