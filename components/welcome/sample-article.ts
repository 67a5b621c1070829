import type { BilingualArticle } from '@/lib/bilingual-article';

const address = 'https://news.example/2026/library';

/** A short piece of our own, in the two forms that a reader meets: with English from the page, and with a word gloss. */
export const sampleArticle: BilingualArticle = {
  article: {
    url: address,
    canonicalUrl: address,
    site: '示例新闻',
    source: '',
    sourceUrl: '',
    title: '老城区图书馆延长开放时间',
    byline: '',
    publishedAt: '2026-03-01T09:30:00+08:00',
    script: 'Hans',
    keywords: ['图书馆', '夜读'],
    alternates: [],
    blocks: [
      {
        id: 'b1',
        kind: 'paragraph',
        lang: 'zh',
        text: '从三月起，老城区图书馆每晚开放到十点。馆长说，下班后来看书的人越来越多。',
      },
      { id: 'b2', kind: 'paragraph', lang: 'zh', text: '“以前我只能周末来，”一位读者说，“现在每天都能坐一个小时。”' },
      { id: 'b3', kind: 'paragraph', lang: 'zh', text: '图书馆还准备了热茶。' },
    ],
  },
  titleEn: 'Old Town Library Stays Open Later',
  titleEnSource: 'page',
  keywords: [
    { zh: '图书馆', en: 'library' },
    { zh: '夜读', en: 'reading at night' },
  ],
  pairs: [
    {
      zh: ['b1.1'],
      en: [{ id: 'e1.1', text: 'From March, the library in the old town is open until ten every evening.' }],
      source: 'page',
      confidence: 0.96,
    },
    {
      zh: ['b1.2'],
      en: [{ id: 'e1.2', text: 'More and more people come to read after work, its director says.' }],
      source: 'page',
      confidence: 0.94,
    },
    {
      zh: ['b2.1'],
      en: [
        { id: 'e2.1', text: '“I used to come at weekends only,” said one reader.' },
        { id: 'e2.2', text: '“Now I can sit here for an hour every day.”' },
      ],
      source: 'page',
      confidence: 0.9,
    },
    {
      zh: ['b3.1'],
      en: [],
      source: 'gloss',
      confidence: 1,
      gloss: [
        { text: '图书馆', pinyin: 'túshūguǎn', meaning: 'library' },
        { text: '还', pinyin: 'hái', meaning: 'still; in addition' },
        { text: '准备', pinyin: 'zhǔnbèi', meaning: 'to prepare' },
        { text: '了', pinyin: 'le', meaning: '(completed action)' },
        { text: '热', pinyin: 'rè', meaning: 'hot' },
        { text: '茶', pinyin: 'chá', meaning: 'tea' },
        { text: '。', pinyin: '', meaning: '' },
      ],
    },
  ],
};
