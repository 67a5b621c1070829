import type { Strings } from '@/lib/settings/language';

export const dataStrings = {
  stored: { en: 'What is stored', 'zh-Hans': '存储情况', 'zh-Hant': '儲存情況' },
  articlesNone: { en: 'No saved articles yet', 'zh-Hans': '还没有保存文章', 'zh-Hant': '還沒有儲存文章' },
  articlesOne: { en: '1 saved article', 'zh-Hans': '已保存 1 篇文章', 'zh-Hant': '已儲存 1 篇文章' },
  articlesMany: {
    en: '{count} saved articles',
    'zh-Hans': '已保存 {count} 篇文章',
    'zh-Hant': '已儲存 {count} 篇文章',
  },
  used: { en: '{size} on this computer', 'zh-Hans': '占用本机空间 {size}', 'zh-Hant': '佔用本機空間 {size}' },
  persistent: {
    en: 'The browser keeps the library even when the disk is full.',
    'zh-Hans': '即使磁盘已满，浏览器也会保留文库。',
    'zh-Hant': '即使磁碟已滿，瀏覽器也會保留文庫。',
  },
  evictable: {
    en: 'The browser may delete the library when the disk is full.',
    'zh-Hans': '磁盘已满时，浏览器可能删除文库。',
    'zh-Hant': '磁碟已滿時，瀏覽器可能刪除文庫。',
  },
  persist: { en: 'Ask the browser to keep it', 'zh-Hans': '请浏览器保留', 'zh-Hant': '請瀏覽器保留' },
  persistDeclined: {
    en: 'The browser declined. Export the library from time to time.',
    'zh-Hans': '浏览器没有同意。请定期导出文库。',
    'zh-Hant': '瀏覽器沒有同意。請定期匯出文庫。',
  },
  unavailable: {
    en: 'The library cannot be reached. In a private window, open the options from an ordinary one.',
    'zh-Hans': '无法打开文库。如果正在使用隐私窗口，请在普通窗口中打开选项。',
    'zh-Hant': '無法開啟文庫。如果正在使用無痕視窗，請在普通視窗中開啟選項。',
  },

  copies: { en: 'Export and import', 'zh-Hans': '导出与导入', 'zh-Hant': '匯出與匯入' },
  copiesText: {
    en: 'In the library you can export one article, some or all of them, and import them again on another computer.',
    'zh-Hans': '在文库中可以导出一篇、多篇或全部文章，也可以在另一台电脑上重新导入。',
    'zh-Hant': '在文庫中可以匯出一篇、多篇或全部文章，也可以在另一台電腦上重新匯入。',
  },
  openBackups: { en: 'Backup and restore', 'zh-Hans': '备份与恢复', 'zh-Hant': '備份與還原' },
  openLibrary: { en: 'Open the library', 'zh-Hans': '打开文库', 'zh-Hant': '開啟文庫' },

  erase: { en: 'Erase everything', 'zh-Hans': '清除全部数据', 'zh-Hant': '清除全部資料' },
  eraseText: {
    en: 'Deletes every saved article, the trash, the glossary, engines with their keys, what they left behind and all settings, and gives back the permission for every site. It cannot be undone: export first what you want to keep.',
    'zh-Hans':
      '删除所有已保存的文章、回收站、术语表、翻译引擎及其密钥和留下的数据，以及全部设置，并交还访问所有网站的权限。此操作无法撤销，请先导出想要保留的内容。',
    'zh-Hant':
      '刪除所有已儲存的文章、垃圾桶、術語表、翻譯引擎及其金鑰和留下的資料，以及全部設定，並交還存取所有網站的權限。此操作無法復原，請先匯出想要保留的內容。',
  },
  eraseButton: { en: 'Erase everything…', 'zh-Hans': '清除全部数据……', 'zh-Hant': '清除全部資料……' },
  eraseWord: { en: 'erase', 'zh-Hans': '清除', 'zh-Hant': '清除' },
  eraseType: { en: 'Type “{word}” to confirm', 'zh-Hans': '输入“{word}”以确认', 'zh-Hant': '輸入「{word}」以確認' },
  eraseNow: { en: 'Erase now', 'zh-Hans': '立即清除', 'zh-Hant': '立即清除' },
  erased: { en: 'Everything has been erased.', 'zh-Hans': '全部数据已清除。', 'zh-Hant': '全部資料已清除。' },
} satisfies Strings;
