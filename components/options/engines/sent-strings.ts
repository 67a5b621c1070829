import type { Strings } from '@/lib/settings/language';

export const sentStrings = {
  sent: { en: 'What left this computer', 'zh-Hans': '离开这台电脑的内容', 'zh-Hant': '離開這台電腦的內容' },
  sentText: {
    en: 'One line for each request to an engine: when, where and how many characters, not which. The list is kept in this browser alone.',
    'zh-Hans': '每次向引擎发出请求都记一行：时间、去向和字符数，不记录内容。这份记录只保存在此浏览器里。',
    'zh-Hant': '每次向引擎發出請求都記一行：時間、去向和字元數，不記錄內容。這份記錄只儲存在此瀏覽器裡。',
  },
  sentNone: {
    en: 'The record is empty: nothing has left this computer.',
    'zh-Hans': '记录为空：没有任何内容离开这台电脑。',
    'zh-Hant': '記錄為空：沒有任何內容離開這台電腦。',
  },
  sentNoneSince: {
    en: 'The record is empty: nothing has left this computer since you cleared it.',
    'zh-Hans': '记录为空：自您清除以来，没有任何内容离开这台电脑。',
    'zh-Hant': '記錄為空：自您清除以來，沒有任何內容離開這台電腦。',
  },
  sentUnreadable: { en: 'The record could not be read.', 'zh-Hans': '无法读取记录。', 'zh-Hant': '無法讀取記錄。' },
  totals: {
    en: 'Today: {today} characters · last 30 days: {month}',
    'zh-Hans': '今天：{today} 字符 · 近 30 天：{month}',
    'zh-Hant': '今天：{today} 字元 · 近 30 天：{month}',
  },
  time: { en: 'Time', 'zh-Hans': '时间', 'zh-Hant': '時間' },
  host: { en: 'Host', 'zh-Hans': '主机', 'zh-Hant': '主機' },
  engine: { en: 'Engine', 'zh-Hans': '引擎', 'zh-Hant': '引擎' },
  characters: { en: 'Characters', 'zh-Hans': '字符数', 'zh-Hant': '字元數' },
  pages: { en: 'Pages of the record', 'zh-Hans': '记录的分页', 'zh-Hant': '記錄的分頁' },
  newer: { en: 'Newer', 'zh-Hans': '较新', 'zh-Hant': '較新' },
  older: { en: 'Older', 'zh-Hans': '较早', 'zh-Hant': '較早' },
  page: {
    en: '{from}–{to} of {total}',
    'zh-Hans': '第 {from}–{to} 条，共 {total} 条',
    'zh-Hant': '第 {from}–{to} 條，共 {total} 條',
  },
  clearSent: { en: 'Clear the record', 'zh-Hans': '清除记录', 'zh-Hant': '清除記錄' },
  clearSentHint: {
    en: 'What was sent today still counts towards your daily limits. Entries older than 90 days go by themselves.',
    'zh-Hans': '今日已发送的字符仍计入每日上限。超过 90 天的记录会自动删除。',
    'zh-Hant': '今日已傳送的字元仍計入每日上限。超過 90 天的記錄會自動刪除。',
  },
  sentCleared: { en: 'The record was cleared.', 'zh-Hans': '记录已清除。', 'zh-Hant': '記錄已清除。' },

  cache: { en: 'Kept translations', 'zh-Hans': '保留的译文', 'zh-Hant': '保留的譯文' },
  cacheText: {
    en: 'What engines wrote is kept, so that a second visit costs nothing. Saved articles keep their English in any case.',
    'zh-Hans': '引擎的译文会保留下来，再次打开时无需重新翻译。已保存的文章总会保留其英文。',
    'zh-Hant': '引擎的譯文會保留下來，再次開啟時無需重新翻譯。已儲存的文章總會保留其英文。',
  },
  cacheNone: { en: 'Nothing is kept.', 'zh-Hans': '没有保留任何译文。', 'zh-Hant': '沒有保留任何譯文。' },
  cacheSize: { en: '{size} on this computer', 'zh-Hans': '占用本机空间 {size}', 'zh-Hant': '佔用本機空間 {size}' },
  cacheUnreadable: { en: 'The store could not be read.', 'zh-Hans': '无法读取存储。', 'zh-Hant': '無法讀取儲存空間。' },
  clearCache: { en: 'Clear kept translations', 'zh-Hans': '清除保留的译文', 'zh-Hant': '清除保留的譯文' },
  cacheCleared: {
    en: 'Kept translations were cleared.',
    'zh-Hans': '保留的译文已清除。',
    'zh-Hant': '保留的譯文已清除。',
  },
} satisfies Strings;
