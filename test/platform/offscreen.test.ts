import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wakeEngineHost } from '@/lib/platform/offscreen';
import { makeBackup } from '@/lib/platform/offscreen-backup';

const documents: string[] = [];
const createDocument = vi.fn(async ({ url }: { url: string }) => {
  if (documents.length) throw new Error('Only a single offscreen document may be created.');
  documents.push(url);
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  documents.length = 0;
  const closeDocument = async () => {
    documents.length = 0;
  };
  Object.assign(fakeBrowser, { offscreen: { createDocument, closeDocument } });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.2.3' }),
    getContexts: async () => documents.map((documentUrl) => ({ documentUrl })),
  });
});

describe('the document that hosts the engines', () => {
  it('is opened once, however many want it', async () => {
    await Promise.all([wakeEngineHost(), wakeEngineHost(), wakeEngineHost()]);
    await wakeEngineHost();
    expect(createDocument).toHaveBeenCalledOnce();
    expect(createDocument).toHaveBeenCalledWith(
      expect.objectContaining({ url: '/engine-host.html', reasons: ['WORKERS'] }),
    );
  });

  it('is opened again after it has gone to rest, or failed to open', async () => {
    await wakeEngineHost();
    documents.length = 0;
    createDocument.mockRejectedValueOnce(new Error('no'));
    await expect(wakeEngineHost()).rejects.toThrow('no');
    await wakeEngineHost();
    expect(documents).toHaveLength(1);
  });

  it('comes before a backup that is being written, and a backup waits for it', async () => {
    expect(await makeBackup()).toBe(true);
    expect(documents).toEqual(['/backup-host.html#1.2.3']);
    await wakeEngineHost();
    expect(documents).toEqual(['/engine-host.html']);
    expect(await makeBackup()).toBe(false);
    expect(documents).toEqual(['/engine-host.html']);
  });

  it('is not needed in Firefox', async () => {
    Object.assign(fakeBrowser, { offscreen: undefined });
    await expect(wakeEngineHost()).resolves.toBeUndefined();
  });
});
