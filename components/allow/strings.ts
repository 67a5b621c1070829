import type { Strings } from '@/lib/settings/language';

export const allowStrings = {
  title: {
    en: 'May Duìzhào read from here?',
    'zh-Hans': '允许对照读取以下网站吗？',
    'zh-Hant': '允許對照讀取以下網站嗎？',
  },
  edition: {
    en: 'The English edition of your article stands on another site. To set it beside the Chinese, Duìzhào fetches that one page, without cookies.',
    'zh-Hans': '这篇文章的英文版在另一个网站上。对照只读取那一页（不带 Cookie），把它与中文并排显示。',
    'zh-Hant': '這篇文章的英文版在另一個網站上。對照只讀取那一頁（不帶 Cookie），把它與中文並排顯示。',
  },
  model: {
    en: 'The translation model is downloaded once from Mozilla’s servers; if the first does not answer, from the next. It stays in this browser, and no text of yours is sent there.',
    'zh-Hans':
      '翻译模型从 Mozilla 的服务器下载一次；若第一个没有响应，则使用下一个。模型只保存在此浏览器中，不会发送您的任何文字。',
    'zh-Hant':
      '翻譯模型從 Mozilla 的伺服器下載一次；若第一個沒有回應，則使用下一個。模型只儲存在此瀏覽器中，不會傳送您的任何文字。',
  },
  next: {
    en: 'Your browser will ask once more. You can take this back at any time in its settings for extensions.',
    'zh-Hans': '浏览器会再确认一次。您随时可以在浏览器的扩展设置中撤回。',
    'zh-Hant': '瀏覽器會再確認一次。您隨時可以在瀏覽器的擴充功能設定中撤回。',
  },
  allow: { en: 'Allow', 'zh-Hans': '允许', 'zh-Hant': '允許' },
  cancel: { en: 'Not now', 'zh-Hans': '暂不', 'zh-Hant': '暫不' },
  declined: {
    en: 'The browser did not give the permission.',
    'zh-Hans': '浏览器没有给予权限。',
    'zh-Hant': '瀏覽器沒有授予權限。',
  },
  nothing: {
    en: 'There is nothing to allow here.',
    'zh-Hans': '这里没有需要允许的内容。',
    'zh-Hant': '這裡沒有需要允許的內容。',
  },
} satisfies Strings;
