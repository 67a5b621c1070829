import type { ExportChoice } from '../library-services';

/** Programs that take articles over instead of a file. */
export const handOvers = ['to-anki', 'to-obsidian', 'to-share'] as const;
export type HandOver = (typeof handOvers)[number];

export const isHandOver = (id: string): id is HandOver => handOvers.some((one) => one === id);

/** What the export menu shows of them. */
export const handOverChoices: readonly (ExportChoice & { id: HandOver })[] = [
  {
    id: 'to-anki',
    group: 'send',
    extension: '',
    label: { en: 'Anki…', 'zh-Hans': 'Anki…', 'zh-Hant': 'Anki…' },
    hint: {
      en: 'Cards of sentences and words into the Anki on this computer',
      'zh-Hans': '将句子和生词的卡片加入本机的 Anki',
      'zh-Hant': '將句子和生詞的卡片加入本機的 Anki',
    },
  },
  {
    id: 'to-obsidian',
    group: 'send',
    extension: '',
    label: { en: 'Obsidian…', 'zh-Hans': 'Obsidian…', 'zh-Hant': 'Obsidian…' },
    hint: { en: 'One article as a new note', 'zh-Hans': '将一篇文章存为新笔记', 'zh-Hant': '將一篇文章存為新筆記' },
  },
  {
    id: 'to-share',
    group: 'send',
    extension: '',
    label: { en: 'Share…', 'zh-Hans': '分享…', 'zh-Hant': '分享…' },
    hint: {
      en: 'One article, with what this system offers',
      'zh-Hans': '用系统的分享功能发送一篇文章',
      'zh-Hant': '用系統的分享功能傳送一篇文章',
    },
  },
];

/** Those that this browser can serve. */
export const handOversHere = (canShare: boolean) => handOverChoices.filter(({ id }) => id !== 'to-share' || canShare);
