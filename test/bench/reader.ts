import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { buildFolder, launch, type Session } from '../e2e/browsers';
import { startWeb, type Web } from '../e2e/web';
import type { BenchResult } from './bench-result';
import { bundle } from './bundle';
import { medians, type OpenFigures, type ReaderFigures, readerText, type ScrollFigures } from './reader-figures';
import { openAndTime, timeParts } from './reader-open';
import type { readerBench } from './reader-page';
import { timeScrolling } from './reader-scroll';
import { longPage, pairedPage } from './sample-article';
import { tame } from './tame';

/** Fresh pages for each figure; the median is given. */
const rounds = 5;
const wordsAsked = 3000;

/**
 * `npm run bench -- reader`: the dictionary, opening the reader, its memory and how it scrolls, in real Chromium with the
 * test build, whose shadow roots can be looked into. Pages and every address of theirs are served from 127.0.0.1.
 * @param data folder of the corpora
 */
export async function benchReader(data: string): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-reader-'));
  const web = await startWeb();
  try {
    const extension = join(folder, 'extension');
    cpSync(buildFolder('chromium', 'test'), extension, { recursive: true });
    const script = await bundle(folder, 'test/bench/reader-page.ts', 'test/bench/real-imports.ts');
    cpSync(script, join(extension, 'bench.js'));
    writeFileSync(
      join(extension, 'bench.html'),
      '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
    );
    const session = await launch('chromium', web, { folder: extension });
    try {
      const dictionary = await measureDictionary(session, statSync(join(extension, 'cedict.txt')).size);
      const open: OpenFigures[] = [];
      const memory: number[] = [];
      for (const { name, url } of largestPages(data, web)) {
        open.push(await measureOpening(session, name, url, readFileSync(script, 'utf8')));
        memory.push(await overlayMemory(session, url));
      }
      const scroll = {
        pairs300: await measureScrolling(session, web, 'pairs', pairedPage(300)),
        characters20000: await measureScrolling(session, web, 'long', longPage(20_000)),
      };
      const json: ReaderFigures = { dictionary, open, overlayMemoryMB: Math.max(...memory), scroll };
      return { json, text: readerText(json) };
    } finally {
      await session.close();
    }
  } finally {
    await web.close();
    rmSync(folder, { recursive: true });
  }
}

/** The three largest files of articles, each served at its own address. */
function largestPages(data: string, web: Web): { name: string; url: string }[] {
  const gold = join(data, 'gold');
  if (!existsSync(gold)) throw new Error(`There are no pages with gold texts in ${data}.`);
  const pages = readdirSync(gold).flatMap((file) => {
    const { page, url, kind } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as Record<string, string>;
    return page && url && kind !== 'other'
      ? [{ name: page.replace(/\.html$/, ''), url, file: join(data, 'pages', page) }]
      : [];
  });
  return pages
    .sort((a, b) => statSync(b.file).size - statSync(a.file).size)
    .slice(0, 3)
    .map(({ name, url, file }) => {
      const local = url.replace(/^https:/, 'http:');
      web.serve(local, tame(readFileSync(file, 'utf8')));
      return { name, url: local };
    });
}

async function measureDictionary(session: Session, bytes: number): Promise<ReaderFigures['dictionary']> {
  type Bench = { readerBench: typeof readerBench };
  const all = await cedictEntries();
  const step = Math.floor(all.length / wordsAsked);
  const words = all.filter((_, index) => index % step === 0).map((entry) => entry.simplified);
  const times: { loadMs: number; lookupMicros: number; memoryMB: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await session.own('bench.html');
    const before = await memoryOf(page);
    const loadMs = await page.evaluate(() => (globalThis as unknown as Bench).readerBench.loadDictionary());
    const lookupMicros = await page.evaluate(
      (asked) => (globalThis as unknown as Bench).readerBench.lookUp(asked),
      words,
    );
    // With what so many look-ups keep: more than any article asks for.
    const memoryMB = (await memoryOf(page)) - before;
    times.push({ loadMs, lookupMicros, memoryMB });
    await page.close();
  }
  return { bytes, ...medians(times) };
}

async function measureOpening(session: Session, name: string, url: string, script: string): Promise<OpenFigures> {
  const times = [];
  const parts = [];
  for (let round = 0; round < rounds; round += 1) {
    parts.push(await timeParts(session, url, script));
    const { page, ...time } = await openAndTime(session, url);
    times.push(time);
    await page.close();
  }
  return { page: name, ...medians(parts), ...medians(times) };
}

/** The page's memory with the overlay open, less what it had before. */
async function overlayMemory(session: Session, url: string): Promise<number> {
  const bare = await session.visit(url);
  const before = await memoryOf(bare);
  await bare.close();
  const { page } = await openAndTime(session, url);
  const after = await memoryOf(page);
  await page.close();
  return Math.round((after - before) * 10) / 10;
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

async function measureScrolling(session: Session, web: Web, name: string, html: string): Promise<ScrollFigures> {
  const url = `${web.origin}/scroll-${name}.html`;
  web.serve(url, html);
  const { page } = await openAndTime(session, url);
  try {
    return await timeScrolling(page);
  } finally {
    await page.close();
  }
}
