import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReader, probePage } from '@/lib/platform/open-reader';

const executeScript = vi.fn();
const page = (contentType: unknown, canonicalUrl: unknown = '') => [{ result: { contentType, canonicalUrl } }];

beforeEach(() => {
  executeScript.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

describe('openReader', () => {
  it('puts the reader script into the tab', async () => {
    executeScript.mockResolvedValueOnce(page('text/html')).mockResolvedValueOnce([{}]);
    expect(await openReader(4)).toBe(true);
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: 4 }, files: ['/content-scripts/reader.js'] });
  });

  it('reads XHTML too', async () => {
    executeScript.mockResolvedValueOnce(page('application/xhtml+xml')).mockResolvedValueOnce([{}]);
    expect(await openReader(4)).toBe(true);
  });

  it.each(['application/pdf', 'image/png', 'text/plain', ''])('leaves a viewer of %s alone', async (type) => {
    executeScript.mockResolvedValueOnce(page(type));
    expect(await openReader(4)).toBe(false);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('says no where the browser forbids it', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await openReader(4)).toBe(false);
  });
});

it('a probe takes nothing but texts from a page', async () => {
  executeScript.mockResolvedValueOnce(page('text/html', { toString: 'x' }));
  expect(await probePage(4)).toEqual({ contentType: 'text/html', canonicalUrl: '' });
  executeScript.mockResolvedValueOnce([]);
  expect(await probePage(4)).toEqual({ contentType: '', canonicalUrl: '' });
});
