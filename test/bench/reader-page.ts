import { Readability } from '@mozilla/readability';
import { openDictionary } from '@/lib/dictionary/packed-dictionary';
import { pairArticle } from '@/lib/pair/pair-article';
import { contentServices } from '@/lib/platform/content-services';
import { readArticle } from '@/lib/read/read-article';
import { readabilityRoot } from '@/lib/read/readability';
import { snapshot } from '@/lib/read/snapshot';
import { median, type OpenParts } from './reader-figures';

/*
 * The measuring script. It runs in two places: in a page of the extension (the dictionary), and in the content script's
 * own world over an article (the parts of opening), where the same code runs on the same document as for a reader.
 */

/** One look-up is shorter than the clock's step, so this many are timed at once. */
const perBatch = 50;
const batches = 80;

let dictionary: ReturnType<typeof openDictionary> | undefined;

/** Fetches and opens the shipped file and looks a first word up. Milliseconds. */
async function loadDictionary(): Promise<number> {
  const start = performance.now();
  const response = await fetch('/cedict.txt');
  dictionary = openDictionary(new Uint8Array(await response.arrayBuffer()));
  if (!dictionary.entries('中国').length) throw new Error('The dictionary does not know a common word.');
  return performance.now() - start;
}

/** Microseconds of one look-up, warm: each word was looked up before. */
function lookUp(words: readonly string[]): number {
  const asked = dictionary;
  if (!asked) throw new Error('The dictionary is not open.');
  const found = words.filter((word) => asked.entries(word).length).length;
  if (found < words.length * 0.95) throw new Error(`Only ${found} of ${words.length} words were found.`);
  const times = Array.from({ length: batches }, (_, batch) => {
    const start = performance.now();
    for (let index = 0; index < perBatch; index += 1)
      asked.entries(words[(batch * perBatch + index) % words.length] ?? '');
    return ((performance.now() - start) * 1000) / perBatch;
  });
  return median(times);
}

/** Each step by itself, on the page that is open. */
async function openParts(): Promise<OpenParts> {
  const parse = Readability.prototype.parse;
  let within = 0;
  Readability.prototype.parse = function timed(
    this: InstanceType<typeof Readability>,
    ...args: Parameters<typeof parse>
  ) {
    const start = performance.now();
    try {
      return parse.apply(this, args);
    } finally {
      within += performance.now() - start;
    }
  } as typeof parse;
  const start = performance.now();
  const { article } = readArticle(document, location.href);
  const readMs = performance.now() - start - within;
  if (!article) throw new Error(`No article at ${location.href}.`);
  const pairing = performance.now();
  for await (const _state of pairArticle(article, contentServices));
  const pairMs = performance.now() - pairing;
  within = 0;
  readabilityRoot(snapshot(document).document);
  return { readabilityMs: within, readMs, pairMs };
}

export const readerBench = { loadDictionary, lookUp, openParts };

Object.assign(globalThis, { readerBench });
