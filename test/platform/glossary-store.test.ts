import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { GlossaryTerm } from '@/lib/glossary/term';
import { joinGlossary, loadGlossary, saveGlossary, watchGlossary } from '@/lib/platform/glossary-store';

const term = (zh: string, en = 'x', host = ''): GlossaryTerm => ({ zh, en, host });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('the reader’s terms', () => {
  it('are none at first', async () => expect(await loadGlossary()).toEqual([]));

  it('keep what two pages add at once', async () => {
    await Promise.all(['甲', '乙', '丙'].map((zh) => saveGlossary((terms) => [...terms, term(zh)])));
    expect((await loadGlossary()).map(({ zh }) => zh)).toEqual(['甲', '乙', '丙']);
  });

  it('may ask to keep the Chinese, and hold on one site', async () => {
    await saveGlossary(() => [term('小明', '', 'news.example.cn')]);
    expect(await loadGlossary()).toEqual([term('小明', '', 'news.example.cn')]);
  });

  it.each([
    ['without Chinese', [term('')]],
    ['with an address for a host', [term('甲', 'a', 'https://a.cn/')]],
    ['beyond any list', Array.from({ length: 20_001 }, (_, n) => term(`词${n}`))],
  ])('are refused %s', async (_, terms) => {
    await saveGlossary(() => [term('甲')]);
    await expect(saveGlossary(() => terms)).rejects.toThrow(TypeError);
    expect(await loadGlossary()).toEqual([term('甲')]);
  });

  it('lose only what cannot be read, and that is kept aside', async () => {
    await fakeBrowser.storage.local.set({ glossary: [term('甲'), { zh: 1 }, term('乙')] });
    expect((await loadGlossary()).map(({ zh }) => zh)).toEqual(['甲', '乙']);
    expect((await fakeBrowser.storage.local.get('glossary-damaged'))['glossary-damaged']).toEqual([{ zh: 1 }]);
  });

  it('meet those of a backup: what the reader says now stays, the others come in, once', async () => {
    const backup = [term('图书馆', 'old'), term('商务部', 'MOFCOM', 'a.cn'), term('商务部', 'Commerce')];
    await saveGlossary(() => [term('圖書館', 'new'), term('商务部', 'Ministry of Commerce')]);
    for (let n = 0; n < 2; n += 1) await joinGlossary(backup);
    expect(await loadGlossary()).toEqual([
      term('圖書館', 'new'),
      term('商务部', 'Ministry of Commerce'),
      term('商务部', 'MOFCOM', 'a.cn'),
    ]);
    await saveGlossary(() => Array.from({ length: 20_000 }, (_, n) => term(`词${n}`)));
    await joinGlossary(backup);
    expect(await loadGlossary()).toHaveLength(20_000);
  });

  it('are told to a watcher until it stops watching', async () => {
    const seen = vi.fn();
    const unwatch = watchGlossary(seen);
    await saveGlossary(() => [term('甲')]);
    unwatch();
    await saveGlossary(() => []);
    expect(seen.mock.calls).toEqual([[[term('甲')]]]);
  });
});
