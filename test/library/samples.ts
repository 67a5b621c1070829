import type { Annotation } from '@/lib/annotate/annotation';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { Filing, ReadingPlace } from '@/lib/library/filing/filing';
import { articleId, type SavedArticle } from '@/lib/library/saved-article';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import type { KeptSentence, KeptWord } from '@/lib/words/words';
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

/** A kept word that was met in one sentence. */
export function aKeptWord(change: Partial<KeptWord> = {}): KeptWord {
  return {
    id: '图书馆 圖書館 tu2 shu1 guan3',
    simplified: '图书馆',
    traditional: '圖書館',
    pinyin: 'tu2 shu1 guan3',
    meaning: 'library',
    note: '',
    sentences: [aKeptSentence()],
    createdAt: '2026-03-02T00:00:00.000Z',
    updatedAt: '2026-03-02T00:00:00.000Z',
    ...change,
  };
}

export function aKeptSentence(change: Partial<KeptSentence> = {}): KeptSentence {
  return {
    zh: '市图书馆周一重新开放。',
    start: 1,
    end: 4,
    en: 'The city library reopened on Monday.',
    source: 'page',
    title: '市图书馆重新开放',
    site: '示例新闻网',
    url: 'https://news.example.cn/2026/0301/library.html',
    publishedAt: '2026-03-01T09:30:00+08:00',
    keptAt: '2026-03-02T00:00:00.000Z',
    ...change,
  };
}

/** A highlight of the first two characters of an article. */
export function aHighlight(change: Partial<Annotation> = {}): Annotation {
  return {
    id: '0b9d1c5e-8a7f-4c3a-9b61-2f6f0f6d1a01',
    kind: 'highlight',
    target: {
      side: 'zh',
      start: { sentence: 'b1.1', offset: 0 },
      end: { sentence: 'b1.1', offset: 2 },
      exact: '第1',
      prefix: '',
      suffix: '篇。市图书馆今天开放。',
    },
    colour: 'yellow',
    note: '',
    created: '2026-03-02T00:00:00.000Z',
    modified: '2026-03-02T00:00:00.000Z',
    ...change,
  };
}

/** How the first article of `article` is filed: not at all, but for what is named. */
export function aFiling(change: Partial<Filing> = {}): Filing {
  return {
    id: 'news.example.cn/a/1',
    tags: [],
    collections: [],
    favourite: false,
    archived: false,
    state: 'unread',
    updatedAt: '2026-03-02T00:00:00.000Z',
    ...change,
  };
}

/** A place in the middle of an article. */
export function aPlace(change: Partial<ReadingPlace> = {}): ReadingPlace {
  return { sentence: 'b3.1', exact: '第3段。', fraction: 0.4, at: '2026-03-04T00:00:00.000Z', ...change };
}
