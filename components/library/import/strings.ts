import type { Strings } from '@/lib/settings/language';

/** What the import of texts and addresses says. */
export const importStrings = {
  lead: {
    en: 'Take in an exported library, bilingual texts (two columns, in turn, one after the other, TMX), or a list of addresses to read later.',
    'zh-Hans': '可导入文库导出的文件、双语文本（两栏、逐段交替、先后排列、TMX），或稍后阅读的网址列表。',
    'zh-Hant': '可匯入文庫匯出的檔案、雙語文字（兩欄、逐段交替、先後排列、TMX），或稍後閱讀的網址清單。',
  },
  chooseFiles: { en: 'Choose files', 'zh-Hans': '选择文件', 'zh-Hant': '選擇檔案' },
  chooseHint: {
    en: 'or drop them anywhere on this page',
    'zh-Hans': '或将文件拖放到本页任意位置',
    'zh-Hant': '或將檔案拖放到本頁任意位置',
  },
  pasteText: { en: 'Paste text', 'zh-Hans': '粘贴文字', 'zh-Hant': '貼上文字' },
  pasteLabel: {
    en: 'Or paste a text or addresses here',
    'zh-Hans': '或在此粘贴文字或网址',
    'zh-Hant': '或在此貼上文字或網址',
  },
  continue: { en: 'Continue', 'zh-Hans': '继续', 'zh-Hant': '繼續' },
  pasted: { en: 'Pasted text', 'zh-Hans': '粘贴的文字', 'zh-Hant': '貼上的文字' },
  files: { en: '{count} files', 'zh-Hans': '{count} 个文件', 'zh-Hant': '{count} 個檔案' },
  pairing: {
    en: 'Pairing {done} of {total}…',
    'zh-Hans': '正在配对 {done}/{total}…',
    'zh-Hant': '正在配對 {done}/{total}…',
  },

  'form-tmx': { en: 'TMX translation memory', 'zh-Hans': 'TMX 翻译记忆库', 'zh-Hant': 'TMX 翻譯記憶庫' },
  'form-columns': { en: 'Two columns', 'zh-Hans': '两栏', 'zh-Hant': '兩欄' },
  'form-interleaved': { en: 'Languages in turn', 'zh-Hans': '两种语言交替', 'zh-Hant': '兩種語言交替' },
  'form-one-after-other': {
    en: 'One language after the other',
    'zh-Hans': '两种语言先后排列',
    'zh-Hant': '兩種語言先後排列',
  },
  'form-chinese-only': {
    en: 'Chinese without English',
    'zh-Hans': '只有中文，没有英文',
    'zh-Hant': '只有中文，沒有英文',
  },
  pairs: { en: '{count} pairs', 'zh-Hans': '{count} 对', 'zh-Hant': '{count} 對' },
  articles: { en: '{count} articles', 'zh-Hans': '{count} 篇文章', 'zh-Hant': '{count} 篇文章' },
  'left-zh': { en: 'Chinese left', 'zh-Hans': '中文在左', 'zh-Hant': '中文在左' },
  'left-en': { en: 'English left', 'zh-Hans': '英文在左', 'zh-Hant': '英文在左' },
  'first-zh': { en: 'Chinese first', 'zh-Hans': '中文在前', 'zh-Hant': '中文在前' },
  'first-en': { en: 'English first', 'zh-Hans': '英文在前', 'zh-Hant': '英文在前' },
  leftOut: {
    en: '{count} parts that hold nothing to pair are left out.',
    'zh-Hans': '有 {count} 处没有可对照的内容，未予导入。',
    'zh-Hant': '有 {count} 處沒有可對照的內容，未予匯入。',
  },
  preview: { en: 'The first lines, side by side', 'zh-Hans': '开头几行对照', 'zh-Hant': '開頭幾行對照' },
  chinese: { en: 'Chinese', 'zh-Hans': '中文', 'zh-Hant': '中文' },
  english: { en: 'English', 'zh-Hans': '英文', 'zh-Hant': '英文' },
  pairingPreview: { en: 'Pairing the text…', 'zh-Hans': '正在配对…', 'zh-Hant': '正在配對…' },
  uncertain: { en: 'uncertain match', 'zh-Hans': '对应不确定', 'zh-Hant': '對應不確定' },
  unlike: {
    en: 'The English does not look like a translation of this Chinese. If it is one, import it: its lines are marked as uncertain.',
    'zh-Hans': '英文看起来不像这段中文的译文。如果确是译文，仍可导入，各行会标为不确定。',
    'zh-Hant': '英文看起來不像這段中文的譯文。如果確是譯文，仍可匯入，各行會標為不確定。',
  },
  moreLines: { en: 'and {count} more lines', 'zh-Hans': '另有 {count} 行', 'zh-Hant': '另有 {count} 行' },
  swap: { en: 'Swap the columns', 'zh-Hans': '交换两栏', 'zh-Hant': '交換兩欄' },
  noChinese: {
    en: 'There is no Chinese in the Chinese column.',
    'zh-Hans': '中文栏里没有中文。',
    'zh-Hant': '中文欄裡沒有中文。',
  },
  join: { en: 'All as one article', 'zh-Hans': '合为一篇文章', 'zh-Hant': '合為一篇文章' },
  which: { en: 'Article', 'zh-Hans': '文章', 'zh-Hant': '文章' },
  numbered: { en: '{number}: {title}', 'zh-Hans': '{number}：{title}', 'zh-Hant': '{number}：{title}' },
  title: { en: 'Headline', 'zh-Hans': '标题', 'zh-Hant': '標題' },
  outlet: { en: 'Outlet (optional)', 'zh-Hans': '媒体（可选）', 'zh-Hant': '媒體（選填）' },
  outletAll: {
    en: 'Outlet of all (optional)',
    'zh-Hans': '所有文章的媒体（可选）',
    'zh-Hant': '所有文章的媒體（選填）',
  },
  date: { en: 'Published (optional)', 'zh-Hans': '发布日期（可选）', 'zh-Hant': '發布日期（選填）' },
  dateAll: {
    en: 'Published, all (optional)',
    'zh-Hans': '所有文章的发布日期（可选）',
    'zh-Hant': '所有文章的發布日期（選填）',
  },
  address: { en: 'Address on the web (optional)', 'zh-Hans': '网址（可选）', 'zh-Hant': '網址（選填）' },
  addressHint: {
    en: 'Without one, the text is known by its Chinese: importing it again updates it.',
    'zh-Hans': '不填时以中文内容识别：再次导入会更新同一篇。',
    'zh-Hant': '不填時以中文內容識別：再次匯入會更新同一篇。',
  },
  addressWrong: {
    en: 'An address begins with http:// or https://',
    'zh-Hans': '网址须以 http:// 或 https:// 开头',
    'zh-Hant': '網址須以 http:// 或 https:// 開頭',
  },
  importOne: { en: 'Import', 'zh-Hans': '导入', 'zh-Hant': '匯入' },
  importMany: { en: 'Import {count} articles', 'zh-Hans': '导入 {count} 篇文章', 'zh-Hant': '匯入 {count} 篇文章' },
  kept: {
    en: 'Left as saved from the page',
    'zh-Hans': '保留从网页保存的版本',
    'zh-Hant': '保留從網頁儲存的版本',
  },
  problems: {
    en: 'Files left out: {count}',
    'zh-Hans': '未导入的文件：{count}',
    'zh-Hant': '未匯入的檔案：{count}',
  },
  alone: {
    en: 'it holds addresses: import it by itself',
    'zh-Hans': '其中是网址，请单独导入',
    'zh-Hant': '其中是網址，請單獨匯入',
  },

  addresses: { en: '{count} addresses', 'zh-Hans': '{count} 个网址', 'zh-Hant': '{count} 個網址' },
  addressesLead: {
    en: 'None of them is opened until you read it.',
    'zh-Hans': '在您阅读之前不会打开任何网址。',
    'zh-Hant': '在您閱讀之前不會開啟任何網址。',
  },
  addressesLeftOut: {
    en: '{count} more are left out: an import takes in at most {most}.',
    'zh-Hans': '另有 {count} 个未列出：一次最多导入 {most} 个。',
    'zh-Hant': '另有 {count} 個未列出：一次最多匯入 {most} 個。',
  },
  all: { en: 'All', 'zh-Hans': '全部', 'zh-Hant': '全部' },
  add: {
    en: 'Add {count} to the reading list',
    'zh-Hans': '将 {count} 个加入待读列表',
    'zh-Hant': '將 {count} 個加入待讀清單',
  },
  added: {
    en: '{added} added to the reading list, {known} known already.',
    'zh-Hans': '已将 {added} 个加入待读列表，{known} 个已在其中或文库里。',
    'zh-Hant': '已將 {added} 個加入待讀清單，{known} 個已在其中或文庫裡。',
  },
  toReadingList: { en: 'Open the reading list', 'zh-Hans': '打开待读列表', 'zh-Hant': '開啟待讀清單' },
  feeds: {
    en: 'These are {count} feeds. They are followed one by one on the reading list, where you are asked for each host.',
    'zh-Hans': '这是 {count} 个订阅源。请在待读列表中逐个订阅，届时会询问每个网站的权限。',
    'zh-Hant': '這是 {count} 個訂閱源。請在待讀清單中逐個訂閱，屆時會詢問每個網站的權限。',
  },

  'foreign-too-large': {
    en: 'It is too large for one import.',
    'zh-Hans': '内容过大，无法一次导入。',
    'zh-Hant': '內容過大，無法一次匯入。',
  },
  'foreign-too-many': {
    en: 'It holds too many rows or texts for one import. Divide it into several files.',
    'zh-Hans': '行数或篇数过多，无法一次导入。请分成几个文件。',
    'zh-Hant': '行數或篇數過多，無法一次匯入。請分成幾個檔案。',
  },
  'foreign-line-too-long': {
    en: 'A line or cell is longer than 20,000 characters.',
    'zh-Hans': '有一行或一格超过 20,000 个字符。',
    'zh-Hant': '有一行或一格超過 20,000 個字元。',
  },
  'foreign-not-text': {
    en: 'It is not a text file. From a word processor or spreadsheet, copy the text and paste it here.',
    'zh-Hans': '这不是文本文件。文字处理或电子表格中的内容请复制后粘贴到这里。',
    'zh-Hant': '這不是文字檔案。文書處理或試算表中的內容請複製後貼到這裡。',
  },
  'foreign-nothing': { en: 'There is nothing in it.', 'zh-Hans': '其中没有内容。', 'zh-Hant': '其中沒有內容。' },
  'foreign-no-chinese': {
    en: 'No Chinese was found in it.',
    'zh-Hans': '其中没有找到中文。',
    'zh-Hant': '其中沒有找到中文。',
  },
  'foreign-one-language': {
    en: 'No unit of it holds both Chinese and English.',
    'zh-Hans': '其中没有同时含中文和英文的单元。',
    'zh-Hant': '其中沒有同時含中文和英文的單元。',
  },
  'foreign-entities': {
    en: 'It declares entities of its own, which can be made to do harm.',
    'zh-Hans': '其中声明了自己的实体，可能被用来造成损害。',
    'zh-Hant': '其中宣告了自己的實體，可能被用來造成損害。',
  },
  'foreign-not-xml': {
    en: 'The file is damaged: it is not well-formed XML.',
    'zh-Hans': '文件已损坏：不是格式正确的 XML。',
    'zh-Hant': '檔案已損壞：不是格式正確的 XML。',
  },
  'foreign-unknown-xml': {
    en: 'This kind of XML is not known here. TMX and OPML are.',
    'zh-Hans': '无法识别这种 XML。可导入的是 TMX 和 OPML。',
    'zh-Hant': '無法識別這種 XML。可匯入的是 TMX 和 OPML。',
  },
} as const satisfies Strings;

export type ImportText = keyof typeof importStrings;
