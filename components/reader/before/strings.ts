import type { Strings } from '@/lib/settings/language';

/** What the panel "before you read" says, in each interface language. */
export const beforeStrings = {
  before: { en: 'Before you read', 'zh-Hans': '读前预习', 'zh-Hant': '讀前預習' },
  close: { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  counting: { en: 'Counting the words…', 'zh-Hans': '正在统计词语…', 'zh-Hant': '正在統計詞語…' },
  noWords: {
    en: 'There are no Chinese words to count here.',
    'zh-Hans': '这里没有可统计的中文词语。',
    'zh-Hant': '這裡沒有可統計的中文詞語。',
  },
  factsFailed: {
    en: 'The levels of these words, and which of them you know, could not be looked up.',
    'zh-Hans': '未能查到这些词的等级和掌握程度。',
    'zh-Hant': '未能查到這些詞的等級和掌握程度。',
  },
  again: { en: 'Try again', 'zh-Hans': '重试', 'zh-Hant': '重試' },

  level: { en: 'About HSK {level}', 'zh-Hans': '约 HSK {level} 级', 'zh-Hant': '約 HSK {level} 級' },
  levelAbove: { en: 'Above HSK 6', 'zh-Hans': '超过 HSK 6 级', 'zh-Hant': '超過 HSK 6 級' },
  levelUnknown: {
    en: 'Too short for a level',
    'zh-Hans': '篇幅太短，无法估计等级',
    'zh-Hant': '篇幅太短，無法估計等級',
  },
  levelWhy: {
    en: 'The words up to HSK {level} make up {share} of the running words here.',
    'zh-Hans': 'HSK {level} 级及以下的词占本文词次的 {share}。',
    'zh-Hant': 'HSK {level} 級及以下的詞占本文詞次的 {share}。',
  },
  known: {
    en: 'You know {share} of the running words: {types} of {all} different words.',
    'zh-Hans': '您认识本文词次的 {share}：{all} 个不同的词中认识 {types} 个。',
    'zh-Hant': '您認識本文詞次的 {share}：{all} 個不同的詞中認識 {types} 個。',
  },
  time: {
    en: '{characters} characters: about {native} min at a native reader’s pace ({nativePace} characters a minute), {learner} min at a learner’s ({learnerPace}).',
    'zh-Hans':
      '全文 {characters} 字：按母语读者的速度（每分钟 {nativePace} 字）约 {native} 分钟，按学习者的速度（每分钟 {learnerPace} 字）约 {learner} 分钟。',
    'zh-Hant':
      '全文 {characters} 字：依母語讀者的速度（每分鐘 {nativePace} 字）約 {native} 分鐘，依學習者的速度（每分鐘 {learnerPace} 字）約 {learner} 分鐘。',
  },
  how: { en: 'How this is estimated', 'zh-Hans': '如何估计', 'zh-Hant': '如何估計' },
  howText: {
    en: 'The level is the lowest whose words, with those of the levels below, make up 95 % of the running words; studies of reading put the least share for understanding at 95 to 98 % (Laufer; Nation 2006). Names and numbers are set aside, function words count. The lists are the HSK lists of 2012. Only vocabulary is judged, not grammar or subject, and the text is cut into words by a program that may err.',
    'zh-Hans':
      '所估等级为最低的一级，其词语连同更低等级的词占本文词次的 95%；阅读研究认为理解文章至少要认识 95% 至 98% 的词（Laufer；Nation 2006）。专名和数字不计，虚词计入。词表为 2012 年的 HSK 词表。这里只看词汇，不看语法和题材；分词由程序完成，可能有误。',
    'zh-Hant':
      '所估等級為最低的一級，其詞語連同更低等級的詞占本文詞次的 95%；閱讀研究認為理解文章至少要認識 95% 至 98% 的詞（Laufer；Nation 2006）。專名和數字不計，虛詞計入。詞表為 2012 年的 HSK 詞表。這裡只看詞彙，不看語法和題材；斷詞由程式完成，可能有誤。',
  },
  coverage: {
    en: 'Running words covered, level by level',
    'zh-Hans': '各等级词语累计占本文词次的比例',
    'zh-Hant': '各等級詞語累計占本文詞次的比例',
  },
  levelColumn: { en: 'Level', 'zh-Hans': '等级', 'zh-Hant': '等級' },
  shareColumn: { en: 'Up to this level', 'zh-Hans': '累计', 'zh-Hant': '累計' },
  wordsColumn: { en: 'Words', 'zh-Hans': '词数', 'zh-Hant': '詞數' },
  beyond: { en: 'In no list', 'zh-Hans': '表外', 'zh-Hant': '表外' },
  enoughLine: { en: 'The line marks 95 %.', 'zh-Hans': '竖线为 95%。', 'zh-Hant': '豎線為 95%。' },

  newWords: { en: 'Words to learn ({count})', 'zh-Hans': '生词（{count}）', 'zh-Hant': '生詞（{count}）' },
  allKnown: {
    en: 'You know every word of this article.',
    'zh-Hans': '本文的词您都认识。',
    'zh-Hant': '本文的詞您都認識。',
  },
  word: { en: 'Word', 'zh-Hans': '词', 'zh-Hant': '詞' },
  reading: { en: 'Reading', 'zh-Hans': '读音', 'zh-Hant': '讀音' },
  meaning: { en: 'Meaning', 'zh-Hans': '释义', 'zh-Hant': '釋義' },
  here: { en: 'Here', 'zh-Hans': '次数', 'zh-Hant': '次數' },
  times: { en: '{count}×', 'zh-Hans': '{count} 次', 'zh-Hant': '{count} 次' },
  hsk: { en: 'HSK', 'zh-Hans': 'HSK', 'zh-Hant': 'HSK' },
  actions: { en: 'Actions', 'zh-Hans': '操作', 'zh-Hant': '操作' },
  know: { en: 'Known', 'zh-Hans': '认识', 'zh-Hant': '認識' },
  knowWord: { en: 'I know {word}', 'zh-Hans': '认识“{word}”', 'zh-Hant': '認識「{word}」' },
  keep: { en: 'Keep', 'zh-Hans': '收藏', 'zh-Hant': '收藏' },
  keepWord: { en: 'Keep {word}', 'zh-Hans': '收藏“{word}”', 'zh-Hant': '收藏「{word}」' },
  more: { en: 'Show {count} more', 'zh-Hans': '再显示 {count} 个', 'zh-Hant': '再顯示 {count} 個' },

  markUpTo: { en: 'Mark as known, up to', 'zh-Hans': '标为认识，直到', 'zh-Hant': '標為認識，直到' },
  markLevel: {
    en: 'HSK {level} ({count})',
    'zh-Hans': 'HSK {level} 级（{count}）',
    'zh-Hant': 'HSK {level} 級（{count}）',
  },
  mark: { en: 'Mark…', 'zh-Hans': '标记…', 'zh-Hant': '標記…' },
  markAsk: {
    en: 'New words of this article at HSK 1 to {level}: {count}. Mark them as known?',
    'zh-Hans': '把本文中 HSK 1 至 {level} 级的 {count} 个词标为认识？',
    'zh-Hant': '把本文中 HSK 1 至 {level} 級的 {count} 個詞標為認識？',
  },
  markYes: { en: 'Mark as known', 'zh-Hans': '标为认识', 'zh-Hant': '標為認識' },
  cancel: { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  marked: {
    en: 'Marked as known: {count}',
    'zh-Hans': '已将 {count} 个词标为认识',
    'zh-Hant': '已將 {count} 個詞標為認識',
  },
  undo: { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  undone: { en: 'Taken back', 'zh-Hans': '已撤销', 'zh-Hant': '已復原' },

  names: { en: 'Names ({count})', 'zh-Hans': '专名（{count}）', 'zh-Hant': '專名（{count}）' },
  numbers: { en: 'Numbers ({count})', 'zh-Hans': '数字（{count}）', 'zh-Hant': '數字（{count}）' },
} as const satisfies Strings;
