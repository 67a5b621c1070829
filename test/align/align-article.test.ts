import { describe, expect, it } from 'vitest';
import { alignArticle } from '@/lib/align/align-article';
import type { Block } from '@/lib/article';
import type { EnglishParagraph, EnglishText, Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { splitEnglish } from '@/lib/text/sentences';
import { random, sampleDictionary, samplePairs, shuffledText } from './samples';

const blocks = (texts: readonly string[]): Block[] =>
  texts.map((text, i) => ({ id: `b${i + 1}`, kind: 'paragraph', lang: 'zh', text }));
const english = (paragraphs: readonly (string | EnglishParagraph)[]): EnglishText => ({
  source: 'page',
  title: '',
  byline: '',
  keywords: [],
  paragraphs: paragraphs.map((each) => (typeof each === 'string' ? { text: each, kind: 'paragraph' } : each)),
});
const links = (pairs: readonly Pair[]) =>
  pairs.map(({ zh, en }) => `${zh.join(' ')} = ${en.map(({ id }) => id).join(' ')}`);
const chinese = samplePairs.map(([zh]) => zh);
const translated = samplePairs.map(([, en]) => en);

function expectWhole(pairs: readonly Pair[], article: readonly Block[], text: EnglishText): void {
  const zh = article.filter(({ lang }) => lang === 'zh');
  expect(pairs.flatMap((pair) => pair.zh)).toEqual(sentencesOf(zh).map(({ id }) => id));
  const ids = text.paragraphs.flatMap((paragraph, p) =>
    splitEnglish(paragraph.text).map((span, n) => ({ id: `e${p + 1}.${n + 1}`, text: span.text })),
  );
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en', { numeric: true });
  expect(pairs.flatMap(({ en }) => en).sort(byId)).toEqual(ids);
  for (const pair of pairs) {
    expect(pair.zh.length + pair.en.length).toBeGreaterThan(0);
    expect(pair.confidence).toBeGreaterThanOrEqual(0);
    expect(pair.confidence).toBeLessThanOrEqual(1);
    expect(pair.source).toBe('page');
  }
}

describe('alignArticle', () => {
  it('pairs sentences within paragraphs', () => {
    const article = blocks([chinese.slice(0, 2).join(''), chinese.slice(2, 5).join('')]);
    const text = english([translated.slice(0, 2).join(' '), translated.slice(2, 5).join(' ')]);
    const pairs = alignArticle(article, text, sampleDictionary());
    expect(links(pairs)).toEqual(['b1.1 = e1.1', 'b1.2 = e1.2', 'b2.1 = e2.1', 'b2.2 = e2.2', 'b2.3 = e2.3']);
    expectWhole(pairs, article, text);
  });

  it('aligns across paragraphs where one side is a single one', () => {
    const article = blocks([chinese.join('')]);
    const text = english(translated);
    const pairs = alignArticle(article, text, sampleDictionary());
    expect(links(pairs)).toEqual(chinese.map((_, i) => `b1.${i + 1} = e${i + 1}.1`));
  });

  it('leaves English without a partner where it stands', () => {
    const article = blocks(chinese);
    const text = english([
      ...translated.slice(0, 3),
      'Sign up for our free weekly newsletter.',
      ...translated.slice(3),
    ]);
    const pairs = alignArticle(article, text, sampleDictionary());
    expect(links(pairs)[3]).toBe(' = e4.1');
    expectWhole(pairs, article, text);
  });

  it('follows the layout where it says what stands beside what', () => {
    const article = blocks(['甲。', '乙。', '丙。']);
    const text = english([
      { text: 'Second.', kind: 'paragraph', beside: ['b2'] },
      { text: 'Third.', kind: 'paragraph', beside: ['b3'] },
    ]);
    expect(links(alignArticle(article, text, sampleDictionary()))).toEqual(['b1.1 = ', 'b2.1 = e1.1', 'b3.1 = e2.1']);
  });

  it('keeps English blocks and images out of the Chinese side', () => {
    const article: Block[] = [
      { id: 'b1', kind: 'paragraph', lang: 'zh', text: chinese[0] ?? '' },
      { id: 'b2', kind: 'image', lang: 'zh', text: '图片', src: 'https://example.org/a.png' },
      { id: 'b3', kind: 'paragraph', lang: 'en', text: translated[0] ?? '' },
    ];
    const text = english([translated[0] ?? '']);
    expect(links(alignArticle(article, text, sampleDictionary()))).toEqual(['b1.1 = e1.1']);
  });

  it('gives every sentence back exactly once, whatever the texts', () => {
    const next = random(7);
    for (let round = 0; round < 40; round += 1) {
      const article = blocks(shuffledText(next, 'zh'));
      const paragraphs: EnglishParagraph[] = shuffledText(next, 'en').map((text) => ({
        text,
        kind: 'paragraph',
        beside: next() < 0.3 ? [`b${1 + Math.floor(next() * 8)}`] : undefined,
      }));
      const text = english(paragraphs);
      expectWhole(alignArticle(article, text, sampleDictionary()), article, text);
    }
  });

  it('stops when it is told to', () => {
    const stopped = AbortSignal.abort(new Error('closed'));
    expect(() => alignArticle(blocks(chinese), english(translated), sampleDictionary(), stopped)).toThrow('closed');
  });
});
