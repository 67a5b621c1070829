import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { chinese } from '../pair/samples';
import { main } from './article';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function captured() {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text));
  return { out, err };
}

function page(name: string, body: string): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    `<!DOCTYPE html><html lang="zh"><head><title>图书馆重新开放</title></head><body>${body}</body></html>`,
  );
  return file;
}

describe('npm run article', () => {
  it('prints the article as JSON, and with --debug on stderr what went and why', async () => {
    const body = `<article><h1>图书馆重新开放</h1>${chinese.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const { out, err } = captured();
    expect(await main([page('a.html', body), '--url', 'https://news.example.org/1', '--debug'])).toBe(0);
    const bilingual = JSON.parse(out.join('\n'));
    expect(bilingual.article).toMatchObject({ url: 'https://news.example.org/1', title: '图书馆重新开放' });
    expect(bilingual.pairs.length).toBeGreaterThan(3);
    expect(err.join('\n')).toContain('no English');
  });

  it.each([
    ['no file', () => ['--url', 'https://news.example.org/1'], /Which page/],
    ['no address', () => [page('b.html', '')], /address is needed/],
    ['an address that is none', () => [page('c.html', ''), '--url', 'news.example.org'], /address is needed/],
    [
      'a file that is not there',
      () => [join(folder, 'none.html'), '--url', 'https://news.example.org/1'],
      /Cannot read/,
    ],
    [
      'a page without an article',
      () => [page('d.html', '<p>Hi</p>'), '--url', 'https://news.example.org/1'],
      /No article found/,
    ],
  ])('says what is wrong: %s', async (_, args, message) => {
    const { out, err } = captured();
    expect(await main(args())).toBe(1);
    expect(err.join('\n')).toMatch(message);
    expect(out).toEqual([]);
  });
});
