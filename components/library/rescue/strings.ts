import type { Strings } from '@/lib/settings/language';

/** What is said where the library could not be upgraded, in each interface language. */
export const rescueStrings = {
  notUpgraded: {
    en: 'The library could not be brought to the form of this version. It is as it was, and nothing is lost. Load the page again; if that does not help, save what is there to a file, which can be imported again.',
    'zh-Hans':
      '未能将文库升级到本版本的格式。文库保持原样，没有丢失任何内容。请重新加载页面；若仍不行，可把现有内容保存为文件，以后可再导入。',
    'zh-Hant':
      '無法將文庫升級到本版本的格式。文庫維持原樣，沒有遺失任何內容。請重新載入頁面；若仍不行，可把現有內容存成檔案，之後可再匯入。',
  },
  save: { en: 'Save what is there', 'zh-Hans': '保存现有内容', 'zh-Hant': '儲存現有內容' },
  saving: { en: 'Saving…', 'zh-Hans': '正在保存…', 'zh-Hant': '正在儲存…' },
  saved: {
    en: 'A file with all rows of the library was handed to the downloads.',
    'zh-Hans': '已将包含文库全部内容的文件交给浏览器下载。',
    'zh-Hant': '已將包含文庫全部內容的檔案交給瀏覽器下載。',
  },
} as const satisfies Strings;
