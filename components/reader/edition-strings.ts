import type { Strings } from '@/lib/settings/language';

/** The publisher’s English page: found, fetched, or not about the same. */
export const editionStrings = {
  editionNotice: {
    en: 'The publisher has an English page for this article.',
    'zh-Hans': '该媒体有本文的英文页面。',
    'zh-Hant': '該媒體有本文的英文頁面。',
  },
  fetchingEdition: {
    en: 'Fetching the page from {host}…',
    'zh-Hans': '正在从 {host} 获取页面…',
    'zh-Hant': '正在從 {host} 取得頁面…',
  },
  editionDiffers: {
    en: 'Their English page tells it differently',
    'zh-Hans': '他们的英文页面讲法不同',
    'zh-Hant': '他們的英文頁面講法不同',
  },
  editionMatched: {
    en: '{matched} of {total} Chinese sentences have a counterpart there, so it is not set beside the text.',
    'zh-Hans': '{total} 个中文句子中有 {matched} 句在那里有对应，因此没有与正文对照。',
    'zh-Hant': '{total} 個中文句子中有 {matched} 句在那裡有對應，因此沒有與正文對照。',
  },
  editionExamples: { en: 'What matched, for example:', 'zh-Hans': '对应的例子：', 'zh-Hant': '對應的例子：' },
  openEdition: { en: 'Open their page', 'zh-Hans': '打开该页面', 'zh-Hant': '開啟該頁面' },
  editionNotReadable: {
    en: 'No article could be read on their English page.',
    'zh-Hans': '他们的英文页面上读不出文章。',
    'zh-Hant': '他們的英文頁面上讀不出文章。',
  },
  editionNotAllowed: {
    en: 'The page was not fetched, because the browser was not allowed to.',
    'zh-Hans': '浏览器未获准，因此没有获取该页面。',
    'zh-Hant': '瀏覽器未獲准，因此沒有取得該頁面。',
  },
  noMatch: { en: 'No match found', 'zh-Hans': '未找到对应', 'zh-Hant': '未找到對應' },
} as const satisfies Strings;
