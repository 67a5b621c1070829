import type { Strings } from '@/lib/settings/language';

/** The question where English should come from, and what may fill its gaps. */
export const choiceStrings = {
  englishFrom: { en: 'English from: {source}', 'zh-Hans': '英文来源：{source}', 'zh-Hant': '英文來源：{source}' },
  change: { en: 'Change…', 'zh-Hans': '更改…', 'zh-Hant': '更改…' },
  fromGloss: { en: 'word gloss only', 'zh-Hans': '仅逐词注释', 'zh-Hant': '僅逐詞註釋' },
  fromPageAndGloss: { en: 'the page itself', 'zh-Hans': '网页自带', 'zh-Hant': '網頁原有的英文' },
  notChosen: { en: 'not chosen yet', 'zh-Hans': '尚未选择', 'zh-Hant': '尚未選擇' },

  cardTitle: { en: 'English for this article', 'zh-Hans': '为本文配上英文', 'zh-Hant': '為本文配上英文' },
  cardTitleChange: { en: 'Where English should come from', 'zh-Hans': '选择英文来源', 'zh-Hant': '選擇英文來源' },
  cardText: {
    en: 'Choose where English should come from. Until then nothing is sent or downloaded; below stands a word gloss.',
    'zh-Hans': '请选择英文来源。在此之前不会发送或下载任何内容；下面是逐词注释。',
    'zh-Hant': '請選擇英文來源。在此之前不會傳送或下載任何內容；下面是逐詞註釋。',
  },
  cardRemembered: {
    en: 'Your choice holds for all articles. You can change it here at any time.',
    'zh-Hans': '您的选择对所有文章有效，可随时在此更改。',
    'zh-Hant': '您的選擇對所有文章有效，可隨時在此更改。',
  },
  editionOption: { en: 'The publisher’s English edition', 'zh-Hans': '媒体的英文版', 'zh-Hant': '媒體的英文版' },
  editionHow: {
    en: 'Written by people. Its page is fetched once from {host}; your browser may ask you to allow that.',
    'zh-Hans': '由人撰写。将从 {host} 获取一次该页面；浏览器可能请您允许。',
    'zh-Hant': '由人撰寫。將從 {host} 取得一次該頁面；瀏覽器可能請您允許。',
  },
  fetchEdition: { en: 'Fetch from {host}', 'zh-Hans': '从 {host} 获取', 'zh-Hant': '從 {host} 取得' },
  onDevice: {
    en: 'Machine translation on this computer. Nothing leaves it.',
    'zh-Hans': '在本机进行的机器翻译，内容不离开电脑。',
    'zh-Hant': '在本機進行的機器翻譯，內容不離開電腦。',
  },
  downloadHow: {
    en: 'Machine translation on this computer. A model of about {size} MB is downloaded once from {host}; the text never leaves the computer.',
    'zh-Hans': '在本机进行的机器翻译。需从 {host} 下载一次约 {size} MB 的模型；文字不会离开电脑。',
    'zh-Hant': '在本機進行的機器翻譯。需從 {host} 下載一次約 {size} MB 的模型；文字不會離開電腦。',
  },
  builtInDownload: {
    en: 'Machine translation on this computer. The browser fetches what it needs by itself; the text never leaves the computer.',
    'zh-Hans': '在本机进行的机器翻译。浏览器会自行获取所需内容；文字不会离开电脑。',
    'zh-Hant': '在本機進行的機器翻譯。瀏覽器會自行取得所需內容；文字不會離開電腦。',
  },
  remoteHow: {
    en: 'Your own engine. The text of articles is sent to {host}.',
    'zh-Hans': '您自己的翻译引擎。文章内容会发送到 {host}。',
    'zh-Hant': '您自己的翻譯引擎。文章內容會傳送到 {host}。',
  },
  ownEngine: { en: 'An engine of your own', 'zh-Hans': '您自己的翻译引擎', 'zh-Hant': '您自己的翻譯引擎' },
  ownEngineHow: {
    en: 'DeepL, an OpenAI-compatible service, a server of your own and others, with your key.',
    'zh-Hans': 'DeepL、兼容 OpenAI 的服务、自建服务器等，使用您自己的密钥。',
    'zh-Hant': 'DeepL、相容 OpenAI 的服務、自架伺服器等，使用您自己的金鑰。',
  },
  setUp: { en: 'Set up…', 'zh-Hans': '设置…', 'zh-Hant': '設定…' },
  use: { en: 'Use {engine}', 'zh-Hans': '使用 {engine}', 'zh-Hant': '使用 {engine}' },
  downloadAndUse: { en: 'Download {size} MB', 'zh-Hans': '下载 {size} MB', 'zh-Hant': '下載 {size} MB' },
  glossOption: { en: 'Word gloss only', 'zh-Hans': '仅逐词注释', 'zh-Hant': '僅逐詞註釋' },
  glossHow: {
    en: 'The dictionary that is here already. No translation.',
    'zh-Hans': '使用自带词典，不翻译。',
    'zh-Hant': '使用內建詞典，不翻譯。',
  },
  useGloss: { en: 'Keep the gloss', 'zh-Hans': '只用注释', 'zh-Hant': '只用註釋' },
  inUse: { en: 'in use', 'zh-Hans': '使用中', 'zh-Hant': '使用中' },
  closeCard: { en: 'Leave as it is', 'zh-Hans': '保持不变', 'zh-Hant': '保持不變' },

  fillGap: {
    en: 'One sentence has no human English. Fill it with {engine}?',
    'zh-Hans': '有 1 句没有人工英文，用 {engine} 补上吗？',
    'zh-Hant': '有 1 句沒有人工英文，用 {engine} 補上嗎？',
  },
  fillGaps: {
    en: '{count} sentences have no human English. Fill them with {engine}?',
    'zh-Hans': '有 {count} 句没有人工英文，用 {engine} 补上吗？',
    'zh-Hant': '有 {count} 句沒有人工英文，用 {engine} 補上嗎？',
  },
  fillGapsHow: {
    en: 'Each of these lines is marked as machine translation.',
    'zh-Hans': '这些句子都会标明是机器翻译。',
    'zh-Hant': '這些句子都會標明是機器翻譯。',
  },
  someEngine: { en: 'a machine translation', 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' },
  fillYes: { en: 'Yes, fill them', 'zh-Hans': '补上', 'zh-Hant': '補上' },
  fillChoose: { en: 'Yes, choose how…', 'zh-Hans': '补上，选择方式…', 'zh-Hant': '補上，選擇方式…' },
  fillNo: { en: 'No', 'zh-Hans': '不用', 'zh-Hant': '不用' },
  fillOption: {
    en: 'Let an engine fill gaps in human English',
    'zh-Hans': '允许用引擎补上人工英文的缺口',
    'zh-Hant': '允許用引擎補上人工英文的缺口',
  },
} as const satisfies Strings;
