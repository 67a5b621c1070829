import type { Strings } from '@/lib/settings/language';

/** All that the reader view says, in each interface language. */
export const readerStrings = {
  reader: { en: 'Bilingual reader', 'zh-Hans': '双语阅读', 'zh-Hant': '雙語閱讀' },
  toolbar: { en: 'Reader tools', 'zh-Hans': '阅读工具', 'zh-Hant': '閱讀工具' },
  close: { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  dismiss: { en: 'Dismiss', 'zh-Hans': '知道了', 'zh-Hant': '知道了' },
  back: { en: 'Back to the library', 'zh-Hans': '返回文库', 'zh-Hant': '返回文庫' },
  help: { en: 'Help', 'zh-Hans': '帮助', 'zh-Hant': '幫助' },
  library: { en: 'Library', 'zh-Hans': '文库', 'zh-Hant': '文庫' },
  save: { en: 'Save', 'zh-Hans': '保存', 'zh-Hant': '儲存' },
  saving: { en: 'Saving…', 'zh-Hans': '正在保存…', 'zh-Hant': '正在儲存…' },
  savedState: { en: 'Saved', 'zh-Hans': '已保存', 'zh-Hant': '已儲存' },
  savedOn: {
    en: 'Saved on {date}. Saving again updates it.',
    'zh-Hans': '保存于{date}。再次保存即更新。',
    'zh-Hant': '儲存於{date}。再次儲存即更新。',
  },

  readingPage: { en: 'Reading the page…', 'zh-Hans': '正在读取网页…', 'zh-Hant': '正在讀取網頁…' },
  pairing: {
    en: 'Looking for the English of each sentence…',
    'zh-Hans': '正在查找每句的英文…',
    'zh-Hant': '正在尋找每句的英文…',
  },
  pairedAll: {
    en: '{count} of {total} sentences have English.',
    'zh-Hans': '{total} 句中有 {count} 句配有英文。',
    'zh-Hant': '{total} 句中有 {count} 句配有英文。',
  },
  noArticle: {
    en: 'No article found on this page',
    'zh-Hans': '此页面上没有找到文章',
    'zh-Hant': '此頁面上沒有找到文章',
  },
  noArticleMore: {
    en: 'Duìzhào reads single news articles in Chinese. Lists of headlines, videos and pages in other languages have nothing that it can set side by side.',
    'zh-Hans': '对照用于阅读单篇中文新闻。标题列表、视频和其他语言的页面没有可以对照的内容。',
    'zh-Hant': '對照用於閱讀單篇中文新聞。標題清單、影片和其他語言的頁面沒有可以對照的內容。',
  },
  pairingFailed: {
    en: 'The English could not be worked out. The Chinese text is complete.',
    'zh-Hans': '未能配上英文。中文原文是完整的。',
    'zh-Hant': '未能配上英文。中文原文是完整的。',
  },
  morePages: {
    en: 'This article goes on: {count} more of its pages were found.',
    'zh-Hans': '本文尚未结束：后面还有 {count} 页。',
    'zh-Hant': '本文尚未結束：後面還有 {count} 頁。',
  },
  morePagesHow: {
    en: 'If you ask for them, they are fetched from {host}, without your cookies.',
    'zh-Hans': '按您的要求，它们会从 {host} 获取，不带 Cookie。',
    'zh-Hant': '按您的要求，它們會從 {host} 取得，不帶 Cookie。',
  },
  loadPages: { en: 'Load them', 'zh-Hans': '载入后面的内容', 'zh-Hant': '載入後面的內容' },
  loadingPages: { en: 'Loading…', 'zh-Hans': '正在载入…', 'zh-Hant': '正在載入…' },
  pagesMissing: {
    en: 'These pages could not be loaded. The text ends before them; open them to read on:',
    'zh-Hans': '以下页面未能载入，正文到此为止。可打开它们继续阅读：',
    'zh-Hant': '以下頁面未能載入，正文到此為止。可開啟它們繼續閱讀：',
  },
  pagesNotAllowed: {
    en: 'The browser lets this extension fetch further pages only from sites it knows. Open them to read on:',
    'zh-Hans': '浏览器只允许本扩展从它认识的网站获取后面的页面。可打开它们继续阅读：',
    'zh-Hant': '瀏覽器只允許本擴充功能從它認識的網站取得後面的頁面。可開啟它們繼續閱讀：',
  },
  glossNotice: {
    en: 'This page has no English of its own. Under each word stands its meaning from a dictionary: a word gloss, not a translation. Click a sentence for more meanings.',
    'zh-Hans': '此页面没有自带英文。每个词下面是词典释义：逐词注释，并非译文。点击句子可看更多释义。',
    'zh-Hant': '此頁面本身沒有英文。每個詞下面是詞典釋義：逐詞註釋，並非譯文。點選句子可看更多釋義。',
  },

  by: { en: 'By {name}', 'zh-Hans': '文：{name}', 'zh-Hant': '文：{name}' },
  creditedTo: { en: 'Source: ', 'zh-Hans': '来源：', 'zh-Hant': '來源：' },
  yourTime: { en: 'Where you are: {time}', 'zh-Hans': '当地时间：{time}', 'zh-Hant': '當地時間：{time}' },
  originalPage: { en: 'Original page', 'zh-Hans': '原网页', 'zh-Hant': '原網頁' },
  keywords: { en: 'Keywords', 'zh-Hans': '关键词', 'zh-Hant': '關鍵字' },
  article: { en: 'Article', 'zh-Hans': '文章', 'zh-Hant': '文章' },

  page: { en: 'page', 'zh-Hans': '网页原文', 'zh-Hant': '網頁原文' },
  edition: { en: 'edition', 'zh-Hans': '英文版', 'zh-Hant': '英文版' },
  engine: { en: 'machine', 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' },
  engineNamed: { en: 'machine · {engine}', 'zh-Hans': '机器翻译 · {engine}', 'zh-Hant': '機器翻譯 · {engine}' },
  gloss: { en: 'word gloss', 'zh-Hans': '逐词注释', 'zh-Hant': '逐詞註釋' },
  edited: { en: 'edited', 'zh-Hans': '已修改', 'zh-Hant': '已修改' },
  uncertain: { en: 'uncertain match', 'zh-Hans': '配对不确定', 'zh-Hant': '配對不確定' },
  legend: { en: 'Where the English comes from', 'zh-Hans': '英文从何而来', 'zh-Hant': '英文從何而來' },
  pageMeaning: {
    en: 'Human English that stands on the page itself.',
    'zh-Hans': '网页上自带的人工英文。',
    'zh-Hant': '網頁上原有的人工英文。',
  },
  editionMeaning: {
    en: 'From the English edition of the same outlet.',
    'zh-Hans': '来自同一媒体的英文版报道。',
    'zh-Hant': '來自同一媒體的英文版報導。',
  },
  engineMeaning: { en: 'Translated by a machine.', 'zh-Hans': '由机器翻译。', 'zh-Hant': '由機器翻譯。' },
  enginesMeaning: {
    en: 'Translated by a machine: {engines}.',
    'zh-Hans': '由机器翻译：{engines}。',
    'zh-Hant': '由機器翻譯：{engines}。',
  },
  glossMeaning: {
    en: 'Word gloss from a dictionary, not a translation.',
    'zh-Hans': '词典的逐词注释，并非译文。',
    'zh-Hant': '詞典的逐詞註釋，並非譯文。',
  },
  editedMeaning: { en: 'Changed by you.', 'zh-Hans': '由您修改。', 'zh-Hant': '由您修改。' },
  uncertainMeaning: {
    en: 'The two sides may not say the same. Dotted underline.',
    'zh-Hans': '两边的意思可能不一致。以点线标出。',
    'zh-Hant': '兩邊的意思可能不一致。以點線標出。',
  },
  untranslatedMeaning: {
    en: 'Chinese without English.',
    'zh-Hans': '没有英文的中文句子。',
    'zh-Hant': '沒有英文的中文句子。',
  },
  englishOnlyMeaning: {
    en: 'English without Chinese.',
    'zh-Hans': '没有中文的英文句子。',
    'zh-Hant': '沒有中文的英文句子。',
  },
  noEnglish: { en: 'No English for this', 'zh-Hans': '此处没有英文', 'zh-Hant': '此處沒有英文' },
  onlyEnglish: { en: 'Only in the English text', 'zh-Hans': '仅见于英文', 'zh-Hant': '僅見於英文' },

  openedAtPlace: {
    en: 'Opened where you stopped',
    'zh-Hans': '已回到上次读到的位置',
    'zh-Hant': '已回到上次讀到的位置',
  },
  toTop: { en: 'To the top', 'zh-Hans': '回到开头', 'zh-Hant': '回到開頭' },

  saved: { en: 'Saved to your library.', 'zh-Hans': '已保存到文库。', 'zh-Hant': '已儲存到文庫。' },
  savedNotPersistent: {
    en: 'Saved. The browser may delete saved articles if the disk is full; export them from time to time.',
    'zh-Hans': '已保存。磁盘空间不足时浏览器可能删除已保存的文章，请定期导出。',
    'zh-Hant': '已儲存。磁碟空間不足時瀏覽器可能刪除已儲存的文章，請定期匯出。',
  },
  updated: {
    en: 'Updated (first saved on {date}).',
    'zh-Hans': '已更新（首次保存于{date}）。',
    'zh-Hant': '已更新（首次儲存於{date}）。',
  },
  changedOne: {
    en: 'Updated: 1 sentence differs from the text saved on {date}.',
    'zh-Hans': '已更新：与{date}保存的正文相比，1 句不同。',
    'zh-Hant': '已更新：與{date}儲存的正文相比，1 句不同。',
  },
  changed: {
    en: 'Updated: {count} sentences differ from the text saved on {date}.',
    'zh-Hans': '已更新：与{date}保存的正文相比，{count} 句不同。',
    'zh-Hant': '已更新：與{date}儲存的正文相比，{count} 句不同。',
  },
  seeChanges: { en: 'See what changed', 'zh-Hans': '查看改动', 'zh-Hant': '檢視改動' },
  'failed-no-space': {
    en: 'Not saved: the disk is full. Free some space or delete articles from the library, then save again.',
    'zh-Hans': '未能保存：磁盘空间已满。请腾出空间或删除文库中的文章后再试。',
    'zh-Hant': '未能儲存：磁碟空間已滿。請騰出空間或刪除文庫中的文章後再試。',
  },
  'failed-not-allowed': {
    en: 'The browser does not allow this here, for example in a private window.',
    'zh-Hans': '浏览器不允许在此执行此操作，例如在隐私窗口中。',
    'zh-Hant': '瀏覽器不允許在此執行此操作，例如在無痕視窗中。',
  },
  'failed-disconnected': {
    en: 'The extension was updated or removed. Reload the page and try again.',
    'zh-Hans': '扩展程序已更新或移除。请重新加载网页后再试。',
    'zh-Hant': '擴充功能已更新或移除。請重新載入網頁後再試。',
  },
  'failed-invalid': {
    en: 'Not saved: something in this article is not as expected.',
    'zh-Hans': '未能保存：文章内容不符合预期。',
    'zh-Hant': '未能儲存：文章內容不符合預期。',
  },
  'failed-not-readable': {
    en: 'The page could not be read.',
    'zh-Hans': '无法读取此页面。',
    'zh-Hant': '無法讀取此頁面。',
  },
  'failed-unknown': {
    en: 'Something went wrong. Please try again.',
    'zh-Hans': '出了点问题，请再试一次。',
    'zh-Hant': '出了點問題，請再試一次。',
  },

  keyboard: { en: 'Keyboard', 'zh-Hans': '键盘', 'zh-Hant': '鍵盤' },
  key: { en: 'Key', 'zh-Hans': '按键', 'zh-Hant': '按鍵' },
  noKey: { en: 'no key', 'zh-Hans': '无按键', 'zh-Hant': '無按鍵' },
  changeKeys: {
    en: 'All keys can be changed in the options, under Keyboard.',
    'zh-Hans': '所有按键都可以在选项的“键盘”部分更改。',
    'zh-Hant': '所有按鍵都可以在選項的「鍵盤」部分更改。',
  },
  action: { en: 'What it does', 'zh-Hans': '作用', 'zh-Hant': '作用' },
} as const satisfies Strings;
