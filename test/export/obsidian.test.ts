import { describe, expect, it, vi } from 'vitest';
import { longestLink, obsidianHandOver } from '@/lib/export/obsidian';
import { formsToShare, shareFile } from '@/lib/export/share';
import { readFrontMatter } from './read-yaml';
import { hostile, hostileArticle, sampleArticle } from './sample';

const asked = (url: string) => {
  const { protocol, host, pathname, searchParams, search } = new URL(url);
  expect([protocol, host || pathname.replace(/^\/\//, '')]).toEqual(['obsidian:', 'new']);
  const { vault, file = '', content = '' }: Record<string, string> = Object.fromEntries(searchParams);
  return { vault, file, content, clipboard: /&clipboard$/.test(search) };
};
const short = () => {
  const saved = sampleArticle({ pairs: [], keywords: [], titleEn: '' });
  return { ...saved, article: { ...saved.article, blocks: saved.article.blocks.slice(0, 1) } };
};

describe('what opens Obsidian', () => {
  it('holds a short note itself', () => {
    const { url, clipboard } = obsidianHandOver(short(), '我的库 & more', '新闻/晨报');
    expect(clipboard).toBeNull();
    expect(url.length).toBeLessThanOrEqual(longestLink);
    const { vault, file, content } = asked(url);
    expect([vault, file]).toEqual(['我的库 & more', '新闻/晨报/旧桥重新开放']);
    expect(readFrontMatter(content).front.title).toBe('旧桥重新开放');
    expect(url).not.toContain('+');
  });

  it('leaves a long one to the clipboard, and the vault to Obsidian where none is named', () => {
    const { url, clipboard } = obsidianHandOver(sampleArticle(), ' ', '');
    expect(asked(url)).toMatchObject({ file: '旧桥重新开放', clipboard: true });
    expect(url).not.toMatch(/vault|content/);
    expect(clipboard).toContain('> The work took two years.');
  });

  it.each([...hostile, '../../x', 'a&vault=b#c', '%00', '\ud800', '题'.repeat(5000), ''])(
    'stays within its folder and its length: %j',
    (text) => {
      const { url, clipboard } = obsidianHandOver(hostileArticle(text), 'v'.repeat(100), '../a/./新闻');
      const { vault, file } = asked(url);
      expect(vault).toBe('v'.repeat(100));
      expect(file.split('/').slice(0, 2)).toEqual(['a', '新闻']);
      expect(file.split('/')).toHaveLength(3);
      expect(file).not.toMatch(/\.\.|[\\:*?"<>|#^[\]\p{Cc}]/u);
      expect(url.length).toBeLessThanOrEqual(clipboard === null ? longestLink : 3000);
      expect(url).toMatch(/^[\w\-.~%:/?&=]+$/);
    },
  );
});

describe('sharing', () => {
  const file = { name: 'a.html', type: 'text/html;charset=utf-8', parts: ['<p>', new Uint8Array([65])] };

  it('is there only with the forms that the browser takes', () => {
    const canShare = ({ files }: ShareData = {}) => files?.[0]?.type !== 'application/epub+zip';
    expect(formsToShare({})).toEqual([]);
    expect(formsToShare({ share: async () => {} })).toEqual([]);
    expect(formsToShare({ share: async () => {}, canShare })).toEqual(['text', 'html']);
  });

  it('gives one whole file, and knows a closed dialog from a failure', async () => {
    const share = vi.fn(async (_: ShareData = {}) => {});
    expect(await shareFile({ share }, file)).toBe(true);
    const [shared] = share.mock.calls[0]?.[0]?.files ?? [];
    expect([shared?.name, shared?.type, await shared?.text()]).toEqual(['a.html', 'text/html', '<p>A']);
    const closed = async () => {
      throw new DOMException('', 'AbortError');
    };
    expect(await shareFile({ share: closed }, file)).toBe(false);
    const failed = async () => {
      throw new DOMException('', 'NotAllowedError');
    };
    await expect(shareFile({ share: failed }, file)).rejects.toMatchObject({ name: 'NotAllowedError' });
  });
});
