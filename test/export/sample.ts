import type { Block } from '@/lib/article';
import type { SavedArticle } from '@/lib/library/saved-article';
import type { Pair } from '@/lib/pairing';

/** Text of our own with English from every source, in the shape that the library keeps. */
export function sampleArticle(change: Partial<SavedArticle> = {}): SavedArticle {
  const blocks: Block[] = [
    { id: 'b1', kind: 'paragraph', lang: 'zh', text: '河边的旧桥昨天重新开放。居民可以步行过河。' },
    { id: 'b2', kind: 'heading', lang: 'zh', text: '修了两年' },
    { id: 'b3', kind: 'paragraph', lang: 'zh', text: '工程花了两年。' },
    { id: 'b4', kind: 'image', lang: 'zh', text: '新桥', src: 'https://example.org/bridge.jpg' },
    { id: 'b5', kind: 'list-item', lang: 'zh', text: '免费通行' },
    { id: 'b6', kind: 'paragraph', lang: 'zh', text: '孩子们很高兴。' },
  ];
  const pairs: Pair[] = [
    {
      zh: ['b1.1'],
      en: [{ id: 'e1.1', text: 'The old bridge on the river opened again yesterday.' }],
      source: 'page',
      confidence: 0.9,
    },
    { zh: ['b1.2'], en: [{ id: 'e1.2', text: 'Residents can cross on foot.' }], source: 'page', confidence: 0.3 },
    {
      zh: ['b2.1'],
      en: [{ id: 'e2.1', text: 'Two years of work' }],
      source: 'edition',
      engine: 'https://example.org/en',
      confidence: 1,
    },
    {
      zh: ['b3.1'],
      en: [{ id: 'e3.1', text: 'The work took two years.' }],
      source: 'engine',
      engine: 'Testing 1',
      confidence: 0.8,
    },
    { zh: ['b5.1'], en: [{ id: 'e4.1', text: 'Free of charge' }], source: 'edited', confidence: 1 },
    {
      zh: ['b6.1'],
      en: [],
      source: 'gloss',
      confidence: 1,
      gloss: [
        { text: '孩子', pinyin: 'háizi', meaning: 'child' },
        { text: '们', pinyin: 'men', meaning: '(plural)' },
        { text: '很', pinyin: 'hěn', meaning: 'very' },
        { text: '高兴', pinyin: 'gāoxìng', meaning: 'happy; glad' },
        { text: '。', pinyin: '', meaning: '' },
      ],
    },
  ];
  return {
    id: 'example.org/bridge',
    savedAt: '2026-03-09T08:00:00.000Z',
    updatedAt: '2026-03-09T08:00:00.000Z',
    article: {
      url: 'https://example.org/bridge',
      canonicalUrl: 'https://example.org/bridge',
      site: '河岸日报',
      source: '河岸通讯社',
      sourceUrl: 'https://example.org/agency',
      title: '旧桥重新开放',
      byline: '林小河',
      publishedAt: '2026-03-08T09:30:00+08:00',
      script: 'Hans',
      keywords: ['旧桥'],
      alternates: [],
      blocks,
    },
    titleEn: 'Old bridge opens again',
    titleEnSource: 'page',
    keywords: [
      { zh: '旧桥', en: 'old bridge' },
      { zh: '', en: 'river' },
    ],
    pairs,
    ...change,
  };
}

export const hostile = [
  '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  '---\ninjected: true\n---\n# heading',
  '[[wiki]] ![[embed]] #tag %%comment%% $x$ ==mark== `code` | cell | <iframe src="https://evil.example">',
  "'; DROP \u202Etxt.exe\u202C \u0000\u0007\ud83d\ufeff\u2028next",
];

/** The sample with this text in every field that a page can fill. */
export function hostileArticle(text: string): SavedArticle {
  const saved = sampleArticle();
  return {
    ...saved,
    titleEn: text,
    keywords: [{ zh: text, en: text }],
    article: {
      ...saved.article,
      title: text,
      site: text,
      source: text,
      byline: text,
      publishedAt: text,
      sourceUrl: `javascript:alert(1)//${text}`,
      canonicalUrl: 'https://example.org/"><script>alert(1)</script>',
      blocks: saved.article.blocks.map((block) => ({
        ...block,
        text,
        ...(block.src ? { src: `javascript:${text}` } : {}),
      })),
    },
    pairs: saved.pairs.map((pair) => ({
      ...pair,
      ...(pair.engine ? { engine: text } : {}),
      en: pair.en.map((sentence) => ({ ...sentence, text })),
      ...(pair.gloss ? { gloss: pair.gloss.map(() => ({ text, pinyin: text, meaning: text })) } : {}),
    })),
  };
}

export const now = new Date('2026-03-09T12:00:00Z');
export const noSignal = new AbortController().signal;
