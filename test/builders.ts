import type { Article, Block } from '@/lib/article';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { Pair } from '@/lib/pairing';

/** Test data in our own words: name what matters to the test, the rest is a small article that makes sense. */
export function aBlock(change: Partial<Block> = {}): Block {
  return { id: 'b1', kind: 'paragraph', lang: 'zh', text: '市图书馆周一重新开放。读者可以借阅新书。', ...change };
}

/** Two paragraphs of two sentences each. */
export function anArticle(change: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example.cn/2026/0301/library.html?from=list',
    canonicalUrl: 'https://news.example.cn/2026/0301/library.html',
    site: '示例新闻网',
    source: '城市日报',
    sourceUrl: 'https://daily.example.cn/a/1',
    title: '市图书馆重新开放',
    byline: '李文',
    publishedAt: '2026-03-01T09:30:00+08:00',
    script: 'Hans',
    keywords: ['图书馆', '阅读'],
    alternates: [],
    blocks: [aBlock(), aBlock({ id: 'b2', text: '修缮工程历时两年。馆内新增三百个座位。' })],
    ...change,
  };
}

/** The first sentence of `anArticle` with its English from the page. */
export function aPair(change: Partial<Pair> = {}): Pair {
  return {
    zh: ['b1.1'],
    en: [{ id: 'e1.1', text: 'The city library reopened on Monday.' }],
    source: 'page',
    confidence: 0.95,
    ...change,
  };
}

/** `anArticle` with each of its four sentences paired, all from the page. */
export function aBilingualArticle(change: Partial<BilingualArticle> = {}): BilingualArticle {
  return {
    article: anArticle(),
    titleEn: 'City Library Reopens',
    titleEnSource: 'page',
    keywords: [
      { zh: '图书馆', en: 'library' },
      { zh: '阅读', en: 'reading' },
    ],
    pairs: [
      aPair(),
      aPair({ zh: ['b1.2'], en: [{ id: 'e1.2', text: 'Readers can borrow new books.' }] }),
      aPair({ zh: ['b2.1'], en: [{ id: 'e2.1', text: 'The renovation took two years.' }] }),
      aPair({ zh: ['b2.2'], en: [{ id: 'e2.2', text: 'Three hundred seats were added.' }], confidence: 0.9 }),
    ],
    ...change,
  };
}

/** A sentence that only the dictionary explains. */
export function aGlossPair(change: Partial<Pair> = {}): Pair {
  return {
    zh: ['b1.1'],
    en: [],
    source: 'gloss',
    confidence: 1,
    gloss: [
      { text: '市', pinyin: 'shì', meaning: 'city; municipal' },
      { text: '图书馆', pinyin: 'túshūguǎn', meaning: 'library' },
      { text: '周一', pinyin: 'zhōuyī', meaning: 'Monday' },
      { text: '重新', pinyin: 'chóngxīn', meaning: 'again; once more' },
      { text: '开放', pinyin: 'kāifàng', meaning: 'to open; to be open (to the public)' },
      { text: '。', pinyin: '', meaning: '' },
    ],
    ...change,
  };
}
