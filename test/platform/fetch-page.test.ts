import { describe, expect, it, vi } from 'vitest';
import { fetchPage } from '@/lib/platform/fetch-page';

const url = 'https://news.example.cn/a/100_2.html';
const html = { 'content-type': 'text/html; charset=utf-8' };
const answering = (body: BodyInit | null, init: ResponseInit = { headers: html }) =>
  vi.fn<typeof fetch>(async () => new Response(body, init));

describe('fetching a page', () => {
  it('gives its markup, sends neither cookies nor where it comes from, and follows nowhere else', async () => {
    const load = answering('<p>第二页</p>');
    expect(await fetchPage(url, load)).toBe('<p>第二页</p>');
    expect(load).toHaveBeenCalledWith(
      url,
      expect.objectContaining({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: expect.any(AbortSignal),
      }),
    );
  });

  // 中文 in GB 2312
  const chinese = new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]);
  const ascii = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['the header', chinese, 'text/html; charset=gb2312', '中文'],
    [
      'a meta element',
      new Uint8Array([...ascii('<meta charset="gbk">'), ...chinese]),
      'text/html',
      '<meta charset="gbk">中文',
    ],
    ['nothing', new TextEncoder().encode('中文'), 'text/html', '中文'],
    ['an unknown name', new TextEncoder().encode('中文'), 'text/html; charset=no-such', '中文'],
  ])('reads the encoding that %s names', async (_, bytes, type, text) => {
    expect(await fetchPage(url, answering(bytes, { headers: { 'content-type': type } }))).toBe(text);
  });

  it.each([
    ['a picture', answering('x', { headers: { 'content-type': 'image/png' } })],
    ['an error page', answering('<p>没有找到</p>', { status: 404, headers: html })],
    ['more than five megabytes', answering('x'.repeat(5_000_001))],
    [
      'nothing, because the network fails',
      vi.fn<typeof fetch>(async () => {
        throw new TypeError('Failed to fetch');
      }),
    ],
  ])('is refused where it brings %s', async (_, load) => {
    await expect(fetchPage(url, load)).rejects.toMatchObject({ code: 'not-readable' });
  });
});
