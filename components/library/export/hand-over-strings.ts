import type { Strings } from '@/lib/settings/language';

/** All that is said where another program takes articles over. */
export const handOverStrings = {
  'title-to-anki': { en: 'To Anki', 'zh-Hans': '发送到 Anki', 'zh-Hant': '傳送到 Anki' },
  'title-to-obsidian': { en: 'To Obsidian', 'zh-Hans': '发送到 Obsidian', 'zh-Hant': '傳送到 Obsidian' },
  'title-to-share': { en: 'Share', 'zh-Hans': '分享', 'zh-Hant': '分享' },
  ankiLead: {
    en: 'Cards of translated sentences or kept words, {count} articles. Anki must be open on this computer, with the add-on AnkiConnect (code 2055492159). The browser asks first, and Anki asks once in its own window.',
    'zh-Hans':
      '有译文的句子或生词的卡片，共 {count} 篇文章。请先在本机打开 Anki，并装好插件 AnkiConnect（代码 2055492159）。浏览器会先询问，Anki 也会在自己的窗口中询问一次。',
    'zh-Hant':
      '有譯文的句子或生詞的卡片，共 {count} 篇文章。請先在本機開啟 Anki，並裝好附加元件 AnkiConnect（代碼 2055492159）。瀏覽器會先詢問，Anki 也會在自己的視窗中詢問一次。',
  },
  deck: { en: 'Deck', 'zh-Hans': '牌组', 'zh-Hant': '牌組' },
  deckHint: {
    en: 'Made where it is missing; “News::Morning Post” is a deck within a deck',
    'zh-Hans': '没有时会新建；“新闻::晨报”表示牌组中的牌组',
    'zh-Hant': '沒有時會新增；「新聞::晨報」表示牌組中的牌組',
  },
  key: { en: 'Key of AnkiConnect', 'zh-Hans': 'AnkiConnect 密钥', 'zh-Hant': 'AnkiConnect 金鑰' },
  keyHint: {
    en: 'Only where you set one in the add-on. It is not kept.',
    'zh-Hans': '仅在插件中设置了密钥时需要。不会保存。',
    'zh-Hant': '僅在附加元件中設定了金鑰時需要。不會儲存。',
  },
  sendAnki: { en: 'Send to Anki', 'zh-Hans': '发送到 Anki', 'zh-Hant': '傳送到 Anki' },
  sending: { en: 'Sending', 'zh-Hans': '正在发送', 'zh-Hant': '正在傳送' },
  asking: {
    en: 'Waiting for Anki. Look for a question in its window.',
    'zh-Hans': '正在等待 Anki。请查看其窗口中的询问。',
    'zh-Hant': '正在等待 Anki。請查看其視窗中的詢問。',
  },
  added: { en: '{count} cards added', 'zh-Hans': '已添加 {count} 张卡片', 'zh-Hant': '已新增 {count} 張卡片' },
  update: {
    en: 'Update what is there already',
    'zh-Hans': '更新已有的卡片',
    'zh-Hant': '更新已有的卡片',
  },
  updateHint: {
    en: 'Changes made in Anki to their fields are lost; tags, deck and progress stay',
    'zh-Hans': '在 Anki 中对字段的修改会丢失；标签、牌组和学习进度不变',
    'zh-Hant': '在 Anki 中對欄位的修改會遺失；標籤、牌組和學習進度不變',
  },
  updated: {
    en: '{count} were there already and were updated',
    'zh-Hans': '{count} 张已经存在，已更新',
    'zh-Hant': '{count} 張已經存在，已更新',
  },
  duplicates: {
    en: '{count} were there already and stay as they are',
    'zh-Hans': '{count} 张已经存在，保持不变',
    'zh-Hant': '{count} 張已經存在，保持不變',
  },
  refused: {
    en: '{count} were refused by Anki',
    'zh-Hans': 'Anki 拒绝了 {count} 张',
    'zh-Hant': 'Anki 拒絕了 {count} 張',
  },
  nothing: {
    en: 'There is nothing here to make a card of.',
    'zh-Hans': '这里没有可以制成卡片的内容。',
    'zh-Hant': '這裡沒有可以製成卡片的內容。',
  },
  stopped: { en: 'Stopped.', 'zh-Hans': '已停止。', 'zh-Hant': '已停止。' },
  'anki-closed': {
    en: 'Nobody answers at 127.0.0.1:8765. Open Anki, see that the add-on AnkiConnect is installed, and try again.',
    'zh-Hans': '127.0.0.1:8765 没有回应。请打开 Anki，确认已安装插件 AnkiConnect，然后重试。',
    'zh-Hant': '127.0.0.1:8765 沒有回應。請開啟 Anki，確認已安裝附加元件 AnkiConnect，然後再試一次。',
  },
  'anki-denied': {
    en: 'Anki was told not to let this extension in. The add-on’s settings can change that.',
    'zh-Hans': 'Anki 未允许本扩展程序访问。可在插件设置中更改。',
    'zh-Hant': 'Anki 未允許本擴充功能存取。可在附加元件的設定中更改。',
  },
  'anki-key': {
    en: 'AnkiConnect asks for a key, or for another one.',
    'zh-Hans': 'AnkiConnect 需要密钥，或密钥不正确。',
    'zh-Hant': 'AnkiConnect 需要金鑰，或金鑰不正確。',
  },
  'anki-old': {
    en: 'This AnkiConnect is too old. Update the add-on in Anki.',
    'zh-Hans': 'AnkiConnect 版本过旧。请在 Anki 中更新插件。',
    'zh-Hant': 'AnkiConnect 版本過舊。請在 Anki 中更新附加元件。',
  },
  'anki-not-anki': {
    en: 'Another program answers at 127.0.0.1:8765.',
    'zh-Hans': '127.0.0.1:8765 上是其他程序。',
    'zh-Hant': '127.0.0.1:8765 上是其他程式。',
  },
  'anki-note-type': {
    en: 'Anki has a note type named “{name}” with other fields. Rename it there and try again.',
    'zh-Hans': 'Anki 中名为“{name}”的笔记类型字段不同。请在 Anki 中将其改名后重试。',
    'zh-Hant': 'Anki 中名為「{name}」的筆記類型欄位不同。請在 Anki 中將其改名後再試一次。',
  },
  'anki-refused': {
    en: 'Anki refused, in these words:',
    'zh-Hans': 'Anki 拒绝，原因如下：',
    'zh-Hant': 'Anki 拒絕，原因如下：',
  },
  'anki-not-allowed': {
    en: 'The browser was not allowed to talk to Anki. Nothing was sent.',
    'zh-Hans': '浏览器未获准与 Anki 通信，未发送任何内容。',
    'zh-Hant': '瀏覽器未獲准與 Anki 通訊，未傳送任何內容。',
  },
  'anki-unknown': {
    en: 'That did not work. The browser says:',
    'zh-Hans': '未能完成。浏览器提示：',
    'zh-Hant': '未能完成。瀏覽器提示：',
  },
  oneOnly: {
    en: 'This takes one article at a time. Choose one, or export a file.',
    'zh-Hans': '一次只能处理一篇文章。请选择一篇，或导出文件。',
    'zh-Hant': '一次只能處理一篇文章。請選擇一篇，或匯出檔案。',
  },
  obsidianLead: {
    en: 'Opens Obsidian with a new note. A long article goes by way of the clipboard, which needs Obsidian 1.7.2 or newer.',
    'zh-Hans': '打开 Obsidian 并新建笔记。较长的文章经由剪贴板传递，需要 Obsidian 1.7.2 或更高版本。',
    'zh-Hant': '開啟 Obsidian 並新增筆記。較長的文章經由剪貼簿傳遞，需要 Obsidian 1.7.2 或更新版本。',
  },
  vault: { en: 'Vault', 'zh-Hans': '仓库', 'zh-Hant': '儲存庫' },
  vaultHint: {
    en: 'Empty takes the one that was open last',
    'zh-Hans': '留空则使用最近打开的仓库',
    'zh-Hant': '留空則使用最近開啟的儲存庫',
  },
  folder: { en: 'Folder', 'zh-Hans': '文件夹', 'zh-Hant': '資料夾' },
  openObsidian: { en: 'Open in Obsidian', 'zh-Hans': '在 Obsidian 中打开', 'zh-Hant': '在 Obsidian 中開啟' },
  obsidianOpened: {
    en: 'Handed to Obsidian. If nothing opens, it is not installed here: export Markdown instead.',
    'zh-Hans': '已交给 Obsidian。若没有打开，说明本机未安装：请改为导出 Markdown。',
    'zh-Hant': '已交給 Obsidian。若沒有開啟，表示本機未安裝：請改為匯出 Markdown。',
  },
  obsidianByClipboard: {
    en: 'The article is on the clipboard, and Obsidian takes it from there. If nothing opens, paste it.',
    'zh-Hans': '文章已在剪贴板中，由 Obsidian 读取。若没有打开，可自行粘贴。',
    'zh-Hant': '文章已在剪貼簿中，由 Obsidian 讀取。若沒有開啟，可自行貼上。',
  },
  shareForm: { en: 'As', 'zh-Hans': '形式', 'zh-Hant': '形式' },
  'share-text': { en: 'Text', 'zh-Hans': '文本', 'zh-Hant': '文字' },
  'share-html': { en: 'Web page', 'zh-Hans': '网页', 'zh-Hant': '網頁' },
  'share-epub': { en: 'EPUB book', 'zh-Hans': 'EPUB 电子书', 'zh-Hant': 'EPUB 電子書' },
  share: { en: 'Share…', 'zh-Hans': '分享…', 'zh-Hant': '分享…' },
  shared: { en: 'Handed over.', 'zh-Hans': '已发送。', 'zh-Hant': '已傳送。' },
} as const satisfies Strings;

export type HandOverText = keyof typeof handOverStrings;
