import type { Strings } from '@/lib/settings/language';

/** What the list says of pinyin in a search. */
export const searchStrings = {
  asPinyin: {
    en: '{count} more where “{text}” is pinyin',
    'zh-Hans': '另有 {count} 篇，若将“{text}”视为拼音',
    'zh-Hant': '另有 {count} 篇，若將「{text}」視為拼音',
  },
} as const satisfies Strings;
