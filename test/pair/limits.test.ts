import { beforeAll, describe, expect, it } from 'vitest';
import { alignArticle } from '@/lib/align/align-article';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { separateLanguages } from '@/lib/pair/separate-languages';
import type { EnglishText } from '@/lib/pairing';
import { fullDictionary } from '../tools/full-dictionary';
import { articleOf, chinese, english, story } from './samples';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await fullDictionary();
});

const nothing: EnglishText = { source: 'page', title: '', byline: '', keywords: [], paragraphs: [] };
const times = (n: number, lines: readonly string[]): string[] => Array.from({ length: n }, () => lines).flat();

// What grows with the square of the page would hang here; the runner's own limit is the only clock.
describe('nothing to pair', () => {
  it.each([
    ['an empty article', []],
    ['English alone', times(5000, english)],
    ['Chinese alone', times(50, chinese)],
  ])('%s', (_, lines) => {
    const found = separateLanguages(articleOf(lines), dictionary);
    expect(found.english).toBeNull();
    expect(found.article.blocks).toHaveLength(lines.length);
  });
});

it('stops aligning when the reader leaves', () => {
  const { article, english: found } = separateLanguages(articleOf([...chinese, ...english]), dictionary);
  expect(found).not.toBeNull();
  const left = new Error('left');
  const align = () => alignArticle(article.blocks, found ?? nothing, dictionary, AbortSignal.abort(left));
  expect(align).toThrow(left);
});

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
