import { describe, expect, it } from 'vitest';
import { collectionName, fileName, uniqueNames } from '@/lib/export/file-name';
import { hostile, now } from './sample';

describe('fileName', () => {
  it.each([
    ['旧桥重新开放', '旧桥重新开放.md'],
    ['A/B: "C"? <D> | #E [f] ^g', 'A-B C D - E f g.md'],
    ['  ...hidden. ', 'hidden.md'],
    ['CON', '_CON.md'],
    ['nul.txt', '_nul.txt.md'],
    ['con .txt', '_con .txt.md'],
    ['Lpt¹', '_Lpt¹.md'],
    ['COM0', '_COM0.md'],
    ['CONIN$', '_CONIN$.md'],
    ['Console', 'Console.md'],
    ['nul 与 aux', 'nul 与 aux.md'],
    ['title. . .', 'title.md'],
    ['title\u3000', 'title.md'],
    ['-rf ~', 'rf ~.md'],
    ['~$lock', '$lock.md'],
    ['\u200b\u200d', 'article.md'],
    ['e*\u0301t\u00e9', '\u00e9t\u00e9.md'],
    ['e\u0301', '\u00e9.md'],
    ['', 'article.md'],
    ['???', 'article.md'],
    ['\u202Egpj.exe\u202C', 'gpj.exe.md'],
    ['line\nbreak\u0000', 'line break.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
  ])('%j becomes %j', (title, name) => expect(fileName(title, '.md')).toBe(name));

  it('stays within 255 bytes and cuts no character in two', () => {
    const name = fileName('汉😀'.repeat(300), '.html');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name.isWellFormed()).toBe(true);
    expect(name).toMatch(/^(?:汉😀)+汉?\.html$/u);
  });

  it('is device, dots, accents and length safe in every combination', () => {
    const pieces = [
      'CON',
      'aux',
      ' ',
      '.',
      '\u3000',
      'e',
      '\u0301',
      '*',
      '/',
      '\u200b',
      '汉'.repeat(70),
      'a'.repeat(190),
    ];
    for (const one of pieces)
      for (const two of pieces)
        for (const three of pieces) {
          const name = fileName(one + two + three, '.jsonl');
          expect(new TextEncoder().encode(`${name.slice(0, -6)} (12345).jsonl.crdownload`).length).toBeLessThanOrEqual(
            255,
          );
          expect(name.normalize('NFC')).toBe(name);
          expect(name).not.toMatch(/^(?:con|aux)\s*(?:\.|$)|^[\s.~-]|[\s.]\.jsonl$|[*/]/i);
          expect(name.length).toBeGreaterThan('.jsonl'.length);
        }
  });

  it('is safe whatever the title', () => {
    for (const title of hostile)
      expect(fileName(title, '.md')).toMatch(/^[^\p{Cc}\u202a-\u202e<>:"/\\|?*#^[\]]+\.md$/u);
  });
});

describe('file names by chance', () => {
  // The same titles in every run: a linear congruential generator (Numerical Recipes).
  let state = 20260309;
  const chance = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const pieces = [
    ...[
      'CON',
      'prn',
      'aux.',
      'NUL ',
      'com1',
      'LPT³',
      'CONOUT$',
      '.',
      '..',
      ' ',
      '~',
      '-',
      '$',
      '%',
      ';',
      '&',
      "'",
      '`',
    ],
    ...[
      '/',
      '\\',
      ':',
      '*',
      '?',
      '"',
      '<',
      '>',
      '|',
      '#',
      '^',
      '[',
      ']',
      '\t',
      '\n',
      '\r\n',
      '\u0000',
      '\u007f',
      '\u0085',
    ],
    ...['\u200b', '\u200d', '\u200e', '\u200f', '\u061c', '\u202a', '\u202e', '\u2066', '\u2069', '\ufeff', '\u00ad'],
    ...[
      '\ud83d',
      '\ude00',
      '\ufffe',
      '👨‍👩‍👧‍👦',
      '🏳️‍🌈',
      '🇨🇳',
      '👍🏽',
      'e\u0301',
      '\u0301',
      'ﬁ',
      'Å',
      '한',
      '\u3000',
      '\u00a0',
    ],
    ...[
      '汉'.repeat(64),
      '👨‍👩‍👧‍👦'.repeat(9),
      'a'.repeat(199),
      'שלום',
      'مرحبا',
      '标题',
      'title',
      '𠮷',
      '…',
      '。',
      '－',
    ],
  ];
  const titles = Array.from({ length: 4000 }, () =>
    Array.from({ length: 1 + chance(6) }, () => pieces[chance(pieces.length)] ?? '').join(''),
  );

  it.each(['.md', '.epub', '.jsonl', ''])('are safe on every system: %j', (extension) => {
    for (const title of titles) {
      const name = fileName(title, extension);
      const stem = extension ? name.slice(0, -extension.length) : name;
      const said = JSON.stringify([title, name]);
      expect(name.endsWith(extension), said).toBe(true);
      expect(new TextEncoder().encode(name).length, said).toBeLessThanOrEqual(200);
      expect(name.isWellFormed(), said).toBe(true);
      expect(name.normalize('NFC'), said).toBe(name);
      expect(stem, said).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
      expect(stem, said).not.toMatch(
        /^[\s.~-]|[\s.]$|[<>:"/\\|?*#^[\]]|\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
      );
      expect(stem, said).not.toMatch(/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i);
      expect(fileName(stem, extension), `${said} once more`).toBe(name);
    }
  });

  it('cut no joined character in two', () => {
    const name = fileName('👨‍👩‍👧‍👦'.repeat(30), '.md');
    expect(name).toBe(`${'👨‍👩‍👧‍👦'.repeat((name.length - 3) / '👨‍👩‍👧‍👦'.length)}.md`);
    expect(fileName(`${'a'.repeat(196)}e\u0301\u0323`, '.md')).toBe(`${'a'.repeat(196)}.md`);
  });
});

describe('uniqueNames', () => {
  it('counts up where only capitals differ', () => {
    const unique = uniqueNames();
    expect(['a.md', 'A.md', 'a.md', 'b.md'].map(unique)).toEqual(['a.md', 'A (2).md', 'a (3).md', 'b.md']);
  });
});

it('names collections by day', () => expect(collectionName(now, '.zip')).toBe('duizhao-2026-03-09.zip'));
