import type { Strings } from '@/lib/settings/language';
import type { backupProblemStrings } from './backup/problem-strings';
import type { importReportStrings } from './import/report-strings';

/** All that the library page says, in each interface language. */
export const libraryStrings = {
  library: { en: 'Library', 'zh-Hans': '文库', 'zh-Hant': '文庫' },
  pageTitle: { en: 'Library · Duìzhào 对照', 'zh-Hans': '文库 · 对照', 'zh-Hant': '文庫 · 對照' },
  tagline: { en: 'Chinese news beside its English', 'zh-Hans': '中英对照的新闻', 'zh-Hant': '中英對照的新聞' },
  skip: { en: 'Skip to the articles', 'zh-Hans': '跳到文章列表', 'zh-Hant': '跳到文章清單' },
  options: { en: 'Options', 'zh-Hans': '选项', 'zh-Hant': '選項' },
  import: { en: 'Import', 'zh-Hans': '导入', 'zh-Hant': '匯入' },
  dismiss: { en: 'Dismiss', 'zh-Hans': '知道了', 'zh-Hant': '知道了' },
  close: { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  cancel: { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  loading: { en: 'Opening the library…', 'zh-Hans': '正在打开文库…', 'zh-Hant': '正在開啟文庫…' },

  search: { en: 'Search the library', 'zh-Hans': '搜索文库', 'zh-Hant': '搜尋文庫' },
  searchIn: { en: 'Search in Chinese or English', 'zh-Hans': '用中文或英文搜索', 'zh-Hant': '用中文或英文搜尋' },
  searchHint: {
    en: 'All words must occur; "a phrase" in quotes stays together',
    'zh-Hans': '所有词语都须出现；加引号的“词组”须连在一起',
    'zh-Hant': '所有詞語都須出現；加引號的「片語」須連在一起',
  },
  clearSearch: { en: 'Clear the search', 'zh-Hans': '清除搜索', 'zh-Hant': '清除搜尋' },
  found: {
    en: '{count} of {total} articles',
    'zh-Hans': '{total} 篇文章中的 {count} 篇',
    'zh-Hant': '{total} 篇文章中的 {count} 篇',
  },
  articles: { en: '{count} articles', 'zh-Hans': '{count} 篇文章', 'zh-Hant': '{count} 篇文章' },
  articlesOne: { en: '1 article', 'zh-Hans': '1 篇文章', 'zh-Hant': '1 篇文章' },
  nothing: { en: 'Nothing found', 'zh-Hans': '没有找到', 'zh-Hant': '沒有找到' },
  nothingMore: {
    en: 'Fewer words, or a shorter piece of a sentence, find more. Simplified and traditional characters find each other.',
    'zh-Hans': '减少词语或缩短片段可以找到更多。简体与繁体可以互相找到。',
    'zh-Hant': '減少詞語或縮短片段可以找到更多。簡體與繁體可以互相找到。',
  },
  clearAll: { en: 'Clear search and filters', 'zh-Hans': '清除搜索和筛选', 'zh-Hant': '清除搜尋和篩選' },

  clearFilters: { en: 'Clear filters', 'zh-Hans': '清除筛选', 'zh-Hant': '清除篩選' },
  filters: { en: 'Filters', 'zh-Hans': '筛选', 'zh-Hant': '篩選' },
  filtersOn: { en: 'Filters ({count})', 'zh-Hans': '筛选（{count}）', 'zh-Hant': '篩選（{count}）' },
  outlet: { en: 'Outlet', 'zh-Hans': '媒体', 'zh-Hant': '媒體' },
  keyword: { en: 'Keyword', 'zh-Hans': '关键词', 'zh-Hant': '關鍵字' },
  keywords: { en: 'Keywords', 'zh-Hans': '关键词', 'zh-Hant': '關鍵字' },
  all: { en: 'All', 'zh-Hans': '全部', 'zh-Hant': '全部' },
  english: { en: 'English', 'zh-Hans': '英文', 'zh-Hant': '英文' },
  'english-any': { en: 'Any or none', 'zh-Hans': '不限', 'zh-Hant': '不限' },
  'english-human': { en: 'Written by people', 'zh-Hans': '人工英文', 'zh-Hant': '人工英文' },
  'english-gloss': { en: 'Word gloss only', 'zh-Hans': '只有逐词注释', 'zh-Hant': '只有逐詞註釋' },
  dates: { en: 'Dates', 'zh-Hans': '日期', 'zh-Hant': '日期' },
  'dated-published': { en: 'Published', 'zh-Hans': '发布于', 'zh-Hant': '發布於' },
  'dated-saved': { en: 'Saved', 'zh-Hans': '保存于', 'zh-Hant': '儲存於' },
  from: { en: 'From', 'zh-Hans': '从', 'zh-Hant': '從' },
  to: { en: 'To', 'zh-Hans': '到', 'zh-Hant': '到' },
  sort: { en: 'Order', 'zh-Hans': '排序', 'zh-Hant': '排序' },
  'sort-saved': { en: 'Latest saved', 'zh-Hans': '最近保存', 'zh-Hant': '最近儲存' },
  'sort-newest': { en: 'Latest published', 'zh-Hans': '最新发布', 'zh-Hant': '最新發布' },
  'sort-oldest': { en: 'Earliest published', 'zh-Hans': '最早发布', 'zh-Hant': '最早發布' },
  'sort-title': { en: 'Headline', 'zh-Hans': '标题', 'zh-Hant': '標題' },
  'sort-outlet': { en: 'Outlet', 'zh-Hans': '媒体', 'zh-Hant': '媒體' },
  undated: { en: 'Without a date', 'zh-Hans': '没有日期', 'zh-Hant': '沒有日期' },

  published: { en: 'Published {date}', 'zh-Hans': '发布于{date}', 'zh-Hant': '發布於{date}' },
  saved: { en: 'Saved {date}', 'zh-Hans': '保存于{date}', 'zh-Hant': '儲存於{date}' },
  sourceIs: { en: 'from {source}', 'zh-Hans': '来源：{source}', 'zh-Hant': '來源：{source}' },
  untitled: { en: 'Without a headline', 'zh-Hans': '无标题', 'zh-Hant': '無標題' },
  provenance: { en: 'Where the English comes from', 'zh-Hans': '英文从何而来', 'zh-Hant': '英文從何而來' },
  'from-page': { en: 'page {count}', 'zh-Hans': '网页原文 {count}', 'zh-Hant': '網頁原文 {count}' },
  'from-edition': { en: 'English edition {count}', 'zh-Hans': '英文版 {count}', 'zh-Hant': '英文版 {count}' },
  'from-engine': { en: 'machine {count}', 'zh-Hans': '机器翻译 {count}', 'zh-Hant': '機器翻譯 {count}' },
  'from-gloss': { en: 'word gloss {count}', 'zh-Hans': '逐词注释 {count}', 'zh-Hant': '逐詞註釋 {count}' },
  'from-edited': { en: 'edited {count}', 'zh-Hans': '已修改 {count}', 'zh-Hant': '已修改 {count}' },
  glossOnly: {
    en: 'No English text yet: word gloss only',
    'zh-Hans': '尚无英文，只有逐词注释',
    'zh-Hant': '尚無英文，只有逐詞註釋',
  },
  noEnglish: { en: 'No English yet', 'zh-Hans': '尚无英文', 'zh-Hant': '尚無英文' },
  machineHeadline: { en: 'machine translation', 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' },
  glossHeadline: { en: 'word gloss', 'zh-Hans': '逐词注释', 'zh-Hant': '逐詞註釋' },
  more: { en: 'Show {count} more', 'zh-Hans': '再显示 {count} 篇', 'zh-Hant': '再顯示 {count} 篇' },

  selectOne: { en: 'Select “{title}”', 'zh-Hans': '选择“{title}”', 'zh-Hant': '選擇「{title}」' },
  selectAll: { en: 'Select all', 'zh-Hans': '全选', 'zh-Hant': '全選' },
  selected: { en: '{count} selected', 'zh-Hans': '已选 {count} 篇', 'zh-Hant': '已選 {count} 篇' },
  delete: { en: 'Delete', 'zh-Hans': '删除', 'zh-Hant': '刪除' },
  deleteOne: { en: 'Delete “{title}”', 'zh-Hans': '删除“{title}”', 'zh-Hant': '刪除「{title}」' },
  deleted: { en: '{count} articles deleted', 'zh-Hans': '已删除 {count} 篇文章', 'zh-Hant': '已刪除 {count} 篇文章' },
  deletedOne: { en: 'Article deleted', 'zh-Hans': '已删除文章', 'zh-Hant': '已刪除文章' },
  undo: { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  restored: { en: 'Restored to the library', 'zh-Hans': '已恢复到文库', 'zh-Hant': '已還原到文庫' },
  export: { en: 'Export', 'zh-Hans': '导出', 'zh-Hant': '匯出' },
  exportOne: { en: 'Export “{title}”', 'zh-Hans': '导出“{title}”', 'zh-Hant': '匯出「{title}」' },
  exportSelected: { en: 'Export {count} selected', 'zh-Hans': '导出所选 {count} 篇', 'zh-Hant': '匯出所選 {count} 篇' },
  exportAll: {
    en: 'Export all {count} listed',
    'zh-Hans': '导出所列全部 {count} 篇',
    'zh-Hant': '匯出所列全部 {count} 篇',
  },
  exportOnly: { en: 'Export this article', 'zh-Hans': '导出这篇文章', 'zh-Hant': '匯出這篇文章' },
  exporting: {
    en: 'Exporting {done} of {total}…',
    'zh-Hans': '正在导出 {done}/{total}…',
    'zh-Hant': '正在匯出 {done}/{total}…',
  },
  exported: {
    en: 'Exported. The file is with your downloads.',
    'zh-Hans': '已导出，文件在下载文件夹中。',
    'zh-Hant': '已匯出，檔案在下載資料夾中。',
  },
  exportedNothing: {
    en: 'No file was made: there is no translation here that this format takes.',
    'zh-Hans': '未生成文件：这里没有此格式所收的译文。',
    'zh-Hant': '未產生檔案：這裡沒有此格式所收的譯文。',
  },
  exportedNoWords: {
    en: 'No file was made: no kept word has a sentence of these articles.',
    'zh-Hans': '未生成文件：没有收藏过出自这些文章的生词。',
    'zh-Hant': '未產生檔案：沒有收藏過出自這些文章的生詞。',
  },
  exportedSome: {
    en: '{count} of {total} articles exported. The others cannot be read; they are kept as they are.',
    'zh-Hans': '已导出 {total} 篇中的 {count} 篇。其余无法读取，会原样保留。',
    'zh-Hant': '已匯出 {total} 篇中的 {count} 篇。其餘無法讀取，會原樣保留。',
  },

  emptyTitle: { en: 'Nothing saved yet', 'zh-Hans': '还没有保存文章', 'zh-Hant': '還沒有儲存文章' },
  emptyLead: {
    en: 'The articles that you keep stand here, in both languages, also without a network.',
    'zh-Hans': '您保存的文章会以双语列在这里，没有网络也能阅读。',
    'zh-Hant': '您儲存的文章會以雙語列在這裡，沒有網路也能閱讀。',
  },
  emptyStep1: {
    en: 'Open a news article in Chinese.',
    'zh-Hans': '打开一篇中文新闻。',
    'zh-Hant': '開啟一篇中文新聞。',
  },
  emptyStep2: {
    en: 'Press the 对照 button on the page or in the toolbar.',
    'zh-Hans': '点击网页上或工具栏中的“对照”按钮。',
    'zh-Hant': '點選網頁上或工具列中的「對照」按鈕。',
  },
  emptyStep3: {
    en: 'Press Save in the reader, or the key S.',
    'zh-Hans': '在阅读界面点击“保存”，或按 S 键。',
    'zh-Hant': '在閱讀介面點選「儲存」，或按 S 鍵。',
  },
  emptyImport: {
    en: 'Do you have an exported library, or bilingual texts? Import them, or drop the files anywhere on this page.',
    'zh-Hans': '有导出的文库文件或双语文本？可以导入，或将文件拖放到本页任意位置。',
    'zh-Hant': '有匯出的文庫檔案或雙語文字？可以匯入，或將檔案拖放到本頁任意位置。',
  },
  welcome: { en: 'How it works', 'zh-Hans': '使用方法', 'zh-Hant': '使用方法' },

  used: { en: '{size} used', 'zh-Hans': '已用 {size}', 'zh-Hant': '已用 {size}' },
  persistent: { en: 'Kept until you delete it', 'zh-Hans': '保存到您删除为止', 'zh-Hant': '保存到您刪除為止' },
  notPersistent: {
    en: 'The browser may delete it when the disk is full',
    'zh-Hans': '磁盘空间不足时浏览器可能将其删除',
    'zh-Hant': '磁碟空間不足時瀏覽器可能將其刪除',
  },
  keep: { en: 'Keep for good', 'zh-Hans': '永久保存', 'zh-Hant': '永久保存' },
  damagedOne: {
    en: 'One saved article cannot be read. It is kept as it is and will not be changed.',
    'zh-Hans': '有一篇已保存的文章无法读取。它会原样保留，不会被改动。',
    'zh-Hant': '有一篇已儲存的文章無法讀取。它會原樣保留，不會被改動。',
  },
  damaged: {
    en: '{count} saved articles cannot be read. They are kept as they are and will not be changed.',
    'zh-Hans': '有 {count} 篇已保存的文章无法读取。它们会原样保留，不会被改动。',
    'zh-Hant': '有 {count} 篇已儲存的文章無法讀取。它們會原樣保留，不會被改動。',
  },
  outdated: {
    en: 'The extension was updated while this page was open. Load the page again to go on.',
    'zh-Hans': '本页打开期间扩展程序已更新。请重新加载页面。',
    'zh-Hant': '本頁開啟期間擴充功能已更新。請重新載入頁面。',
  },
  waiting: {
    en: 'Another tab of the library is still on the old version. Close it to go on.',
    'zh-Hans': '另一个文库标签页仍在使用旧版本。请关闭它。',
    'zh-Hant': '另一個文庫分頁仍在使用舊版本。請關閉它。',
  },
  closed: {
    en: 'The browser closed or cleared the library. Load the page again to go on.',
    'zh-Hans': '浏览器关闭或清除了文库。请重新加载页面。',
    'zh-Hant': '瀏覽器關閉或清除了文庫。請重新載入頁面。',
  },
  newer: {
    en: 'A newer version of Duìzhào wrote this library. Update the extension to open it; nothing was changed.',
    'zh-Hans': '此文库由较新版本的“对照”写入。请更新扩展程序后再打开；未作任何改动。',
    'zh-Hant': '此文庫由較新版本的「對照」寫入。請更新擴充功能後再開啟；未作任何改動。',
  },
  'not-upgraded': {
    en: 'The library could not be brought to the form of this version. It is as it was, and nothing is lost. Load the page again; if that does not help, save what is there to a file, which can be imported again.',
    'zh-Hans':
      '未能将文库升级到本版本的格式。文库保持原样，没有丢失任何内容。请重新加载页面；若仍不行，可把现有内容保存为文件，以后可再导入。',
    'zh-Hant':
      '無法將文庫升級到本版本的格式。文庫維持原樣，沒有遺失任何內容。請重新載入頁面；若仍不行，可把現有內容存成檔案，之後可再匯入。',
  },
  rescue: { en: 'Save what is there', 'zh-Hans': '保存现有内容', 'zh-Hant': '儲存現有內容' },
  rescuing: { en: 'Saving…', 'zh-Hans': '正在保存…', 'zh-Hant': '正在儲存…' },
  rescued: {
    en: 'A file with all rows of the library was handed to the downloads.',
    'zh-Hans': '已将包含文库全部内容的文件交给浏览器下载。',
    'zh-Hant': '已將包含文庫全部內容的檔案交給瀏覽器下載。',
  },
  reload: { en: 'Load again', 'zh-Hans': '重新加载', 'zh-Hant': '重新載入' },
  missing: {
    en: 'This article is not in the library',
    'zh-Hans': '文库中没有这篇文章',
    'zh-Hant': '文庫中沒有這篇文章',
  },
  missingMore: { en: 'It may have been deleted.', 'zh-Hans': '它可能已被删除。', 'zh-Hant': '它可能已被刪除。' },
  backToLibrary: { en: 'Back to the library', 'zh-Hans': '返回文库', 'zh-Hant': '返回文庫' },

  'failed-no-space': {
    en: 'The disk is full. Nothing was changed.',
    'zh-Hans': '磁盘空间已满，未作任何改动。',
    'zh-Hant': '磁碟空間已滿，未作任何改動。',
  },
  'failed-not-allowed': {
    en: 'The browser does not allow this here, for example in a private window.',
    'zh-Hans': '浏览器不允许在此执行此操作，例如在隐私窗口中。',
    'zh-Hant': '瀏覽器不允許在此執行此操作，例如在無痕視窗中。',
  },
  'failed-disconnected': {
    en: 'The extension was updated. Load the page again.',
    'zh-Hans': '扩展程序已更新，请重新加载页面。',
    'zh-Hant': '擴充功能已更新，請重新載入頁面。',
  },
  'failed-invalid': {
    en: 'Something in it is not as expected.',
    'zh-Hans': '内容不符合预期。',
    'zh-Hant': '內容不符合預期。',
  },
  'failed-not-readable': {
    en: 'This article cannot be read: its stored text is damaged. It is kept as it is.',
    'zh-Hans': '无法读取这篇文章：保存的内容已损坏。它会原样保留。',
    'zh-Hant': '無法讀取這篇文章：儲存的內容已損壞。它會原樣保留。',
  },
  'failed-unknown': {
    en: 'Something went wrong. Please try again.',
    'zh-Hans': '出了点问题，请再试一次。',
    'zh-Hant': '出了點問題，請再試一次。',
  },
  keys: { en: 'Keys', 'zh-Hans': '按键', 'zh-Hant': '按鍵' },
  keySearch: { en: 'search', 'zh-Hans': '搜索', 'zh-Hant': '搜尋' },
  keyMove: { en: 'next, previous', 'zh-Hans': '下一篇、上一篇', 'zh-Hant': '下一篇、上一篇' },
  keyOpen: { en: 'open', 'zh-Hans': '打开', 'zh-Hant': '開啟' },
  keySelect: { en: 'select', 'zh-Hans': '选择', 'zh-Hant': '選擇' },
  keyDelete: { en: 'delete', 'zh-Hans': '删除', 'zh-Hant': '刪除' },
} as const satisfies Strings;

export type LibraryText =
  | keyof typeof libraryStrings
  | keyof typeof importReportStrings
  | keyof typeof backupProblemStrings;
