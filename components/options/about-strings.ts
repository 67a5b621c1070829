import type { Strings } from '@/lib/settings/language';

export const aboutStrings = {
  version: { en: 'Version {version}', 'zh-Hans': '版本 {version}', 'zh-Hant': '版本 {version}' },
  what: {
    en: 'Duìzhào (对照, “set side by side”) reads Chinese news beside its English, sentence by sentence, and keeps both.',
    'zh-Hans': '对照（Duìzhào）把中文新闻与英文逐句并排，供您阅读和保存。',
    'zh-Hant': '對照（Duìzhào）把中文新聞與英文逐句並排，供您閱讀和儲存。',
  },
  privacy: { en: 'Privacy', 'zh-Hans': '隐私', 'zh-Hant': '隱私' },
  privacyText: {
    en: 'Nothing you read or save leaves this computer unless you choose it. Duìzhào has no server, no account and no statistics; dictionary, library and glossary are here, inside your browser.',
    'zh-Hans':
      '除非您自己选择，您阅读和保存的内容不会离开这台电脑。对照没有服务器，没有账号，也不做统计；词典、文库和术语表都在您的浏览器里。',
    'zh-Hant':
      '除非您自己選擇，您閱讀和儲存的內容不會離開這台電腦。對照沒有伺服器，沒有帳號，也不做統計；詞典、文庫和術語表都在您的瀏覽器裡。',
  },
  privacyImages: {
    en: 'What may leave it, or be fetched, is each yours to decide: an engine of your own gets the sentences of the article you read, once you chose it (“What left this computer” lists every request); a publisher’s English page, further pages of an article and pictures of a saved one are fetched from the publisher when you ask; the model of the engine on this computer is downloaded once, when you ask.',
    'zh-Hans':
      '以下各项都由您决定：您选用自己的翻译引擎后，所读文章的句子会发送给它（“离开这台电脑的内容”列出每次请求）；媒体的英文版页面、文章的后续分页和已存文章的图片，只在您要求时从媒体网站获取；本机引擎的模型只在您要求时下载一次。',
    'zh-Hant':
      '以下各項都由您決定：您選用自己的翻譯引擎後，所讀文章的句子會傳送給它（「離開這台電腦的內容」列出每次請求）；媒體的英文版頁面、文章的後續分頁和已存文章的圖片，只在您要求時從媒體網站取得；本機引擎的模型只在您要求時下載一次。',
  },
  licences: { en: 'Licences', 'zh-Hans': '许可', 'zh-Hant': '授權條款' },
  licencesText: {
    en: 'Duìzhào is free software under the MIT licence. It contains the work of others:',
    'zh-Hans': '对照是自由软件，采用 MIT 许可证。其中包含他人的成果：',
    'zh-Hant': '對照是自由軟體，採用 MIT 授權條款。其中包含他人的成果：',
  },
  cedict: {
    en: 'Chinese–English dictionary, maintained by MDBG and its contributors; compiled into a more compact form',
    'zh-Hans': '汉英词典，由 MDBG 及贡献者维护；已编译为更紧凑的形式',
    'zh-Hant': '漢英詞典，由 MDBG 及貢獻者維護；已編譯為更緊湊的形式',
  },
  opencc: {
    en: 'dictionaries that convert simplified and traditional characters, phrase by phrase; compiled into a more compact form',
    'zh-Hans': '按词组转换简体与繁体的字典；已编译为更紧凑的形式',
    'zh-Hant': '依詞組轉換簡體與繁體的字典；已編譯為更緊湊的形式',
  },
  'opencc-js': {
    en: 'OpenCC’s dictionaries prepared for JavaScript; by the nk2028 Project',
    'zh-Hans': '为 JavaScript 整理的 OpenCC 字典；作者 nk2028 Project',
    'zh-Hant': '為 JavaScript 整理的 OpenCC 字典；作者 nk2028 Project',
  },
  'chinese-lexicon': {
    en: 'words of the HSK levels 1 to 6 (lists of 2012); by Peter Olson',
    'zh-Hans': 'HSK 一级至六级词表（2012 年版）；作者 Peter Olson',
    'zh-Hant': 'HSK 一級至六級詞表（2012 年版）；作者 Peter Olson',
  },
  jieba: {
    en: 'how frequent words are; from the word list by Sun Junyi',
    'zh-Hans': '词频；取自 Sun Junyi 的词表',
    'zh-Hant': '詞頻；取自 Sun Junyi 的詞表',
  },
  'bergamot-translator': {
    en: 'translation engine that runs inside the browser; by the Bergamot project and Mozilla',
    'zh-Hans': '在浏览器中运行的翻译引擎；由 Bergamot 项目与 Mozilla 开发',
    'zh-Hant': '在瀏覽器中執行的翻譯引擎；由 Bergamot 專案與 Mozilla 開發',
  },
  models: {
    en: 'Mozilla’s Chinese–English model for it; not part of Duìzhào, downloaded only when you ask',
    'zh-Hans': 'Mozilla 为其训练的中英模型；不随对照提供，仅在您要求时下载',
    'zh-Hant': 'Mozilla 為其訓練的中英模型；不隨對照提供，僅在您要求時下載',
  },
  readability: {
    en: 'finds the article in a page; by Mozilla and Arc90',
    'zh-Hans': '在网页中找出正文；作者 Mozilla 与 Arc90',
    'zh-Hant': '在網頁中找出正文；作者 Mozilla 與 Arc90',
  },
  preact: { en: 'draws the interface', 'zh-Hans': '绘制界面', 'zh-Hant': '繪製介面' },
  dexie: {
    en: 'keeps the library in the browser’s database',
    'zh-Hans': '在浏览器数据库中保存文库',
    'zh-Hant': '在瀏覽器資料庫中儲存文庫',
  },
  zod: {
    en: 'checks what is stored and imported',
    'zh-Hans': '检查存储和导入的数据',
    'zh-Hant': '檢查儲存和匯入的資料',
  },
  fflate: { en: 'packs exported files', 'zh-Hans': '打包导出的文件', 'zh-Hant': '打包匯出的檔案' },
  sqlite: {
    en: 'database inside packages for Anki',
    'zh-Hans': 'Anki 牌组包中的数据库',
    'zh-Hant': 'Anki 牌組包中的資料庫',
  },
  'sql.js': {
    en: 'brings SQLite to the browser; by its authors',
    'zh-Hans': '把 SQLite 带到浏览器中；作者见其 AUTHORS 文件',
    'zh-Hant': '把 SQLite 帶到瀏覽器中；作者見其 AUTHORS 檔案',
  },
} satisfies Strings;
