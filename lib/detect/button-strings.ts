import { type Language, type Strings, translator } from '../settings/language';
import { productMark } from '../settings/product-mark';

/** What the 对照 button says. The background sends it along with its answer, so that no page has to load all languages. */
export interface ButtonTexts {
  /** The sign on it, and its language. */
  mark: string;
  markLang: Language;
  read: string;
  never: string;
  dismiss: string;
}

export const buttonStrings = {
  read: { en: '对照: read beside English', 'zh-Hans': '对照：中英对照阅读', 'zh-Hant': '對照：中英對照閱讀' },
  never: { en: 'Never on this site', 'zh-Hans': '此网站不再显示', 'zh-Hant': '此網站不再顯示' },
  dismiss: { en: 'Dismiss', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
} as const satisfies Strings;

export function buttonTexts(language: Language): ButtonTexts {
  const t = translator(buttonStrings, language);
  const { text: mark, lang: markLang } = productMark(language);
  return {
    mark,
    markLang,
    read: t('read'),
    never: t('never'),
    dismiss: t('dismiss'),
  };
}
