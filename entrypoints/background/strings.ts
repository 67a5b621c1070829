import type { Strings } from '@/lib/settings/language';

export const backgroundStrings = {
  article: {
    en: 'Chinese article: read it side by side',
    'zh-Hans': '中文文章：点击对照阅读',
    'zh-Hant': '中文文章：點選對照閱讀',
  },
  bilingual: {
    en: 'Chinese article with English in the page: read it side by side',
    'zh-Hans': '网页自带英文的中文文章：点击对照阅读',
    'zh-Hant': '網頁附有英文的中文文章：點選對照閱讀',
  },
  saved: { en: 'In your library', 'zh-Hans': '已存入文库', 'zh-Hant': '已存入文庫' },
  blocked: {
    en: 'Duìzhào cannot run on this page: the browser keeps its own pages, extension stores and PDF files to itself',
    'zh-Hans': '对照无法在此页面运行：浏览器自身的页面、扩展商店和 PDF 文件不允许扩展进入',
    'zh-Hant': '對照無法在此頁面執行：瀏覽器自身的頁面、擴充功能商店和 PDF 檔案不允許擴充功能進入',
  },
  later: { en: 'Read later', 'zh-Hans': '稍后读', 'zh-Hant': '稍後讀' },
  laterPage: { en: 'Read this page later', 'zh-Hans': '稍后读此页面', 'zh-Hant': '稍後讀此頁面' },
  'later-added': { en: 'On your reading list', 'zh-Hans': '已加入待读列表', 'zh-Hant': '已加入待讀清單' },
  'later-known': {
    en: 'It is on your reading list already',
    'zh-Hans': '早已在待读列表中',
    'zh-Hant': '早已在待讀清單中',
  },
  'later-saved': { en: 'It is in your library already', 'zh-Hans': '早已存入文库', 'zh-Hant': '早已存入文庫' },
  'later-failed': {
    en: 'It could not be put on the reading list',
    'zh-Hans': '无法加入待读列表',
    'zh-Hant': '無法加入待讀清單',
  },
  menu: { en: 'Read side by side 对照', 'zh-Hans': '对照阅读', 'zh-Hant': '對照閱讀' },
} satisfies Strings;
