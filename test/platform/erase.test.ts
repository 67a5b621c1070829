import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveArticle } from '@/lib/library/articles';
import { openLibrary } from '@/lib/library/database';
import { saveSetUp } from '@/lib/platform/engine-store';
import { eraseEverything } from '@/lib/platform/erase';
import { saveGlossary } from '@/lib/platform/glossary-store';
import { translationCache } from '@/lib/translate/cache';
import { sentLog } from '@/lib/translate/sent-log';
import { openTranslations } from '@/lib/translate/translation-database';
import { aBilingualArticle } from '../builders';
import { fakePermissions } from './fake-permissions';

const known = 'https://news.example/*';
const own = 'https://api.example/*';
const caches = { delete: vi.fn(async () => true) };
let browser: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakePermissions();
  vi.stubGlobal('caches', caches);
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [known] }) });
  Object.assign(browser.permissions, { getAll: async () => ({ origins: [...browser.granted] }) });
});
afterEach(() => vi.unstubAllGlobals());

describe('erasing everything', () => {
  it('leaves no article, key, term, line, log or model, and gives hosts back', async () => {
    for (const origin of [known, own]) browser.granted.add(origin);
    const library = openLibrary();
    const translations = openTranslations();
    await saveArticle(library, aBilingualArticle(), '2026-03-01T00:00:00.000Z');
    await saveSetUp('deepl', { config: { key: 'k' }, dailyCap: null });
    await saveGlossary(() => [{ zh: '甲', en: 'A', host: '' }]);
    await translationCache(translations).put([{ key: 'k', text: 't' }]);
    await sentLog(translations).add({
      at: new Date().toISOString(),
      engine: 'deepl',
      host: 'api.example',
      characters: 9,
    });
    await fakeBrowser.storage.session.set({ 'tab:1': {} });
    expect(await translations.sent.count()).toBe(1);

    await eraseEverything();

    for (const db of [openLibrary(), openTranslations()])
      for (const table of db.tables) expect(await db.table(table.name).count(), table.name).toBe(0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(caches.delete).toHaveBeenCalledWith('models');
    expect([...browser.granted]).toEqual([known]);
  });

  it('goes on where the browser does not take a host back', async () => {
    browser.granted.add(own);
    const { remove } = browser.permissions;
    remove.mockImplementation(async ({ origins = [] }: { origins?: string[] }) => {
      if (origins.includes(own)) throw new Error('required');
      return true;
    });
    await saveSetUp('deepl', { config: { key: 'k' }, dailyCap: null });
    await eraseEverything();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
