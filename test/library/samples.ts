import type { BilingualArticle } from '@/lib/bilingual-article';
import { articleId, type SavedArticle } from '@/lib/library/saved-article';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { aBilingualArticle, aBlock, anArticle } from '../builders';

/** An article of its own address. `paragraphs` make its body; without `english` its sentences have no English. */
export function article(
  number: number,
  paragraphs: string[] = [`第${number}篇。市图书馆今天开放。`],
  english?: (sentence: string, index: number) => Partial<Pair>,
): BilingualArticle {
  const blocks = paragraphs.map((text, index) => aBlock({ id: `b${index + 1}`, text }));
  const address = `https://news.example.cn/a/${number}`;
  return aBilingualArticle({
    article: anArticle({ url: address, canonicalUrl: address, title: `第${number}号新闻`, blocks }),
    pairs: sentencesOf(blocks).map(({ id, text }, index) => ({
      zh: [id],
      en: [],
      source: 'gloss',
      confidence: 1,
      ...english?.(text, index),
    })),
  });
}

/** English from the page for every sentence: 'Line 1.', 'Line 2.' … */
export const fromPage = (_: string, index: number): Partial<Pair> => ({
  source: 'page',
  confidence: 0.9,
  en: [{ id: `e1.${index + 1}`, text: `Line ${index + 1}.` }],
});

export function saved(value: BilingualArticle, at = '2026-03-02T00:00:00.000Z'): SavedArticle {
  return { ...value, id: articleId(value.article.canonicalUrl), savedAt: at, updatedAt: at };
}
