import { expect, it } from 'vitest';
import type { Block } from '@/lib/article';
import { outlookOf } from '@/lib/pair/outlook';
import { anArticle } from '../builders';

const blocks = (...texts: [lang: Block['lang'], text: string][]): Block[] =>
  texts.map(([lang, text], index) => ({ id: `b${index + 1}`, kind: 'paragraph', lang, text }));
const of = (...texts: [lang: Block['lang'], text: string][]) => outlookOf(anArticle({ blocks: blocks(...texts) }));

it('expects nothing of a page in Chinese, whatever names stand in it', () => {
  expect(of(['zh', '图书馆周一重新开放。'], ['zh', '记者从 City Library 获悉，GDP 增长了。'])).toEqual({
    english: false,
    titleEn: '',
  });
});

it('expects English of blocks in English, and keeps room for what may be the headline', () => {
  const { english, titleEn } = of(
    ['zh', '图书馆周一重新开放。'],
    ['en', 'City library reopens on Monday'],
    ['en', 'The city library reopened on Monday after months of work.'],
  );
  expect(english).toBe(true);
  expect(titleEn).toBe('City library reopens on Monday');
});

it('expects English that stands within a Chinese block, and takes no sentence for a headline', () => {
  const mixed = of(['zh', '图书馆周一重新开放。The city library reopened on Monday after months.']);
  expect(mixed).toEqual({ english: true, titleEn: '' });
  expect(of(['zh', '今天。'], ['en', 'The city library reopened on Monday.']).titleEn).toBe('');
});
