import type { Strings } from '@/lib/settings/language';

export const popupStrings = {
  looking: { en: 'Looking at the page…', 'zh-Hans': '正在查看页面……', 'zh-Hant': '正在檢視頁面……' },
  article: { en: 'Chinese article', 'zh-Hans': '中文文章', 'zh-Hant': '中文文章' },
  bilingual: {
    en: 'Chinese article with English in the page',
    'zh-Hans': '网页自带英文的中文文章',
    'zh-Hant': '網頁附有英文的中文文章',
  },
  other: {
    en: 'No Chinese article found on this page',
    'zh-Hans': '此页面上没有发现中文文章',
    'zh-Hant': '此頁面上沒有發現中文文章',
  },
  blocked: { en: 'Cannot run on this page', 'zh-Hans': '无法在此页面运行', 'zh-Hant': '無法在此頁面執行' },
  blockedWhy: {
    en: 'Browsers keep their own pages, extension stores and PDF files to themselves. Open a news article and try there.',
    'zh-Hans': '浏览器不允许扩展进入其自身页面、扩展商店和 PDF 文件。请打开一篇新闻再试。',
    'zh-Hant': '瀏覽器不允許擴充功能進入其自身頁面、擴充功能商店和 PDF 檔案。請開啟一篇新聞再試。',
  },
  otherWhy: {
    en: 'It may be a list of headlines, or an article that is still loading.',
    'zh-Hans': '这可能是新闻列表，也可能文章尚未载入完毕。',
    'zh-Hant': '這可能是新聞清單，也可能文章尚未載入完畢。',
  },
  read: { en: 'Read side by side', 'zh-Hans': '对照阅读', 'zh-Hant': '對照閱讀' },
  later: { en: 'Read later', 'zh-Hans': '稍后读', 'zh-Hant': '稍後讀' },
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
  tryAnyway: { en: 'Try anyway', 'zh-Hans': '仍然尝试', 'zh-Hant': '仍然嘗試' },
  shortcut: { en: 'or press {key}', 'zh-Hans': '或按 {key}', 'zh-Hant': '或按 {key}' },
  saved: { en: 'In your library since {date}', 'zh-Hans': '{date} 已存入文库', 'zh-Hant': '{date} 已存入文庫' },
  openSaved: { en: 'Open the saved copy', 'zh-Hans': '打开存本', 'zh-Hant': '開啟已存的文章' },
  never: {
    en: 'Never show the button on {host}',
    'zh-Hans': '在 {host} 上不再显示按钮',
    'zh-Hant': '在 {host} 上不再顯示按鈕',
  },
  library: { en: 'Library', 'zh-Hans': '文库', 'zh-Hant': '文庫' },
  libraryCount: { en: 'Library ({count})', 'zh-Hans': '文库（{count}）', 'zh-Hant': '文庫（{count}）' },
  options: { en: 'Options', 'zh-Hans': '选项', 'zh-Hant': '選項' },
  failed: {
    en: 'That did not work. Please reload the page and try again.',
    'zh-Hans': '操作没有成功。请重新载入页面后再试。',
    'zh-Hant': '操作沒有成功。請重新載入頁面後再試。',
  },
} satisfies Strings;
