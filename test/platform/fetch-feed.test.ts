import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchFeed } from '@/lib/platform/fetch-feed';
import { fakePermissions } from './fake-permissions';

const url = 'https://news.example.cn/rss.xml';
const unknown = { etag: '', lastModified: '' };
const answering = (body: BodyInit | null, init: ResponseInit = {}, place = url) =>
  vi.fn<typeof fetch>(async () => Object.defineProperty(new Response(body, init), 'url', { value: place }));

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions().granted.add('https://news.example.cn/*');
});

describe('fetching a feed', () => {
  it('sends no cookies, and gives the text with what the server says of it', async () => {
    const headers = { 'content-type': 'text/xml', etag: '"7"', 'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT' };
    // 中文 in GB 2312
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('<?xml version="1.0" encoding="gb2312"?><t>'),
      0xd6,
      0xd0,
      0xce,
      0xc4,
    ]);
    const load = answering(bytes, { headers });
    expect(await fetchFeed(url, unknown, load)).toEqual({
      status: 'fetched',
      url,
      text: '<?xml version="1.0" encoding="gb2312"?><t>中文',
      etag: '"7"',
      lastModified: headers['last-modified'],
    });
    const [asked, options] = load.mock.calls[0] ?? [];
    expect(asked).toBe(url);
    expect(options).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal),
    });
    expect(Object.keys(options?.headers ?? {})).toEqual(['accept']);
  });

  it('asks only for what changed, where it was there before', async () => {
    const load = answering(null, { status: 304 });
    const known = { etag: '"7"', lastModified: 'Mon, 02 Mar 2026 08:00:00 GMT' };
    expect(await fetchFeed(url, known, load)).toEqual({ status: 'unchanged' });
    expect(load.mock.calls[0]?.[1]?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': known.lastModified,
    });
  });

  it('asks no host that was not allowed', async () => {
    const load = answering('');
    const other = 'https://other.example/rss';
    expect(await fetchFeed(other, unknown, load)).toEqual({ status: 'problem', problem: 'not-allowed', url: other });
    expect(load).not.toHaveBeenCalled();
  });

  it.each(['https://other.example/rss', 'http://192.168.0.1/rss', 'http://localhost/rss'])(
    'reads nothing where it is led to %s',
    async (place) => {
      fakePermissions().granted.add('https://news.example.cn/*').add('http://192.168.0.1/*').add('http://localhost/*');
      const load = answering('<rss/>', {}, place);
      expect(await fetchFeed(url, unknown, load)).toEqual({ status: 'problem', problem: 'not-allowed', url: place });
    },
  );

  it.each([
    ['an error', answering('no', { status: 500 }), 'unreachable'],
    ['more than five megabytes', answering('x'.repeat(5_000_001)), 'too-large'],
    [
      'nothing',
      vi.fn<typeof fetch>(async () => {
        throw new TypeError('Failed to fetch');
      }),
      'unreachable',
    ],
  ])('says in a word that there is %s', async (_, load, problem) => {
    expect(await fetchFeed(url, unknown, load)).toEqual({ status: 'problem', problem, url });
  });
});
