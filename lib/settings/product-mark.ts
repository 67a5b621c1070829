import type { Language } from './language';

/** 对照 as the interface writes it: in traditional characters where it speaks them. For `lang` and the text of an element. */
export const productMark = (language: Language): { text: string; lang: 'zh-Hans' | 'zh-Hant' } =>
  language === 'zh-Hant' ? { text: '對照', lang: 'zh-Hant' } : { text: '对照', lang: 'zh-Hans' };
