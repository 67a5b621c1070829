import type { Strings } from '@/lib/settings/language';

/** What an import says while it runs, and of what came of it. */
export const importReportStrings = {
  importTitle: { en: 'Import', 'zh-Hans': '导入', 'zh-Hant': '匯入' },
  importing: {
    en: 'Taking in {done} of {total}…',
    'zh-Hans': '正在导入 {done}/{total}…',
    'zh-Hant': '正在匯入 {done}/{total}…',
  },
  importReading: { en: 'Reading {name}…', 'zh-Hans': '正在读取 {name}…', 'zh-Hant': '正在讀取 {name}…' },
  importDone: { en: '{name} is in your library.', 'zh-Hans': '{name} 已导入文库。', 'zh-Hant': '{name} 已匯入文庫。' },
  importStopped: {
    en: 'The import stopped early. What is counted here is in your library; importing the file again takes in the rest.',
    'zh-Hans': '导入提前结束。此处计入的文章已在文库中；再次导入同一文件即可补全。',
    'zh-Hant': '匯入提前結束。此處計入的文章已在文庫中；再次匯入同一檔案即可補全。',
  },
  'stopped-cancelled': { en: 'It was cancelled.', 'zh-Hans': '已取消。', 'zh-Hant': '已取消。' },
  'stopped-no-space': { en: 'The disk is full.', 'zh-Hans': '磁盘空间已满。', 'zh-Hant': '磁碟空間已滿。' },
  'stopped-unknown': {
    en: 'The browser could not write to the library.',
    'zh-Hans': '浏览器无法写入文库。',
    'zh-Hant': '瀏覽器無法寫入文庫。',
  },
  added: { en: 'New', 'zh-Hans': '新增', 'zh-Hant': '新增' },
  updated: { en: 'Updated', 'zh-Hans': '更新', 'zh-Hant': '更新' },
  unchanged: { en: 'Already there', 'zh-Hans': '已有', 'zh-Hant': '已有' },
  refused: { en: 'Refused', 'zh-Hans': '拒绝', 'zh-Hant': '拒絕' },
  importedWords: { en: 'Words and what you know', 'zh-Hans': '生词和掌握程度', 'zh-Hant': '生詞和掌握程度' },
  refusedWords: { en: 'Refused words', 'zh-Hans': '拒绝的生词', 'zh-Hant': '拒絕的生詞' },
  refusedEntry: { en: 'Entry {number}: {why}', 'zh-Hans': '第 {number} 条：{why}', 'zh-Hant': '第 {number} 條：{why}' },
  refusedMore: { en: 'and {count} more', 'zh-Hans': '另有 {count} 条', 'zh-Hant': '另有 {count} 條' },
  importFailed: {
    en: 'Nothing was imported, and nothing was changed.',
    'zh-Hans': '未导入任何内容，文库未作改动。',
    'zh-Hant': '未匯入任何內容，文庫未作改動。',
  },
  'problem-too-large': {
    en: 'The file is too large for one import.',
    'zh-Hans': '文件过大，无法一次导入。',
    'zh-Hant': '檔案過大，無法一次匯入。',
  },
  'problem-not-json': {
    en: 'The file is damaged, or it is not a JSON file. Choose a file that the library exported as JSON.',
    'zh-Hans': '文件已损坏或不是 JSON 文件。请选择由文库以 JSON 格式导出的文件。',
    'zh-Hant': '檔案已損壞或不是 JSON 檔案。請選擇由文庫以 JSON 格式匯出的檔案。',
  },
  'problem-wrong-format': {
    en: 'This JSON file is not an export of the library.',
    'zh-Hans': '此 JSON 文件不是文库导出的文件。',
    'zh-Hant': '此 JSON 檔案不是文庫匯出的檔案。',
  },
  'problem-newer-version': {
    en: 'A newer version of Duìzhào wrote this file. Update the extension, then import it.',
    'zh-Hans': '此文件由较新版本的“对照”导出。请先更新扩展程序再导入。',
    'zh-Hant': '此檔案由較新版本的「對照」匯出。請先更新擴充功能再匯入。',
  },
  'problem-wrong-shape': {
    en: 'The file is not built as an export is.',
    'zh-Hans': '文件结构与导出文件不符。',
    'zh-Hant': '檔案結構與匯出檔案不符。',
  },
  drop: { en: 'Drop the file to import it', 'zh-Hans': '松开以导入文件', 'zh-Hant': '放開以匯入檔案' },
} as const satisfies Strings;
