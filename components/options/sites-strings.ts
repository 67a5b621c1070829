import type { Strings } from '@/lib/settings/language';

export const sitesStrings = {
  everywhere: {
    en: 'Look for Chinese articles on every site',
    'zh-Hans': '在所有网站上识别中文文章',
    'zh-Hant': '在所有網站上辨識中文文章',
  },
  everywhereWhy: {
    en: 'Duìzhào looks by itself only on the news sites listed below. On any other page, click its icon in the toolbar. If you would rather have the 对照 button everywhere, switch this on: the browser will then ask you to let Duìzhào “read and change data on all websites”. It uses that right to decide, inside the page, whether this is a Chinese article. Nothing leaves your computer, and you can switch it off again at any time.',
    'zh-Hans':
      '对照只在下列新闻网站上自动识别文章；在其他页面，请点击工具栏图标。如果希望处处显示“对照”按钮，可打开此项：浏览器会请您允许对照“读取和更改所有网站上的数据”。这项权限只用来在页面内判断它是不是中文文章。任何内容都不会离开您的电脑，您也可以随时关闭。',
    'zh-Hant':
      '對照只在下列新聞網站上自動辨識文章；在其他頁面，請點選工具列圖示。如果希望處處顯示「對照」按鈕，可開啟此項：瀏覽器會請您允許對照「讀取和更改所有網站上的資料」。這項權限只用來在頁面內判斷它是不是中文文章。任何內容都不會離開您的電腦，您也可以隨時關閉。',
  },
  declined: {
    en: 'The browser did not give the permission, so nothing has changed.',
    'zh-Hans': '浏览器没有给予权限，一切照旧。',
    'zh-Hant': '瀏覽器沒有授予權限，一切照舊。',
  },
  knownMissing: {
    en: 'The browser keeps Duìzhào off the news sites',
    'zh-Hans': '浏览器未允许对照在新闻网站上运行',
    'zh-Hant': '瀏覽器未允許對照在新聞網站上執行',
  },
  knownMissingText: {
    en: 'Until you allow them, the 对照 button does not appear there. The toolbar icon works all the same.',
    'zh-Hans': '在您允许之前，那里不会出现“对照”按钮；工具栏图标仍然可用。',
    'zh-Hant': '在您允許之前，那裡不會出現「對照」按鈕；工具列圖示仍然可用。',
  },
  allowKnown: { en: 'Allow the listed sites', 'zh-Hans': '允许下列网站', 'zh-Hant': '允許下列網站' },

  never: { en: 'Sites without the button', 'zh-Hans': '不显示按钮的网站', 'zh-Hant': '不顯示按鈕的網站' },
  neverNone: {
    en: 'None. “Never on this site”, beside the button on a page, puts a site here.',
    'zh-Hans': '暂无。在页面按钮旁选择“此网站不再显示”，网站就会列在这里。',
    'zh-Hant': '目前沒有。在頁面按鈕旁選擇「此網站不再顯示」，網站就會列在這裡。',
  },
  allowAgain: { en: 'Show again on {host}', 'zh-Hans': '重新显示：{host}', 'zh-Hant': '重新顯示：{host}' },
  show: { en: 'Show again', 'zh-Hans': '重新显示', 'zh-Hant': '重新顯示' },

  outlets: { en: 'News sites that Duìzhào knows', 'zh-Hans': '对照认识的新闻网站', 'zh-Hant': '對照認識的新聞網站' },
  outletsCount: { en: '{count} outlets', 'zh-Hans': '共 {count} 家媒体', 'zh-Hant': '共 {count} 家媒體' },
  outletsFound: {
    en: '{count} of {total} outlets',
    'zh-Hans': '{total} 家媒体中的 {count} 家',
    'zh-Hant': '{total} 家媒體中的 {count} 家',
  },
  outletsNone: {
    en: 'No outlet of that name. The toolbar icon works on any page.',
    'zh-Hans': '没有这个名称的媒体。工具栏图标在任何页面上都可以使用。',
    'zh-Hant': '沒有這個名稱的媒體。工具列圖示在任何頁面上都可以使用。',
  },
  search: { en: 'Search outlets', 'zh-Hans': '搜索媒体', 'zh-Hant': '搜尋媒體' },
  searchHint: { en: 'Name or address', 'zh-Hans': '名称或网址', 'zh-Hant': '名稱或網址' },
  mainland: { en: 'Mainland China', 'zh-Hans': '中国大陆', 'zh-Hant': '中國大陸' },
  'hong-kong': { en: 'Hong Kong', 'zh-Hans': '香港', 'zh-Hant': '香港' },
  macau: { en: 'Macau', 'zh-Hans': '澳门', 'zh-Hant': '澳門' },
  taiwan: { en: 'Taiwan', 'zh-Hans': '台湾', 'zh-Hant': '台灣' },
  singapore: { en: 'Singapore', 'zh-Hans': '新加坡', 'zh-Hant': '新加坡' },
  malaysia: { en: 'Malaysia', 'zh-Hans': '马来西亚', 'zh-Hant': '馬來西亞' },
  international: { en: 'International', 'zh-Hans': '国际', 'zh-Hant': '國際' },
} satisfies Strings;
