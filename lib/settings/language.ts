import type { ReadingPreferences } from './settings';

export type Language = 'en' | 'zh-Hans';

/** Interface language: the reader's choice, else Chinese where the browser's first language is Chinese, else English. */
export function chooseLanguage(setting: ReadingPreferences['language'], browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  return browserLanguages[0]?.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';
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
