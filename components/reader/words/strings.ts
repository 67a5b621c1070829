import type { Strings } from '@/lib/settings/language';

/** What the word card and the commands about words say. */
export const wordStrings = {
  card: { en: 'Word: {word}', 'zh-Hans': '词语：{word}', 'zh-Hant': '詞語：{word}' },
  close: { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  speak: { en: 'Say this word', 'zh-Hans': '朗读这个词', 'zh-Hant': '朗讀這個詞' },
  noVoice: {
    en: 'This computer has no Chinese voice. One can be added in its language settings.',
    'zh-Hans': '此电脑没有中文语音，可在系统的语言设置中添加。',
    'zh-Hant': '這台電腦沒有中文語音，可在系統的語言設定中新增。',
  },
  speakFailed: {
    en: 'The word could not be spoken.',
    'zh-Hans': '未能朗读这个词。',
    'zh-Hant': '未能朗讀這個詞。',
  },
  simplified: { en: 'Simplified', 'zh-Hans': '简体', 'zh-Hant': '簡體' },
  traditional: { en: 'Traditional', 'zh-Hans': '繁体', 'zh-Hant': '繁體' },
  readingHere: { en: 'here', 'zh-Hans': '此处', 'zh-Hant': '此處' },
  otherReadings: { en: 'Other readings', 'zh-Hans': '其他读音', 'zh-Hant': '其他讀音' },
  measureWords: { en: 'Measure words', 'zh-Hans': '量词', 'zh-Hant': '量詞' },
  characters: { en: 'Characters', 'zh-Hans': '其中的字', 'zh-Hant': '其中的字' },
  name: {
    en: 'A name that the dictionary does not have.',
    'zh-Hans': '词典未收录的名称。',
    'zh-Hant': '詞典未收錄的名稱。',
  },
  unknownWord: {
    en: 'The dictionary does not have this word.',
    'zh-Hans': '词典未收录此词。',
    'zh-Hant': '詞典未收錄此詞。',
  },
  number: { en: 'A number', 'zh-Hans': '数字', 'zh-Hant': '數字' },
  hsk: {
    en: 'HSK level {level} (2012 list)',
    'zh-Hans': 'HSK {level} 级（2012 年词表）',
    'zh-Hant': 'HSK {level} 級（2012 年詞表）',
  },
  rank: {
    en: 'number {rank} by frequency',
    'zh-Hans': '词频第 {rank} 位',
    'zh-Hant': '詞頻第 {rank} 位',
  },
  noLevel: {
    en: 'in no HSK list',
    'zh-Hans': '不在 HSK 词表中',
    'zh-Hant': '不在 HSK 詞表中',
  },
  inLibrary: { en: 'In your library', 'zh-Hans': '文库中的例句', 'zh-Hant': '文庫中的例句' },
  openArticle: {
    en: 'Open “{title}” in the library',
    'zh-Hans': '在文库中打开“{title}”',
    'zh-Hant': '在文庫中開啟「{title}」',
  },
  keep: { en: 'Keep', 'zh-Hans': '收藏', 'zh-Hant': '收藏' },
  kept: { en: 'Kept', 'zh-Hans': '已收藏', 'zh-Hant': '已收藏' },
  keptToast: { en: '“{word}” is kept.', 'zh-Hans': '已收藏“{word}”。', 'zh-Hant': '已收藏「{word}」。' },
  droppedToast: {
    en: '“{word}” is no longer kept.',
    'zh-Hans': '已取消收藏“{word}”。',
    'zh-Hant': '已取消收藏「{word}」。',
  },
  undo: { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  howWell: { en: 'How well you know it', 'zh-Hans': '掌握程度', 'zh-Hant': '掌握程度' },
  new: { en: 'New', 'zh-Hans': '生词', 'zh-Hant': '生詞' },
  learning: { en: 'Learning', 'zh-Hans': '学习中', 'zh-Hant': '學習中' },
  known: { en: 'Known', 'zh-Hans': '认识', 'zh-Hant': '認識' },
  stateToast: { en: '“{word}”: {state}.', 'zh-Hans': '“{word}”：{state}。', 'zh-Hant': '「{word}」：{state}。' },
  longer: { en: 'Longer word', 'zh-Hans': '词再长一个字', 'zh-Hant': '詞再長一個字' },
  shorter: { en: 'Shorter word', 'zh-Hans': '词再短一个字', 'zh-Hant': '詞再短一個字' },
  rubyNow: { en: 'Readings: {what}.', 'zh-Hans': '注音：{what}。', 'zh-Hant': '標音：{what}。' },
  'ruby-none': { en: 'none', 'zh-Hans': '不显示', 'zh-Hant': '不顯示' },
  'ruby-hover': { en: 'where you point', 'zh-Hans': '所指的词', 'zh-Hant': '所指的詞' },
  'ruby-unknown': {
    en: 'over words that you do not know',
    'zh-Hans': '不认识的词',
    'zh-Hant': '不認識的詞',
  },
  'ruby-all': { en: 'over all words', 'zh-Hans': '所有词', 'zh-Hant': '所有詞' },
  charactersNow: { en: 'Characters: {what}.', 'zh-Hans': '字形：{what}。', 'zh-Hant': '字形：{what}。' },
  'characters-as-written': { en: 'as written', 'zh-Hans': '原文', 'zh-Hant': '原文' },
  'characters-Hans': { en: 'simplified', 'zh-Hans': '简体', 'zh-Hant': '簡體' },
  'characters-Hant-TW': { en: 'traditional (Taiwan)', 'zh-Hans': '繁体（台湾）', 'zh-Hant': '繁體（台灣）' },
  'characters-Hant-HK': { en: 'traditional (Hong Kong)', 'zh-Hans': '繁体（香港）', 'zh-Hant': '繁體（香港）' },
} as const satisfies Strings;

/** Gives these texts in the language of the view. */
export type WordText = (key: keyof typeof wordStrings, values?: Record<string, string | number>) => string;
