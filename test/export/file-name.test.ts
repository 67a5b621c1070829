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
