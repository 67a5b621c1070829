import type { Strings } from '@/lib/settings/language';

export const backupStrings = {
  title: { en: 'Backup and storage', 'zh-Hans': '备份与存储', 'zh-Hant': '備份與儲存空間' },
  pageTitle: { en: 'Backup · Duìzhào', 'zh-Hans': '备份 · 对照', 'zh-Hant': '備份 · 對照' },
  storage: { en: 'Storage', 'zh-Hans': '存储空间', 'zh-Hant': '儲存空間' },
  usedOf: {
    en: '{used} used, about {free} free',
    'zh-Hans': '已用 {used}，约剩 {free}',
    'zh-Hant': '已用 {used}，約剩 {free}',
  },
  usedOnly: { en: '{used} used', 'zh-Hans': '已用 {used}', 'zh-Hant': '已用 {used}' },
  usedUnknown: {
    en: 'The browser does not tell how much space is used.',
    'zh-Hans': '浏览器未提供空间用量。',
    'zh-Hant': '瀏覽器未提供空間用量。',
  },
  share: { en: 'Share of the space in use', 'zh-Hans': '已用空间比例', 'zh-Hant': '已用空間比例' },
  persistent: {
    en: 'The browser keeps the library until you delete it.',
    'zh-Hans': '浏览器会一直保留文库，直到您删除为止。',
    'zh-Hant': '瀏覽器會一直保留文庫，直到您刪除為止。',
  },
  notPersistent: {
    en: 'The browser may delete the library when the disk is full.',
    'zh-Hans': '磁盘空间不足时，浏览器可能删除文库。',
    'zh-Hant': '磁碟空間不足時，瀏覽器可能刪除文庫。',
  },
  keepForGood: { en: 'Keep for good', 'zh-Hans': '永久保存', 'zh-Hant': '永久保存' },
  holds: {
    en: 'Articles: {articles}; words: {words}; pictures: {pictures}',
    'zh-Hans': '{articles} 篇文章，{words} 个生词，{pictures} 张图片',
    'zh-Hant': '{articles} 篇文章，{words} 個生詞，{pictures} 張圖片',
  },

  backup: { en: 'Back up', 'zh-Hans': '备份', 'zh-Hant': '備份' },
  backupText: {
    en: 'One file with everything: articles, notes, tags and collections, earlier texts, words, reading list, glossary and reading settings. Not in it: the trash and keys of engines.',
    'zh-Hans':
      '一个文件包含全部内容：文章、笔记、标签与合集、早先的版本、生词、待读列表、术语表和阅读设置。不含回收站和翻译引擎的密钥。',
    'zh-Hant':
      '一個檔案包含全部內容：文章、筆記、標籤與合輯、先前的版本、生詞、待讀清單、術語表和閱讀設定。不含垃圾桶和翻譯引擎的金鑰。',
  },
  never: { en: 'No backup yet.', 'zh-Hans': '还没有备份。', 'zh-Hant': '還沒有備份。' },
  last: {
    en: 'Last backup: {day}, {articles} articles, {size}.',
    'zh-Hans': '上次备份：{day}，{articles} 篇文章，{size}。',
    'zh-Hant': '上次備份：{day}，{articles} 篇文章，{size}。',
  },
  changedNone: {
    en: 'No article was saved or changed since.',
    'zh-Hans': '此后文章没有变动。',
    'zh-Hant': '此後文章沒有變動。',
  },
  changedOne: {
    en: 'One article was saved or changed since.',
    'zh-Hans': '此后有 1 篇文章新增或改动。',
    'zh-Hant': '此後有 1 篇文章新增或變動。',
  },
  changedMany: {
    en: '{count} articles were saved or changed since.',
    'zh-Hans': '此后有 {count} 篇文章新增或改动。',
    'zh-Hant': '此後有 {count} 篇文章新增或變動。',
  },
  pictures: {
    en: 'Include stored pictures: {count}, about {size}',
    'zh-Hans': '包含已存的 {count} 张图片（约 {size}）',
    'zh-Hant': '包含已存的 {count} 張圖片（約 {size}）',
  },
  now: { en: 'Back up now', 'zh-Hans': '立即备份', 'zh-Hant': '立即備份' },
  making: { en: 'Writing the backup', 'zh-Hans': '正在写入备份', 'zh-Hant': '正在寫入備份' },
  progress: { en: '{done} of {total}', 'zh-Hans': '{done}/{total}', 'zh-Hant': '{done}/{total}' },
  cancel: { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  made: {
    en: '{name} ({size}) is with your downloads.',
    'zh-Hans': '{name}（{size}）已在下载文件夹中。',
    'zh-Hant': '{name}（{size}）已在下載資料夾中。',
  },
  madeLeft: {
    en: '{count} entries cannot be read and are not in it; they are kept as they are.',
    'zh-Hans': '有 {count} 条内容无法读取，未包含在内；它们会原样保留。',
    'zh-Hant': '有 {count} 條內容無法讀取，未包含在內；它們會原樣保留。',
  },

  restore: { en: 'Restore', 'zh-Hans': '恢复', 'zh-Hant': '還原' },
  restoreText: {
    en: 'What is in the file is joined with what is here: nothing is deleted, and what was changed later stays. The whole file is checked before anything is written.',
    'zh-Hans': '文件内容会与现有内容合并：不会删除任何内容，以较晚的改动为准。写入之前会先检查整个文件。',
    'zh-Hant': '檔案內容會與現有內容合併：不會刪除任何內容，以較晚的變動為準。寫入之前會先檢查整個檔案。',
  },
  restoreFrom: { en: 'Restore from a file…', 'zh-Hans': '从文件恢复……', 'zh-Hant': '從檔案還原……' },
  takeSettings: {
    en: 'Also take over the reading settings of the file',
    'zh-Hans': '同时采用文件中的阅读设置',
    'zh-Hant': '同時採用檔案中的閱讀設定',
  },
  checking: { en: 'Checking {name}', 'zh-Hans': '正在检查 {name}', 'zh-Hant': '正在檢查 {name}' },
  restoring: { en: 'Restoring {name}', 'zh-Hans': '正在恢复 {name}', 'zh-Hant': '正在還原 {name}' },
  restored: {
    en: '{name} is in your library.',
    'zh-Hans': '{name} 已恢复到文库。',
    'zh-Hant': '{name} 已還原到文庫。',
  },
  restoredSettings: {
    en: 'The reading settings were taken over.',
    'zh-Hans': '已采用其中的阅读设置。',
    'zh-Hant': '已採用其中的閱讀設定。',
  },
  countArticles: {
    en: 'Articles: {added} new, {updated} updated, {unchanged} already there',
    'zh-Hans': '文章：新增 {added}，更新 {updated}，已有 {unchanged}',
    'zh-Hant': '文章：新增 {added}，更新 {updated}，已有 {unchanged}',
  },
  countWords: {
    en: 'Words and what you know: {added} new, {updated} updated, {unchanged} already there',
    'zh-Hans': '生词和掌握程度：新增 {added}，更新 {updated}，已有 {unchanged}',
    'zh-Hant': '生詞和掌握程度：新增 {added}，更新 {updated}，已有 {unchanged}',
  },
  countRest: {
    en: 'Tags, collections, earlier texts, pictures, reading list: {added} new, {updated} updated, {unchanged} already there',
    'zh-Hans': '标签、合集、早先的版本、图片、待读列表：新增 {added}，更新 {updated}，已有 {unchanged}',
    'zh-Hant': '標籤、合輯、先前的版本、圖片、待讀清單：新增 {added}，更新 {updated}，已有 {unchanged}',
  },
  countRefused: { en: 'Refused: {count}', 'zh-Hans': '拒绝：{count}', 'zh-Hant': '拒絕：{count}' },

  reminder: { en: 'Remind me', 'zh-Hans': '提醒我', 'zh-Hant': '提醒我' },
  reminderText: {
    en: 'A line above the list says when the last backup is long ago.',
    'zh-Hans': '上次备份时间过久时，列表上方会有一行提示。',
    'zh-Hant': '上次備份時間過久時，清單上方會有一行提示。',
  },
  automatic: { en: 'Automatic backup', 'zh-Hans': '自动备份', 'zh-Hant': '自動備份' },
  automaticText: {
    en: 'Goes into the folder Duizhao among your downloads, when the browser starts, after you save, or when you open the library. The browser asks you first whether Duìzhào may use the downloads folder.',
    'zh-Hans':
      '在浏览器启动、保存文章或打开文库时，写入下载文件夹中的 Duizhao 文件夹。浏览器会先询问是否允许“对照”使用下载功能。',
    'zh-Hant':
      '在瀏覽器啟動、儲存文章或開啟文庫時，寫入下載資料夾中的 Duizhao 資料夾。瀏覽器會先詢問是否允許「對照」使用下載功能。',
  },
  off: { en: 'Off', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  daily: { en: 'Daily', 'zh-Hans': '每天', 'zh-Hant': '每天' },
  weekly: { en: 'Weekly', 'zh-Hans': '每周', 'zh-Hant': '每週' },
  monthly: { en: 'Monthly', 'zh-Hans': '每月', 'zh-Hant': '每月' },
  keep: { en: 'Keep the newest', 'zh-Hans': '保留最新的', 'zh-Hant': '保留最新的' },
  keepHint: {
    en: 'Older files that the schedule made are removed; no others.',
    'zh-Hans': '只会移除自动备份产生的较旧文件。',
    'zh-Hant': '只會移除自動備份產生的較舊檔案。',
  },
  withPictures: { en: 'With pictures', 'zh-Hans': '包含图片', 'zh-Hant': '包含圖片' },
  declined: {
    en: 'Without the downloads folder there can be no automatic backup.',
    'zh-Hans': '未获准使用下载文件夹，无法自动备份。',
    'zh-Hant': '未獲准使用下載資料夾，無法自動備份。',
  },
  failedAt: {
    en: 'The automatic backup of {when} failed.',
    'zh-Hans': '{when} 的自动备份失败。',
    'zh-Hant': '{when} 的自動備份失敗。',
  },
  'problem-no-space': { en: 'The disk is full.', 'zh-Hans': '磁盘空间已满。', 'zh-Hant': '磁碟空間已滿。' },
  'problem-not-allowed': {
    en: 'The downloads folder may not be used any more. Choose the schedule again to allow it.',
    'zh-Hans': '不再允许使用下载文件夹。请重新选择自动备份以授权。',
    'zh-Hant': '不再允許使用下載資料夾。請重新選擇自動備份以授權。',
  },
  'problem-interrupted': {
    en: 'The browser did not finish the download.',
    'zh-Hans': '浏览器未能完成下载。',
    'zh-Hant': '瀏覽器未能完成下載。',
  },
  'problem-too-large': {
    en: 'The file would be larger than 4 GB. Leave the pictures out.',
    'zh-Hans': '文件将超过 4 GB。请不要包含图片。',
    'zh-Hant': '檔案將超過 4 GB。請不要包含圖片。',
  },
  'problem-unknown': {
    en: 'The browser could not write it.',
    'zh-Hans': '浏览器无法写入。',
    'zh-Hant': '瀏覽器無法寫入。',
  },

  remindNever: {
    en: 'The library has no backup yet; it holds {changed} articles.',
    'zh-Hans': '文库还没有备份，共有 {changed} 篇文章。',
    'zh-Hant': '文庫還沒有備份，共有 {changed} 篇文章。',
  },
  remind: {
    en: 'Last backup {days} days ago; {changed} articles were saved or changed since.',
    'zh-Hans': '上次备份是 {days} 天前，此后有 {changed} 篇文章新增或改动。',
    'zh-Hant': '上次備份是 {days} 天前，此後有 {changed} 篇文章新增或變動。',
  },
  later: { en: 'Later', 'zh-Hans': '以后再说', 'zh-Hant': '以後再說' },
  toBackups: { en: 'See backups', 'zh-Hans': '查看备份', 'zh-Hant': '檢視備份' },
  lowSpace: {
    en: 'Only about {free} are free for the library. Make a backup and free some space, so that saving goes on working.',
    'zh-Hans': '文库仅剩约 {free} 可用空间。请备份并腾出空间，以便继续保存。',
    'zh-Hant': '文庫僅剩約 {free} 可用空間。請備份並騰出空間，以便繼續儲存。',
  },
  storageLink: { en: 'Backup and storage', 'zh-Hans': '备份与存储', 'zh-Hant': '備份與儲存空間' },
} as const satisfies Strings;
