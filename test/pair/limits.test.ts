import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { separateLanguages } from '@/lib/pair/separate-languages';
import { fullDictionary } from '../tools/full-dictionary';
import { articleOf, chinese, english, story } from './samples';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await fullDictionary();
});

const times = (n: number, lines: readonly string[]): string[] => Array.from({ length: n }, () => lines).flat();

// What grows with the square of the page would hang here; the runner's own limit is the only clock.
describe('huge and hostile pages end', () => {
  it.each([
    ['in turn', times(500, story.flat())],
    ['one after the other', [...times(500, chinese), ...times(500, english)]],
    ['one block of many lines', [times(500, story.flat()).join('\n')]],
    ['spaces', [`中${' '.repeat(50_000)}a 文`]],
    ['dots', [`中${'.'.repeat(50_000)}a 文`]],
    ['open tags', [...chinese, '<a '.repeat(20_000)]],
    ['open brackets', [...chinese, `${'（'.repeat(20_000)}a`]],
  ])('%s', (_, lines) => {
    expect(separateLanguages(articleOf(lines), dictionary).article.blocks.length).toBeGreaterThan(0);
  });
});
