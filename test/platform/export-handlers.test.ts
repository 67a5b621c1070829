import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportHandlers } from '@/entrypoints/background/export-handlers';
import { ankiRequest } from '@/lib/platform/anki-request';
import { requestSchemas } from '@/lib/platform/message-schemas';
import type { Sender } from '@/lib/platform/sender';
import { fakePermissions } from './fake-permissions';

const request = { action: 'version' as const, params: {}, key: '' };
const our = (page: string): Sender => {
  const url = fakeBrowser.runtime.getURL(`/${page}` as never);
  return { tab: { id: 5, incognito: false }, url, host: new URL(url).host, ours: true };
};
let granted: Set<string>;
const load = vi.fn(async () => new Response('{"result":6,"error":null}'));
beforeEach(() => {
  fakeBrowser.reset();
  ({ granted } = fakePermissions());
  load.mockClear();
  vi.stubGlobal('fetch', load);
});
afterEach(() => vi.unstubAllGlobals());

describe('who may talk to Anki', () => {
  const ask = (sender: Sender) => exportHandlers['anki-connect'](request, sender);

  it('is the library page, where the reader allowed it', async () => {
    granted.add('http://127.0.0.1/*');
    expect(await ask(our('library.html#/words'))).toEqual({ ok: true, text: '{"result":6,"error":null}' });
    expect(load.mock.calls[0]).toEqual([
      'http://127.0.0.1:8765',
      expect.objectContaining({
        method: 'POST',
        credentials: 'omit',
        body: '{"action":"version","version":6,"params":{}}',
      }),
    ]);
  });

  it.each<[string, Sender]>([
    ['a content script', { tab: { id: 5, incognito: false }, url: 'https://a.cn/', host: 'a.cn', ours: false }],
    ['a content script that claims its address', { ...our('library.html'), ours: false }],
    ['another page of ours', our('popup.html')],
    ['a page with a name like it', our('library.html.evil.html')],
  ])('is not %s', async (_, sender) => {
    granted.add('http://127.0.0.1/*');
    await expect(ask(sender)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(load).not.toHaveBeenCalled();
  });

  it('is nobody without the permission', async () => {
    await expect(ask(our('library.html'))).rejects.toMatchObject({ code: 'not-allowed' });
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    { ...request, action: 'deleteDecks' },
    { ...request, action: 'multi' },
    { ...request, params: null },
    { ...request, url: 'http://127.0.0.1:80' },
  ])('may not ask for %j', (asked) => expect(requestSchemas['anki-connect'].safeParse(asked).success).toBe(false));
});

describe('a request', () => {
  it.each([
    ['closed', () => Promise.reject(new TypeError('failed'))],
    ['denied', async () => new Response('', { status: 403 })],
    ['not-anki', async () => new Response('', { status: 500 })],
    ['not-anki', async () => new Response('x'.repeat(1_000_001))],
  ] as const)('that fails is told as %s', async (why, answer) => {
    expect(await ankiRequest(request, answer)).toEqual({ ok: false, why });
  });

  it('follows no redirect, and sends the key only where there is one', async () => {
    vi.unstubAllGlobals();
    const bodies: string[] = [];
    const server = createServer((incoming, response) => {
      incoming.on('data', (part: Buffer) => bodies.push(part.toString()));
      incoming.on('end', () => response.writeHead(302, { location: '/elsewhere' }).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await ankiRequest({ ...request, key: 'k' }, fetch, address)).toEqual({ ok: false, why: 'closed' });
    expect(bodies.map((body) => JSON.parse(body))).toEqual([{ action: 'version', version: 6, params: {}, key: 'k' }]);
    await new Promise((resolve) => server.close(resolve));
  });
});
