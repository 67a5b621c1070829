import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { openConverter } from '@/lib/convert/convert';
import { convertFiles } from '@/lib/convert/opencc-package';

const files = await convertFiles();
const converters = {
  Hans: openConverter('Hans', files['convert.txt'], ''),
  'Hant-TW': openConverter('Hant-TW', files['convert.txt'], files['convert-st.txt']),
  'Hant-HK': openConverter('Hant-HK', files['convert.txt'], files['convert-st.txt']),
};
const to = (target: keyof typeof converters, text: string) => converters[target]([text])[0];

const linesOf = (page: string): string[] =>
  readFileSync(`test/demo/pages/${page}.html`, 'utf8')
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{Script=Han}{4}/u.test(line));
const simplified = ['chinese-only', 'chinese-then-english', 'edition-zh', 'interleaved', 'table']
  .flatMap(linesOf)
  .filter((line) => line !== '老街夜市重新開放');
const traditional = ['traditional', 'edition-hant'].flatMap(linesOf);

describe('conversion', () => {
  it.each([
    ['头发很长，发展很快', '頭髮很長，發展很快', '頭髮很長，發展很快'],
    ['皇后说完之后离开', '皇后說完之後離開', '皇后説完之後離開'],
    ['五公里的里程，心里高兴', '五公里的里程，心裡高興', '五公里的里程，心裏高興'],
    ['干预和干燥，树干与干部', '干預和乾燥，樹幹與幹部', '干預和乾燥，樹幹與幹部'],
    ['只有三只猫', '只有三隻貓', '只有三隻貓'],
    ['台湾的电台和台风', '臺灣的電臺和颱風', '台灣的電台和颱風'],
    ['面条在面前', '麵條在面前', '麪條在面前'],
    ['他为什么吃着饭', '他為什麼吃著飯', '他為什麼吃着飯'],
    ['乾隆时代', '乾隆時代', '乾隆時代'],
    ['一群卫士', '一群衛士', '一羣衞士'],
  ])('%s', (hans, taiwan, hongKong) => {
    expect(to('Hant-TW', hans)).toBe(taiwan);
    expect(to('Hant-HK', hans)).toBe(hongKong);
    expect(to('Hans', taiwan)).toBe(hans);
    expect(to('Hans', hongKong)).toBe(hans);
  });

  it('does no harm to what is in the target’s script already', () => {
    for (const text of ['太后說他姓余，于先生姓干', '台灣的電台', '范先生的后裔說', '他們在乾旱的鄉里種穀']) {
      expect(to('Hant-TW', text)).toBe(text);
    }
    for (const text of ['乾隆爷在瞭望台', '著名作家沿着长江', '一目了然的简体']) expect(to('Hans', text)).toBe(text);
    expect(simplified.length).toBeGreaterThan(30);
    expect(converters.Hans(simplified)).toEqual(simplified);
    expect(traditional.length).toBeGreaterThan(10);
    expect(converters['Hant-TW'](traditional)).toEqual(traditional);
  });

  it('converts as OpenCC does', () => {
    const ofOpencc = (from: string, target: string, texts: readonly string[]) =>
      texts.map(Converter({ from, to: target }));
    expect(converters['Hant-TW'](simplified)).toEqual(ofOpencc('cn', 'tw', simplified));
    expect(converters['Hant-HK'](simplified)).toEqual(ofOpencc('cn', 'hk', simplified));
    expect(converters.Hans(traditional)).toEqual(ofOpencc('tw', 'cn', traditional));
  });

  it('goes with the texts around where the characters say nothing', () => {
    expect(converters['Hant-TW'](['太后的后裔', '這裡說過話'])).toEqual(['太后的后裔', '這裡說過話']);
    expect(converters['Hant-TW'](['之后', '这里说过话'])).toEqual(['之後', '這裡說過話']);
  });

  it('judges a text of both scripts clause by clause', () => {
    expect(to('Hant-TW', '这里说话以后，太后說完。')).toBe('這裡說話以後，太后說完。');
    expect(to('Hans', '太后说的乾坤，這裡說過。')).toBe('太后说的乾坤，这里说过。');
    expect(to('Hant-TW', '說话皇后')).toBe('說話皇后');
  });

  it('is as long as its source, whatever it is', () => {
    const texts = ['', ' ', '😀发😀', '\ud83d发\ude00', '𠮷野家发展', 'T恤ABC=>\t发', ...simplified, ...traditional];
    for (const convert of Object.values(converters)) {
      expect(convert(texts).map(({ length }) => length)).toEqual(texts.map(({ length }) => length));
    }
    expect(to('Hant-TW', '😀发😀')).toBe('😀發😀');
  });

  it('gives the text back after a way there and back, on our sample pages', () => {
    for (const target of ['Hant-TW', 'Hant-HK'] as const) {
      const there = converters[target](simplified);
      const back = converters.Hans(there);
      const [wrong, all] = [differences(simplified, back), simplified.join('').length];
      expect(there.join('')).not.toBe(simplified.join(''));
      expect(wrong / all).toBeLessThan(0.0005);
    }
    const back = converters['Hant-TW'](converters.Hans(traditional));
    expect(differences(traditional, back) / traditional.join('').length).toBeLessThan(0.01);
  });

  it('stays small, and names its licence', () => {
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    expect(bytes(files['convert-st.txt'])).toBeLessThan(700_000);
    expect(bytes(files['convert.txt'])).toBeLessThan(160_000);
    expect(files['convert-licence.txt']).toContain('Apache License');
  });
});

const differences = (a: readonly string[], b: readonly string[]): number =>
  a.reduce((sum, text, at) => sum + [...text].filter((character, i) => character !== [...(b[at] ?? '')][i]).length, 0);
