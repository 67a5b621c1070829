import type { Strings } from '@/lib/settings/language';

export const dataStrings = {
  stored: { en: 'What is stored', 'zh-Hans': '存储情况' },
  articlesNone: { en: 'No saved articles yet', 'zh-Hans': '还没有保存文章' },
  articlesOne: { en: '1 saved article', 'zh-Hans': '已保存 1 篇文章' },
  articlesMany: { en: '{count} saved articles', 'zh-Hans': '已保存 {count} 篇文章' },
  used: { en: '{size} on this computer', 'zh-Hans': '占用本机空间 {size}' },
  persistent: {
    en: 'The browser keeps the library even when the disk is full.',
    'zh-Hans': '即使磁盘已满，浏览器也会保留文库。',
  },
  evictable: {
    en: 'The browser may delete the library when the disk is full.',
    'zh-Hans': '磁盘已满时，浏览器可能删除文库。',
  },
  persist: { en: 'Ask the browser to keep it', 'zh-Hans': '请浏览器保留' },
  persistDeclined: {
    en: 'The browser declined. Export the library from time to time.',
    'zh-Hans': '浏览器没有同意。请定期导出文库。',
  },
  unavailable: {
    en: 'The library cannot be reached. In a private window, open the options from an ordinary one.',
    'zh-Hans': '无法打开文库。如果正在使用隐私窗口，请在普通窗口中打开选项。',
  },

  copies: { en: 'Export and import', 'zh-Hans': '导出与导入' },
  copiesText: {
    en: 'In the library you can export one article, some or all of them, and import them again on another computer.',
    'zh-Hans': '在文库中可以导出一篇、多篇或全部文章，也可以在另一台电脑上重新导入。',
  },
  openLibrary: { en: 'Open the library', 'zh-Hans': '打开文库' },

  erase: { en: 'Erase everything', 'zh-Hans': '清除全部数据' },
  eraseText: {
    en: 'Deletes every saved article, the trash, the glossary, engines with their keys, what they left behind and all settings, and gives back the permission for every site. It cannot be undone: export first what you want to keep.',
    'zh-Hans':
      '删除所有已保存的文章、回收站、术语表、翻译引擎及其密钥和留下的数据，以及全部设置，并交还访问所有网站的权限。此操作无法撤销，请先导出想要保留的内容。',
  },
  eraseButton: { en: 'Erase everything…', 'zh-Hans': '清除全部数据……' },
  eraseWord: { en: 'erase', 'zh-Hans': '清除' },
  eraseType: { en: 'Type “{word}” to confirm', 'zh-Hans': '输入“{word}”以确认' },
  eraseNow: { en: 'Erase now', 'zh-Hans': '立即清除' },
  erased: { en: 'Everything has been erased.', 'zh-Hans': '全部数据已清除。' },
} satisfies Strings;
