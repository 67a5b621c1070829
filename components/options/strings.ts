import type { Strings } from '@/lib/settings/language';

export const optionsStrings = {
  title: { en: 'Duìzhào 对照 – Options', 'zh-Hans': '对照 Duìzhào – 选项', 'zh-Hant': '對照 Duìzhào – 選項' },
  heading: { en: 'Options', 'zh-Hans': '选项', 'zh-Hant': '選項' },
  sections: { en: 'Sections', 'zh-Hans': '分区', 'zh-Hant': '分區' },
  reading: { en: 'Reading', 'zh-Hans': '阅读', 'zh-Hant': '閱讀' },
  keys: { en: 'Keyboard', 'zh-Hans': '键盘', 'zh-Hant': '鍵盤' },
  engines: { en: 'English', 'zh-Hans': '英文', 'zh-Hant': '英文' },
  glossary: { en: 'Glossary', 'zh-Hans': '术语表', 'zh-Hant': '術語表' },
  sites: { en: 'Sites', 'zh-Hans': '网站', 'zh-Hant': '網站' },
  data: { en: 'Data', 'zh-Hans': '数据', 'zh-Hant': '資料' },
  about: { en: 'About', 'zh-Hans': '关于', 'zh-Hant': '關於' },
  library: { en: 'Library', 'zh-Hans': '文库', 'zh-Hant': '文庫' },
  dismiss: { en: 'Dismiss', 'zh-Hans': '知道了', 'zh-Hant': '知道了' },
  close: { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  cancel: { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  failed: {
    en: 'That did not work. Please try again.',
    'zh-Hans': '操作没有成功，请再试一次。',
    'zh-Hant': '操作沒有成功，請再試一次。',
  },

  language: { en: 'Interface language', 'zh-Hans': '界面语言', 'zh-Hant': '介面語言' },
  languageAuto: { en: 'As the browser', 'zh-Hans': '随浏览器', 'zh-Hant': '隨瀏覽器' },
  glossPinyinHint: {
    en: 'The word gloss stands where a page holds no English of its own.',
    'zh-Hans': '页面没有自带英文时，以词典逐词注释代替。',
    'zh-Hant': '頁面本身沒有英文時，以詞典逐詞註釋代替。',
  },
  speechWhere: {
    en: 'Voices, speed, order and repeats are set while you listen, in the bar at the foot of the reader.',
    'zh-Hans': '语音、语速、顺序和重复次数在朗读时设置，位于阅读界面底部的工具条。',
    'zh-Hant': '語音、語速、順序和重複次數在朗讀時設定，位於閱讀介面底部的工具列。',
  },
  sample: { en: 'Sample', 'zh-Hans': '示例', 'zh-Hant': '範例' },

  damagedTitle: { en: 'Some settings could not be read', 'zh-Hans': '部分设置无法读取', 'zh-Hant': '部分設定無法讀取' },
  damagedText: {
    en: 'These went back to their defaults: {fields}. The original is kept until you dismiss this notice.',
    'zh-Hans': '以下设置已恢复默认：{fields}。在您关闭此提示之前，原始数据会一直保留。',
    'zh-Hant': '以下設定已恢復預設：{fields}。在您關閉此提示之前，原始資料會一直保留。',
  },
  copyOriginal: { en: 'Copy the original', 'zh-Hans': '复制原始数据', 'zh-Hant': '複製原始資料' },
} satisfies Strings;
