import type { Strings } from '@/lib/settings/language';

/** All that copying, sharing and printing says. */
export const copyStrings = {
  menu: { en: 'Copy, share, print', 'zh-Hans': '复制、分享、打印', 'zh-Hant': '複製、分享、列印' },
  pair: { en: 'This sentence', 'zh-Hans': '这一句', 'zh-Hant': '這一句' },
  passage: { en: 'The selection', 'zh-Hans': '所选段落', 'zh-Hant': '所選段落' },
  article: { en: 'The article', 'zh-Hans': '全文', 'zh-Hant': '全文' },
  copyHeading: { en: 'Copy with the source', 'zh-Hans': '连同来源复制', 'zh-Hant': '連同來源複製' },
  text: { en: 'Text', 'zh-Hans': '纯文本', 'zh-Hant': '純文字' },
  markdown: { en: 'Markdown', 'zh-Hans': 'Markdown', 'zh-Hant': 'Markdown' },
  rich: { en: 'Rich text', 'zh-Hans': '富文本', 'zh-Hant': '格式化文字' },
  share: { en: 'Share…', 'zh-Hans': '分享…', 'zh-Hant': '分享…' },
  print: { en: 'Print…', 'zh-Hans': '打印…', 'zh-Hant': '列印…' },
  printHint: {
    en: 'Opens a page of the extension; the article is saved for it.',
    'zh-Hans': '在扩展的页面中打开，为此会保存本文。',
    'zh-Hant': '在擴充功能的頁面中開啟，為此會儲存本文。',
  },
  printOpened: {
    en: 'Saved in your library and opened for printing.',
    'zh-Hans': '已存入文库，并已打开打印页面。',
    'zh-Hant': '已存入文庫，並已開啟列印頁面。',
  },
  copied: { en: 'Copied with the source.', 'zh-Hans': '已连同来源复制。', 'zh-Hant': '已連同來源複製。' },
  refused: {
    en: 'The browser did not allow copying. Select the text and press Ctrl+C (⌘C).',
    'zh-Hans': '浏览器不允许复制。请选择文字后按 Ctrl+C（⌘C）。',
    'zh-Hant': '瀏覽器不允許複製。請選取文字後按 Ctrl+C（⌘C）。',
  },
  shareFailed: {
    en: 'The browser could not share this. Copy it instead.',
    'zh-Hans': '浏览器无法分享，请改用复制。',
    'zh-Hant': '瀏覽器無法分享，請改用複製。',
  },
  nothingHere: {
    en: 'Select some text, or go to a sentence first.',
    'zh-Hans': '请先选择文字，或转到一个句子。',
    'zh-Hant': '請先選取文字，或移到一個句子。',
  },
} as const satisfies Strings;
