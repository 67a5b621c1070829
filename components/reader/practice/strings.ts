import type { Strings } from '@/lib/settings/language';

/** What practising says in each interface language. */
export const practiceStrings = {
  dictation: { en: 'Dictation', 'zh-Hans': '听写', 'zh-Hant': '聽寫' },
  translation: { en: 'Translation into Chinese', 'zh-Hans': '英译中练习', 'zh-Hant': '英譯中練習' },
  close: { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  place: { en: '{at} of {total}', 'zh-Hans': '第 {at} 句，共 {total} 句', 'zh-Hant': '第 {at} 句，共 {total} 句' },
  course: { en: 'Sentences', 'zh-Hans': '句子', 'zh-Hant': '句子' },
  'in-order': { en: 'In order', 'zh-Hans': '按顺序', 'zh-Hant': '依順序' },
  shuffled: { en: 'In random order', 'zh-Hans': '随机顺序', 'zh-Hant': '隨機順序' },
  difficult: { en: 'Only difficult ones', 'zh-Hans': '只练难句', 'zh-Hant': '只練難句' },
  hear: { en: 'Hear it', 'zh-Hans': '播放', 'zh-Hant': '播放' },
  slowly: { en: 'Slowly', 'zh-Hans': '慢速', 'zh-Hant': '慢速' },
  answer: { en: 'Write the sentence in Chinese', 'zh-Hans': '写出这句中文', 'zh-Hant': '寫出這句中文' },
  answerHint: {
    en: 'Enter checks. Either script counts; punctuation does not. Pinyin without tones counts as a hint.',
    'zh-Hans': '按回车检查。繁简皆可，标点不计。也可先写不带声调的拼音。',
    'zh-Hant': '按 Enter 檢查。繁簡皆可，標點不計。也可先寫不帶聲調的拼音。',
  },
  noVoice: {
    en: 'There is no Chinese voice to be used here. Write the Chinese of this English:',
    'zh-Hans': '这里没有可用的中文语音。请根据英文写出中文：',
    'zh-Hant': '這裡沒有可用的中文語音。請根據英文寫出中文：',
  },
  noPrompt: {
    en: 'There is neither a Chinese voice nor English for this sentence.',
    'zh-Hans': '这句既没有中文语音，也没有英文。',
    'zh-Hant': '這句既沒有中文語音，也沒有英文。',
  },
  failed: {
    en: 'The voice stopped before the end of the sentence.',
    'zh-Hans': '语音在句子读完前中断了。',
    'zh-Hant': '語音在句子讀完前中斷了。',
  },
  check: { en: 'Check', 'zh-Hans': '检查', 'zh-Hant': '檢查' },
  showAnswer: { en: 'Show the answer', 'zh-Hans': '显示答案', 'zh-Hant': '顯示答案' },
  again: { en: 'Again', 'zh-Hans': '再写一次', 'zh-Hant': '再寫一次' },
  next: { en: 'Next', 'zh-Hans': '下一句', 'zh-Hant': '下一句' },
  finish: { en: 'Finish', 'zh-Hans': '完成', 'zh-Hant': '完成' },
  markDifficult: { en: 'Difficult', 'zh-Hans': '难句', 'zh-Hant': '難句' },
  perfect: { en: 'All right.', 'zh-Hans': '全对。', 'zh-Hant': '全對。' },
  score: {
    en: '{right} of {total} characters are right.',
    'zh-Hans': '{total} 个字中写对 {right} 个。',
    'zh-Hant': '{total} 個字中寫對 {right} 個。',
  },
  pinyinScore: {
    en: 'As pinyin: {right} of {total} syllables are right. Now the characters?',
    'zh-Hans': '拼音：{total} 个音节中写对 {right} 个。再写汉字试试？',
    'zh-Hant': '拼音：{total} 個音節中寫對 {right} 個。再寫漢字試試？',
  },
  missing: { en: 'missing: ', 'zh-Hans': '漏写：', 'zh-Hant': '漏寫：' },
  extra: { en: 'too much: ', 'zh-Hans': '多写：', 'zh-Hant': '多寫：' },
  empty: {
    en: 'No sentence is marked as difficult yet.',
    'zh-Hans': '还没有标为难句的句子。',
    'zh-Hant': '還沒有標為難句的句子。',
  },
  nothing: {
    en: 'There is nothing to write here.',
    'zh-Hans': '这里没有可写的句子。',
    'zh-Hant': '這裡沒有可寫的句子。',
  },
  summary: {
    en: '{done} sentences written, {perfect} without a mistake. {percent} % of the characters were right at the first try.',
    'zh-Hans': '共写 {done} 句，其中 {perfect} 句全对。第一次就写对的字占 {percent}%。',
    'zh-Hant': '共寫 {done} 句，其中 {perfect} 句全對。第一次就寫對的字占 {percent}%。',
  },
  mistakes: { en: 'Those with mistakes again', 'zh-Hans': '再练写错的', 'zh-Hant': '再練寫錯的' },
  fromStart: { en: 'All again', 'zh-Hans': '从头再练', 'zh-Hant': '從頭再練' },
  revealAll: { en: 'Show all hidden lines', 'zh-Hans': '显示所有隐藏的句子', 'zh-Hant': '顯示所有隱藏的句子' },
  hideAgain: { en: 'Hide them again', 'zh-Hans': '重新隐藏', 'zh-Hant': '重新隱藏' },
} as const satisfies Strings;
