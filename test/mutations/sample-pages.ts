import { readFileSync } from 'node:fs';
import { type MutatedPage, mutatedPages } from './mutations';

const names = ['chinese-only', 'chinese-then-english', 'interleaved', 'table', 'traditional'];

/** Our own sample pages, each with everything that can go wrong with it. */
export const mutatedSamples = (): MutatedPage[] =>
  mutatedPages(Object.fromEntries(names.map((name) => [name, readFileSync(`test/demo/pages/${name}.html`, 'utf8')])));
