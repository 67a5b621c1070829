import type { Strings } from '@/lib/settings/language';

/** What is wrong with a backup, by the problem's name. */
export const backupProblemStrings = {
  'problem-not-backup': {
    en: 'This archive is not a backup of the library: it holds files that a backup does not have.',
    'zh-Hans': '此压缩文件不是文库的备份：其中有备份不含的文件。',
    'zh-Hant': '此壓縮檔不是文庫的備份：其中有備份不含的檔案。',
  },
  'problem-damaged': {
    en: 'The backup is damaged. Choose another one, or download it again.',
    'zh-Hans': '备份已损坏。请选择另一个备份，或重新下载。',
    'zh-Hant': '備份已損壞。請選擇另一個備份，或重新下載。',
  },
  'problem-beyond-limits': {
    en: 'Unpacked, this archive is larger than any backup can be.',
    'zh-Hans': '此压缩文件解压后超出备份可能的大小。',
    'zh-Hant': '此壓縮檔解壓縮後超出備份可能的大小。',
  },
  'problem-no-room': {
    en: 'There is not enough free space for what this backup holds. Free some space, then try again.',
    'zh-Hans': '剩余空间不足以容纳此备份。请先腾出空间再试。',
    'zh-Hant': '剩餘空間不足以容納此備份。請先騰出空間再試。',
  },
} as const satisfies Strings;
