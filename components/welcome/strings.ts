import type { Strings } from '@/lib/settings/language';

export const welcomeStrings = {
  title: { en: 'Welcome to Duìzhào 对照', 'zh-Hans': '欢迎使用对照 Duìzhào', 'zh-Hant': '歡迎使用對照 Duìzhào' },
  lead: {
    en: 'Read Chinese news beside its English, sentence by sentence, and keep both.',
    'zh-Hans': '中文新闻与英文逐句对照，双语一并保存。',
    'zh-Hant': '中文新聞與英文逐句對照，雙語一併儲存。',
  },
  language: { en: 'Interface language', 'zh-Hans': '界面语言', 'zh-Hant': '介面語言' },
  languageAuto: { en: 'As the browser', 'zh-Hans': '随浏览器', 'zh-Hant': '隨瀏覽器' },
  steps: { en: 'How it works', 'zh-Hans': '使用方法', 'zh-Hant': '使用方法' },
  open: { en: 'Open a Chinese article', 'zh-Hans': '打开一篇中文报道', 'zh-Hant': '開啟一篇中文報導' },
  openText: {
    en: 'On {count} news sites a small 对照 button appears by itself. On any other page, click the icon in the toolbar.',
    'zh-Hans': '在 {count} 家新闻网站上，会自动出现小小的“对照”按钮；在其他页面，请点击工具栏图标。',
    'zh-Hant': '在 {count} 家新聞網站上，會自動出現小小的「對照」按鈕；在其他頁面，請點選工具列圖示。',
  },
  openKey: { en: 'Or press {key}.', 'zh-Hans': '也可以按 {key}。', 'zh-Hant': '也可以按 {key}。' },
  read: { en: 'Read it in two columns', 'zh-Hans': '双栏阅读', 'zh-Hant': '雙欄閱讀' },
  readText: {
    en: 'English that the page itself holds is set beside its Chinese, sentence by sentence. Where there is none, each word gets its meaning from a dictionary, and is labelled so.',
    'zh-Hans': '网页自带的英文会与中文逐句对齐；没有英文时，用词典为每个词注上释义，并明确标示。',
    'zh-Hant': '網頁上原有的英文會與中文逐句對齊；沒有英文時，用詞典為每個詞標上釋義，並明確標示。',
  },
  keep: { en: 'Keep it', 'zh-Hans': '保存下来', 'zh-Hant': '儲存下來' },
  keepText: {
    en: 'Save puts the article in your library, in both languages. There you can search, sort and export it.',
    'zh-Hans': '点“保存”，双语文章就进入您的文库，可以搜索、整理和导出。',
    'zh-Hant': '點「儲存」，雙語文章就進入您的文庫，可以搜尋、整理和匯出。',
  },
  try: { en: 'Try it on a sample article', 'zh-Hans': '用示例文章试一试', 'zh-Hant': '用範例文章試一試' },
  library: { en: 'Open the library', 'zh-Hans': '打开文库', 'zh-Hant': '開啟文庫' },
  back: { en: 'Back to the introduction', 'zh-Hans': '返回介绍', 'zh-Hant': '返回介紹' },
  sampleNotice: {
    en: 'A sample that comes with Duìzhào. Point at a sentence, or press j and k. The last paragraph shows a word gloss.',
    'zh-Hans': '这是对照自带的示例。把指针移到句子上，或按 j、k 键逐句移动。最后一段是逐词注释。',
    'zh-Hant': '這是對照內附的範例。把游標移到句子上，或按 j、k 鍵逐句移動。最後一段是逐詞註釋。',
  },
  icon: { en: 'Keep the icon in sight', 'zh-Hans': '让图标留在眼前', 'zh-Hant': '讓圖示留在眼前' },
  iconChromium: {
    en: 'Click the puzzle piece at the right of the address bar, then the pin beside Duìzhào.',
    'zh-Hans': '点击地址栏右侧的拼图图标，再点击“对照”旁边的图钉。',
    'zh-Hant': '點選位址列右側的拼圖圖示，再點選「對照」旁邊的圖釘。',
  },
  iconFirefox: {
    en: 'Click the puzzle piece at the right of the address bar, then the cog beside Duìzhào, then “Pin to Toolbar”.',
    'zh-Hans': '点击地址栏右侧的拼图图标，再点击“对照”旁边的齿轮，选择“固定到工具栏”。',
    'zh-Hant': '點選位址列右側的拼圖圖示，再點選「對照」旁邊的齒輪，選擇「釘選到工具列」。',
  },
  iconAndroid: {
    en: 'Open the browser’s menu, then Extensions, then Duìzhào.',
    'zh-Hans': '打开浏览器菜单，选择“扩展”，再选择“对照”。',
    'zh-Hant': '開啟瀏覽器選單，選擇「擴充功能」，再選擇「對照」。',
  },
  privacy: { en: 'Yours alone', 'zh-Hans': '只属于您', 'zh-Hant': '只屬於您' },
  privacyText: {
    en: 'Nothing you read or save leaves this computer, unless you choose to have it translated elsewhere. Nobody is contacted before you do.',
    'zh-Hans': '除非您选择交给别处翻译，您阅读和保存的内容都不会离开这台电脑；在那之前也不会联系任何人。',
    'zh-Hant': '除非您選擇交給別處翻譯，您閱讀和儲存的內容都不會離開這台電腦；在那之前也不會聯絡任何人。',
  },
  everywhere: { en: 'On other sites', 'zh-Hans': '在其他网站上', 'zh-Hant': '在其他網站上' },
  everywhereText: {
    en: 'By itself Duìzhào looks only at the news sites it knows. If you want the button everywhere, the options say what that takes.',
    'zh-Hans': '对照只在它认识的新闻网站上自动识别文章。如果希望处处显示按钮，选项中有说明。',
    'zh-Hant': '對照只在它認識的新聞網站上自動辨識文章。如果希望處處顯示按鈕，選項中有說明。',
  },
  options: { en: 'Options for sites', 'zh-Hans': '网站选项', 'zh-Hant': '網站選項' },
} satisfies Strings;
