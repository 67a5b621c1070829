import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '@/lib/detect/detect';
import { pairArticle } from '@/lib/pair/pair-article';
import { readArticle } from '@/lib/read/read-article';
import { mutatedSamples } from '../mutations/sample-pages';
import { dictionaryService } from '../tools/full-dictionary';
import type { BenchResult } from './bench-result';

const url = 'https://news.example.com/a/2026/story.html';

/**
 * How long broken and huge pages hold the page's thread, in jsdom, whose DOM is several times slower than a browser's:
 * milliseconds of detection, of reading, and of the longest stretch of pairing without a pause.
 */
export async function benchRobust(): Promise<BenchResult> {
  const pages = [];
  const dictionary = dictionaryService();
  await dictionary('词典先读好'); // reading it from the package is no page's fault
  for (const { name, html } of mutatedSamples()) {
    const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
    const lap = stopwatch();
    const offered = detect(document, url).article;
    const detectMs = lap();
    const { article } = readArticle(document, url);
    const readMs = lap();
    const pairMs = article ? await longestHold(pairArticle(article, { dictionary })) : 0;
    pages.push({ name, article: article !== null, offered, detectMs, readMs, pairMs });
  }
  pages.sort((a, b) => b.readMs + b.pairMs - a.readMs - a.pairMs);
  const longest = Math.max(...pages.flatMap(({ detectMs, readMs, pairMs }) => [detectMs, readMs, pairMs]));
  const lines = pages.slice(0, 15).map((page) => {
    const times = [page.detectMs, page.readMs, page.pairMs].map((ms) => String(Math.round(ms)).padStart(6)).join('');
    return `${times}  ${page.article ? 'article' : 'none   '}  ${page.name}`;
  });
  const articles = pages.filter((page) => page.article).length;
  const text = [
    `${pages.length} pages, ${articles} still hold an article; the longest stretch takes ${Math.round(longest)} ms`,
    'detect  read  pair (ms, longest stretch)',
    ...lines,
  ].join('\n');
  return { json: { n: pages.length, articles, longestMs: longest, pages }, text };
}

const stopwatch = () => {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const lap = now - last;
    last = now;
    return lap;
  };
};

/** The longest time between two chances of a timer to run. */
async function longestHold(work: AsyncIterable<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 1);
  for await (const _ of work) await new Promise((drawn) => setTimeout(drawn));
  clearInterval(timer);
  tick();
  return longest;
}
