import type { ExportGroup } from '@/lib/export/exporter';
import type { Language, Strings } from '@/lib/settings/language';

/** Headings of the export menu: what the files below are for. */
export const exportGroupNames = {
  read: { en: 'To read', 'zh-Hans': '阅读', 'zh-Hant': '閱讀' },
  learn: { en: 'To learn', 'zh-Hans': '学习', 'zh-Hant': '學習' },
  translate: { en: 'For translation and corpora', 'zh-Hans': '翻译与语料', 'zh-Hant': '翻譯與語料' },
  cite: { en: 'To cite', 'zh-Hans': '引用', 'zh-Hant': '引用' },
  keep: { en: 'To keep', 'zh-Hans': '留存', 'zh-Hant': '留存' },
  send: { en: 'Into another program', 'zh-Hans': '发送到其他程序', 'zh-Hant': '傳送到其他程式' },
} as const satisfies Strings & Record<ExportGroup, Record<Language, string>>;
