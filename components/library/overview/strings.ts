import type { Strings } from '@/lib/settings/language';

/** What the overview says. */
export const overviewStrings = {
  nav: { en: 'Overview', 'zh-Hans': '概览', 'zh-Hant': '總覽' },
  pageTitle: { en: 'Overview · Duìzhào 对照', 'zh-Hans': '概览 · 对照', 'zh-Hant': '總覽 · 對照' },
  empty: {
    en: 'Once you have saved some articles, this page shows them as a whole: what you read, where it comes from and what it is about.',
    'zh-Hans': '保存一些文章后，这里会展示整体情况：读了什么、来自哪里、关于什么。',
    'zh-Hant': '儲存一些文章後，這裡會呈現整體情況：讀了什麼、來自哪裡、關於什麼。',
  },
  figures: { en: 'In figures', 'zh-Hans': '数字', 'zh-Hant': '數字' },
  articlesOne: { en: 'article', 'zh-Hans': '篇文章', 'zh-Hant': '篇文章' },
  articles: { en: 'articles', 'zh-Hans': '篇文章', 'zh-Hant': '篇文章' },
  read: { en: 'read to the end', 'zh-Hans': '篇已读完', 'zh-Hant': '篇已讀完' },
  charactersRead: { en: 'characters read', 'zh-Hans': '字已读', 'zh-Hant': '字已讀' },
  ofCharacters: { en: 'of {count} saved', 'zh-Hans': '共保存 {count} 字', 'zh-Hant': '共儲存 {count} 字' },
  words: { en: 'words kept', 'zh-Hans': '个生词', 'zh-Hant': '個生詞' },
  outlets: { en: 'outlets', 'zh-Hans': '家媒体', 'zh-Hant': '家媒體' },
  year: { en: 'The last twelve months', 'zh-Hans': '最近十二个月', 'zh-Hant': '最近十二個月' },
  saved: { en: 'Saved', 'zh-Hans': '保存', 'zh-Hant': '儲存' },
  finished: { en: 'Read to the end', 'zh-Hans': '读完', 'zh-Hant': '讀完' },
  kept: { en: 'Words kept', 'zh-Hans': '收藏生词', 'zh-Hant': '收藏生詞' },
  month: { en: 'Month', 'zh-Hans': '月份', 'zh-Hant': '月份' },
  monthFigures: {
    en: '{month}: {saved} saved, {read} read to the end, {words} words kept',
    'zh-Hans': '{month}：保存 {saved} 篇，读完 {read} 篇，收藏 {words} 个生词',
    'zh-Hant': '{month}：儲存 {saved} 篇，讀完 {read} 篇，收藏 {words} 個生詞',
  },
  timeline: { en: 'Outlets over time', 'zh-Hans': '媒体时间线', 'zh-Hant': '媒體時間線' },
  timelineHint: {
    en: 'By the month of publication. Choose a month to see its articles.',
    'zh-Hans': '按发布月份排列。选择月份可查看文章。',
    'zh-Hant': '依發布月份排列。選擇月份可查看文章。',
  },
  cell: {
    en: '{outlet}, {month}: {count}',
    'zh-Hans': '{outlet}，{month}：{count} 篇',
    'zh-Hant': '{outlet}，{month}：{count} 篇',
  },
  othersOne: { en: '1 more outlet', 'zh-Hans': '另有 1 家媒体', 'zh-Hant': '另有 1 家媒體' },
  others: { en: '{count} more outlets', 'zh-Hans': '另有 {count} 家媒体', 'zh-Hant': '另有 {count} 家媒體' },
  earlierOne: { en: '1 older article', 'zh-Hans': '另有 1 篇更早的文章', 'zh-Hant': '另有 1 篇更早的文章' },
  earlier: {
    en: '{count} older articles',
    'zh-Hans': '另有 {count} 篇更早的文章',
    'zh-Hant': '另有 {count} 篇更早的文章',
  },
  cloud: { en: 'What it is about', 'zh-Hans': '关于什么', 'zh-Hant': '關於什麼' },
  cloudHint: {
    en: 'Keywords of your articles; the more often, the larger.',
    'zh-Hans': '文章的关键词，出现越多字越大。',
    'zh-Hant': '文章的關鍵字，出現越多字越大。',
  },
  inArticlesOne: { en: '1 article', 'zh-Hans': '1 篇文章', 'zh-Hant': '1 篇文章' },
  inArticles: { en: '{count} articles', 'zh-Hans': '{count} 篇文章', 'zh-Hant': '{count} 篇文章' },
  stories: { en: 'One story, several outlets', 'zh-Hans': '同一报道，多家媒体', 'zh-Hant': '同一報導，多家媒體' },
  storiesHint: {
    en: 'Articles whose Chinese text is nearly the same.',
    'zh-Hans': '中文正文几乎相同的文章。',
    'zh-Hant': '中文正文幾乎相同的文章。',
  },
  moreStories: { en: 'Show them all in the library', 'zh-Hans': '在文库中查看全部', 'zh-Hant': '在文庫中檢視全部' },
  failed: { en: 'The overview could not be read.', 'zh-Hans': '无法读取概览。', 'zh-Hant': '無法讀取總覽。' },
} as const satisfies Strings;

export type OverviewText = keyof typeof overviewStrings;
