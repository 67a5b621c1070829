import type { Strings } from '@/lib/settings/language';

/** All that is said of the earlier texts of an article. */
export const versionsStrings = {
  heading: { en: 'How the text changed', 'zh-Hans': '正文的变化', 'zh-Hant': '正文的變化' },
  back: { en: 'Back to the article', 'zh-Hans': '返回文章', 'zh-Hant': '返回文章' },
  noticeOne: {
    en: 'The text changed since you first saved it: 1 sentence.',
    'zh-Hans': '首次保存后正文有改动：1 句。',
    'zh-Hant': '首次儲存後正文有改動：1 句。',
  },
  notice: {
    en: 'The text changed since you first saved it: {count} sentences.',
    'zh-Hans': '首次保存后正文有改动：{count} 句。',
    'zh-Hant': '首次儲存後正文有改動：{count} 句。',
  },
  noticeSame: {
    en: 'Earlier texts of this article are kept.',
    'zh-Hans': '本文的早期版本已保留。',
    'zh-Hant': '本文的早期版本已保留。',
  },
  see: { en: 'See what changed', 'zh-Hans': '查看改动', 'zh-Hant': '檢視改動' },

  texts: { en: 'Texts', 'zh-Hans': '各版本', 'zh-Hant': '各版本' },
  present: { en: 'Present text', 'zh-Hans': '当前正文', 'zh-Hant': '目前正文' },
  since: { en: 'since {date}', 'zh-Hans': '{date}起', 'zh-Hant': '{date}起' },
  until: { en: 'until {date}', 'zh-Hans': '至{date}', 'zh-Hant': '至{date}' },
  presentChoice: { en: 'Present text ({date})', 'zh-Hans': '当前正文（{date}）', 'zh-Hant': '目前正文（{date}）' },
  compare: { en: 'Compare', 'zh-Hans': '对比', 'zh-Hant': '對比' },
  compareWith: { en: 'with', 'zh-Hans': '与', 'zh-Hant': '與' },
  stepOne: { en: '1 sentence changed', 'zh-Hans': '改动 1 句', 'zh-Hant': '改動 1 句' },
  step: { en: '{count} sentences changed', 'zh-Hans': '改动 {count} 句', 'zh-Hant': '改動 {count} 句' },
  stepNone: { en: 'No sentence changed', 'zh-Hans': '句子未变', 'zh-Hant': '句子未變' },
  restore: { en: 'Make this the text again', 'zh-Hans': '恢复为当前正文', 'zh-Hant': '還原為目前正文' },
  remove: { en: 'Delete the text of {date}', 'zh-Hans': '删除{date}的正文', 'zh-Hant': '刪除{date}的正文' },
  restored: {
    en: 'This is the text again. The other one is kept among the earlier ones; notes and edits stay.',
    'zh-Hans': '已恢复为当前正文。原来的正文留在早期版本中，笔记与修改不变。',
    'zh-Hant': '已還原為目前正文。原來的正文留在早期版本中，筆記與修改不變。',
  },
  removed: { en: 'Earlier text deleted.', 'zh-Hans': '已删除这一版本。', 'zh-Hant': '已刪除這一版本。' },
  returned: { en: 'The earlier text is back.', 'zh-Hans': '已找回这一版本。', 'zh-Hant': '已找回這一版本。' },

  differOne: { en: '1 sentence differs.', 'zh-Hans': '1 句不同。', 'zh-Hant': '1 句不同。' },
  differ: { en: '{count} sentences differ.', 'zh-Hans': '{count} 句不同。', 'zh-Hant': '{count} 句不同。' },
  differNot: {
    en: 'No sentence differs: only how the paragraphs are set.',
    'zh-Hans': '句子相同，只有段落的编排不同。',
    'zh-Hant': '句子相同，只有段落的編排不同。',
  },
  equal: { en: 'The two texts are the same.', 'zh-Hans': '两个版本相同。', 'zh-Hant': '兩個版本相同。' },
  headline: { en: 'Headline', 'zh-Hans': '标题', 'zh-Hant': '標題' },
  unchanged: { en: '{count} unchanged sentences', 'zh-Hans': '{count} 句未变', 'zh-Hant': '{count} 句未變' },
  hideUnchanged: {
    en: 'Hide {count} unchanged sentences',
    'zh-Hans': '收起 {count} 句未变的句子',
    'zh-Hant': '收合 {count} 句未變的句子',
  },
  before: { en: 'Before', 'zh-Hans': '原为', 'zh-Hant': '原為' },
  after: { en: 'After', 'zh-Hans': '改为', 'zh-Hant': '改為' },
  added: { en: 'Added', 'zh-Hans': '新增', 'zh-Hant': '新增' },
  removedHere: { en: 'Removed', 'zh-Hans': '删去', 'zh-Hant': '刪去' },
  movedFrom: { en: 'Stood here; moved', 'zh-Hans': '原在此处，已移动', 'zh-Hant': '原在此處，已移動' },
  movedTo: { en: 'Moved here', 'zh-Hans': '移到此处', 'zh-Hant': '移到此處' },
  machine: { en: 'machine', 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' },
  edited: { en: 'your line', 'zh-Hans': '您的修改', 'zh-Hant': '您的修改' },
  uncertain: { en: 'uncertain match', 'zh-Hans': '配对不确定', 'zh-Hant': '配對不確定' },

  none: { en: 'No earlier text', 'zh-Hans': '没有早期版本', 'zh-Hant': '沒有早期版本' },
  noneMore: {
    en: 'When a page has changed and you save it again, the text that was there is kept here, and what changed is shown.',
    'zh-Hans': '网页改动后再次保存，原来的正文会保留在这里，并显示改动之处。',
    'zh-Hant': '網頁改動後再次儲存，原來的正文會保留在這裡，並顯示改動之處。',
  },
} as const satisfies Strings;
