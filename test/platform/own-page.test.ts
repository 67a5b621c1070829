// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPage } from '@/lib/platform/own-page';
import { saveSettings } from '@/lib/platform/settings-store';

const html = document.documentElement;
// jsdom has no locks; here nobody else writes.
Object.defineProperty(navigator, 'locks', { value: { request: (_: string, work: () => unknown) => work() } });

beforeEach(() => {
  fakeBrowser.reset();
  html.lang = 'en';
});

describe('a page of ours', () => {
  it('is in the language that the reader chose, and says so to the browser', async () => {
    for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
      await saveSettings({ reading: { language, theme: 'sepia' } });
      const draw = vi.fn();
      await showPage(draw);
      expect(html.lang).toBe(language);
      expect(html.dataset.theme).toBe('sepia');
      expect(draw).toHaveBeenLastCalledWith(expect.objectContaining({ neverHosts: [] }), language);
    }
  });

  it('follows the browser where nothing was chosen', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['zh-HK', 'en']);
    await showPage(() => {});
    expect(html.lang).toBe('zh-Hant');
    vi.restoreAllMocks();
  });

  it('changes with a setting that is changed elsewhere', async () => {
    const draw = vi.fn();
    await showPage(draw);
    await saveSettings({ reading: { language: 'zh-Hant' } });
    expect(html.lang).toBe('zh-Hant');
    expect(draw).toHaveBeenCalledTimes(2);
  });
});
