import type { Strings } from '@/lib/settings/language';

/** What one line of English says: edited, compared, made by another engine, with a strange figure. */
export const lineStrings = {
  editLine: { en: 'Edit this line', 'zh-Hans': '修改这一句', 'zh-Hant': '修改這一句' },
  editedText: { en: 'English of this line', 'zh-Hans': '这一句的英文', 'zh-Hant': '這一句的英文' },
  saveEdit: { en: 'Save the line', 'zh-Hans': '保存修改', 'zh-Hant': '儲存修改' },
  revertEdit: { en: 'Back to what stood there', 'zh-Hans': '恢复原来的英文', 'zh-Hant': '恢復原來的英文' },
  discardQuestion: { en: 'Your change is not saved yet.', 'zh-Hans': '修改尚未保存。', 'zh-Hant': '修改尚未儲存。' },
  discard: { en: 'Discard it', 'zh-Hans': '放弃修改', 'zh-Hant': '放棄修改' },
  keepEditing: { en: 'Keep editing', 'zh-Hans': '继续修改', 'zh-Hant': '繼續修改' },
  editSaved: {
    en: 'Your line is kept: the article is in your library.',
    'zh-Hans': '修改已保存，文章已收入文库。',
    'zh-Hant': '修改已儲存，文章已收入文庫。',
  },
  editReverted: {
    en: 'The line is as it was before.',
    'zh-Hans': '这一句已恢复原样。',
    'zh-Hant': '這一句已恢復原樣。',
  },

  compareLine: { en: 'Compare with another English', 'zh-Hans': '与另一种英文比较', 'zh-Hant': '與另一種英文比較' },
  comparison: { en: 'The same sentence otherwise', 'zh-Hans': '同一句的另一种英文', 'zh-Hant': '同一句的另一種英文' },
  comparing: { en: 'Asking {engine}…', 'zh-Hans': '正在询问 {engine}…', 'zh-Hant': '正在詢問 {engine}…' },
  closeComparison: { en: 'Close the comparison', 'zh-Hans': '关闭比较', 'zh-Hant': '關閉比較' },
  compareNoEngine: {
    en: 'To compare, choose an engine first.',
    'zh-Hans': '要比较，请先选择一个引擎。',
    'zh-Hant': '要比較，請先選擇一個引擎。',
  },

  inPlaceOf: {
    en: '{engine}, in place of {insteadOf}',
    'zh-Hans': '{engine}，代替 {insteadOf}',
    'zh-Hant': '{engine}，代替 {insteadOf}',
  },
  figureFlag: {
    en: 'figure differs? {zh} = {en}',
    'zh-Hans': '数字不一致？{zh} = {en}',
    'zh-Hant': '數字不一致？{zh} = {en}',
  },
  figureFlagMore: {
    en: 'The English line seems to give another figure than the Chinese.',
    'zh-Hans': '英文句中的数字似乎与中文不同。',
    'zh-Hant': '英文句中的數字似乎與中文不同。',
  },
} as const satisfies Strings;
