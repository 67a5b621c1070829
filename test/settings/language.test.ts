import { describe, expect, it } from 'vitest';
import { chooseLanguage, translator } from '@/lib/settings/language';

describe('chooseLanguage', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-hant-hk', 'zh-Hant'],
    ['ZH-tw', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['zha', 'en'],
  ])('takes %s for %s', (browser, language) => {
    expect(chooseLanguage('auto', [browser, 'fr'])).toBe(language);
  });

  it('follows the first language of the browser, and English where there is none', () => {
    expect(chooseLanguage('auto', ['en', 'zh-TW'])).toBe('en');
    expect(chooseLanguage('auto', [])).toBe('en');
  });

  it('puts the reader’s choice before the browser', () => {
    expect(chooseLanguage('zh-Hant', ['en'])).toBe('zh-Hant');
    expect(chooseLanguage('en', ['zh-TW'])).toBe('en');
  });
});

describe('translator', () => {
  const table = {
    seen: { en: '{count} of {total}', 'zh-Hans': '{total} 中的 {count}', 'zh-Hant': '{total} 中的 {count}' },
  };
  it('puts values in their places, wherever a language has them', () => {
    expect(translator(table, 'en')('seen', { count: 1, total: 2 })).toBe('1 of 2');
    expect(translator(table, 'zh-Hant')('seen', { count: 1, total: 2 })).toBe('2 中的 1');
  });
  it('leaves a place without a value as it is, and takes no value for a place', () => {
    expect(translator(table, 'en')('seen', { count: '{total}' })).toBe('{total} of {total}');
  });
});
