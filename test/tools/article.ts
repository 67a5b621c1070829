import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { pairArticle } from '@/lib/pair/pair-article';
import { separateLanguages } from '@/lib/pair/separate-languages';
import { readArticle } from '@/lib/read/read-article';
import { dictionaryService, fullDictionary } from './full-dictionary';

const usage = 'npm run article -- FILE.html --url URL [--debug]';

/**
 * Prints the BilingualArticle of a saved page as JSON, with the same code as the extension; with `--debug` also, on
 * stderr, what was dropped from the page and why, and what decided about its English. Gives the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const urlAt = args.indexOf('--url');
  const url = urlAt < 0 ? '' : (args[urlAt + 1] ?? '');
  const [file] = args.filter((arg, index) => !arg.startsWith('--') && (urlAt < 0 || index !== urlAt + 1));
  if (!file) return fail(`Which page? ${usage}`);
  if (!/^https?:\/\/./.test(url) || !URL.canParse(url)) {
    return fail(`The page's own address is needed, so that its links and outlet can be told. ${usage}`);
  }
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
  const debug = args.includes('--debug');
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const { article, removed } = readArticle(document, url, { debug });
  if (debug) for (const { step, reason, text } of removed) console.error(`${step}: ${reason}: ${JSON.stringify(text)}`);
  if (!article) return fail(`No article found in ${file}.`);
  if (debug) console.error(`English of the page: ${separateLanguages(article, await fullDictionary()).note}`);
  let last: BilingualArticle | undefined;
  for await (const state of pairArticle(article, { dictionary: dictionaryService() })) last = state;
  console.log(JSON.stringify(last, null, 2));
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
