import type { ReadingPreferences } from './settings';

export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** A browser language that is written in traditional characters. */
const traditional = /^zh-(?:hant|tw|hk|mo)\b/i;

/** Interface language: the reader's choice, else Chinese where the browser's first language is Chinese, else English. */
export function chooseLanguage(setting: ReadingPreferences['language'], browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  const first = browserLanguages[0] ?? '';
  if (!/^zh\b/i.test(first)) return 'en';
  return traditional.test(first) ? 'zh-Hant' : 'zh-Hans';
}

/** Interface texts: one entry a text, complete in every language, or it does not compile. */
export type Strings = Record<string, Record<Language, string>>;

/**
 * Gives the function that a view uses for its texts: `t('saved', {date})` replaces `{date}` in the text.
 * A plural is two entries, chosen by the caller; Chinese repeats itself there.
 */
export function translator<T extends Strings>(table: T, language: Language) {
  return (key: keyof T & string, values: Record<string, string | number> = {}): string => {
    const text = table[key]?.[language] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
