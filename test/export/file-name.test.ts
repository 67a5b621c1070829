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

describe('uniqueNames', () => {
  it('counts up where only capitals differ', () => {
    const unique = uniqueNames();
    expect(['a.md', 'A.md', 'a.md', 'b.md'].map(unique)).toEqual(['a.md', 'A (2).md', 'a (3).md', 'b.md']);
  });
});

it('names collections by day', () => expect(collectionName(now, '.zip')).toBe('duizhao-2026-03-09.zip'));
