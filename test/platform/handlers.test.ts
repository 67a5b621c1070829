import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/entrypoints/background/handlers';
import { readTab, showBadge } from '@/entrypoints/background/toolbar';
import { type Library, openLibrary } from '@/lib/library/database';
import { setSwitch } from '@/lib/library/switches';
import { saveGlossary } from '@/lib/platform/glossary-store';
import { openLibraryTab } from '@/lib/platform/library-tab';
import type { Sender } from '@/lib/platform/sender';
import { loadSettings, saveSettings } from '@/lib/platform/settings-store';
import { recallTab } from '@/lib/platform/tab-state';
import { sites } from '@/lib/sites/registry';
import { aBilingualArticle } from '../builders';
import { fakePermissions } from './fake-permissions';

vi.mock('@/entrypoints/background/toolbar', () => ({ showBadge: vi.fn(), readTab: vi.fn(async () => true) }));
vi.mock('@/lib/platform/library-tab', () => ({ openLibraryTab: vi.fn(), openWords: vi.fn(), openPrint: vi.fn() }));
vi.mock('@/lib/platform/levels-file', () => ({ loadLevels: vi.fn() }));
vi.mock('@/lib/platform/convert-file', () => ({ convertTexts: vi.fn() }));
vi.mock('@/lib/platform/kept-for-good', () => ({ keptForGood: async () => true }));
vi.mock('@/lib/platform/dictionary-file', () => ({
  loadDictionary: async () => ({ slice: (text: string) => [{ simplified: text }] }),
}));

const known = sites.find(({ paths }) => !paths)?.hosts[0] ?? '';
const from = (url: string): Sender => ({ tab: { id: 5, incognito: false }, url, host: new URL(url).host, ours: false });
const article = { article: true, bilingual: false, title: '题' };

let db: Library;
let answers: ReturnType<typeof handlers>;
let turn = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  turn += 1;
  db = openLibrary(`handlers-${turn}`);
  answers = handlers(db);
});

describe('detected', () => {
  it('offers the button on a known site, marks the icon and remembers the tab', async () => {
    const url = `https://www.${known}/a.html`;
    expect(await answers.detected(article, from(url))).toMatchObject({ offer: true });
    expect(showBadge).toHaveBeenCalledWith(5, 'article');
    expect(await recallTab(5, url)).toMatchObject(article);
  });

  it('sends the texts of the button along, in the language of the interface', async () => {
    await saveSettings({ reading: { language: 'zh-Hant' } });
    const { language, texts } = await answers.detected(article, from(`https://www.${known}/a.html`));
    expect(language).toBe('zh-Hant');
    expect(texts).toMatchObject({ mark: '對照', never: '此網站不再顯示' });
  });

  it('offers nothing on other sites, unless the reader wants detection everywhere', async () => {
    const url = 'https://blog.example.org/a';
    expect(await answers.detected(article, from(url))).toMatchObject({ offer: false });
    await saveSettings({ detectEverywhere: true });
    expect(await answers.detected(article, from(url))).toMatchObject({ offer: true });
  });

  it('offers nothing where the reader said never, but still marks the icon', async () => {
    const sender = from(`https://www.${known}/a.html`);
    await answers['never-here'](null, sender);
    expect(await answers.detected({ ...article, bilingual: true }, sender)).toMatchObject({ offer: false });
    expect(showBadge).toHaveBeenLastCalledWith(5, 'bilingual');
  });

  it('takes the mark away where there is no article any more', async () => {
    const sender = from(`https://www.${known}/`);
    expect(await answers.detected({ ...article, article: false }, sender)).toMatchObject({ offer: false });
    expect(showBadge).toHaveBeenLastCalledWith(5, 'none');
  });

  it('marks a saved article, by the address that the page calls its own', async () => {
    const saved = aBilingualArticle();
    await answers.save({ article: saved }, from(saved.article.url));
    const canonicalUrl = saved.article.canonicalUrl;
    await answers.detected({ ...article, canonicalUrl }, from('https://m.other.example/x?id=1'));
    expect(showBadge).toHaveBeenLastCalledWith(5, 'saved');
  });

  it('needs a tab', async () => {
    await expect(answers.detected(article, { ...from('https://a.cn/'), tab: null })).rejects.toThrow('not-allowed');
  });
});

describe('further pages of an article', () => {
  const sender = from('https://www.news.example/a/100.html');
  const following = 'https://www.news.example/a/100_2.html';
  const fetched = vi.fn<typeof fetch>(
    async () => new Response('<p>下一页</p>', { headers: { 'content-type': 'text/html' } }),
  );
  beforeEach(() => {
    fetched.mockClear();
    vi.stubGlobal('fetch', fetched);
    fakePermissions().granted.add('https://www.news.example/*');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are fetched for the page in whose article they are', async () => {
    expect(await answers['article-page']({ url: following }, sender)).toEqual({ html: '<p>下一页</p>' });
  });

  it.each([
    ['of another host', 'https://www.other.example/a/100_2.html'],
    ['of another article', 'https://www.news.example/a/101.html'],
    ['that is the page itself', sender.url],
    ['of another protocol', 'ftp://www.news.example/a/100_2.html'],
  ])('are not fetched %s', async (_, url) => {
    await expect(answers['article-page']({ url }, sender)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('are not fetched where the browser gave no right to, nor for pages of our own', async () => {
    const elsewhere = from('https://blog.example.org/a/100.html');
    const page = 'https://blog.example.org/a/100_2.html';
    await expect(answers['article-page']({ url: page }, elsewhere)).rejects.toMatchObject({ code: 'not-allowed' });
    const ours = { ...sender, tab: null, ours: true };
    await expect(answers['article-page']({ url: following }, ours)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('the other messages', () => {
  it('open the reader in the sender’s own tab', async () => {
    expect(await answers['open-reader'](null, from('https://a.cn/'))).toEqual({ opened: true });
    expect(readTab).toHaveBeenCalledWith(5);
  });

  it('silence the sender’s own host, once', async () => {
    await answers['never-here'](null, from('https://a.cn/x'));
    await answers['never-here'](null, from('https://a.cn/y'));
    expect((await loadSettings()).neverHosts).toEqual(['a.cn']);
    await expect(answers['never-here'](null, { ...from('https://a.cn/'), host: '' })).rejects.toThrow('not-allowed');
  });

  it('save, and tell since when', async () => {
    const saved = aBilingualArticle();
    const { canonicalUrl, url } = saved.article;
    expect(await answers['saved-at']({ canonicalUrl }, from(url))).toBeNull();
    const result = await answers.save({ article: saved }, from(url));
    expect(result).toMatchObject({ status: 'added', persistent: true });
    expect(await answers['saved-at']({ canonicalUrl }, from(url))).toBe(result.savedAt);
    expect(await answers.save({ article: saved }, from(url))).toMatchObject({ status: 'updated' });
    expect(showBadge).toHaveBeenLastCalledWith(5, 'saved');
  });

  it('save, and then keep the pictures where the reader wants that and their host is allowed', async () => {
    const fetched = vi.fn<typeof fetch>(async () => new Response('GIF89a\u0001\u0000\u0001\u0000'));
    vi.stubGlobal('fetch', fetched);
    fakePermissions().granted.add('https://pictures.example/*');
    const value = aBilingualArticle();
    const src = 'https://pictures.example/1.gif';
    const picture = { id: 'p1', kind: 'image' as const, lang: 'zh' as const, text: '', src };
    const article = { ...value, article: { ...value.article, blocks: [...value.article.blocks, picture] } };
    await answers.save({ article }, from(article.article.url));
    expect(await db.images.count()).toBe(0);
    await setSwitch(db, 'keep-pictures', true);
    await answers.save({ article }, from(article.article.url));
    await vi.waitFor(async () => expect(await db.images.count()).toBe(1));
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([src]);
    vi.unstubAllGlobals();
  });

  it('read and change reading preferences only', async () => {
    await answers['set-preferences']({ theme: 'sepia' }, from('https://a.cn/'));
    expect(await answers.preferences(null, from('https://a.cn/'))).toMatchObject({ theme: 'sepia', typeSize: 1 });
  });

  it('give settings to, and take a made backup from, the page that writes scheduled backups alone', async () => {
    const made = { url: 'blob:x', name: 'duizhao-backup-2026-03-09.zip', bytes: 5, articles: 3 };
    const other = { ...from('chrome-extension://x/library.html'), ours: true };
    for (const sender of [from('https://a.cn/backup-host.html'), other]) {
      await expect(answers['backup-settings'](null, sender)).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(answers['backup-made'](made, sender)).rejects.toMatchObject({ code: 'not-allowed' });
    }
    const glossary = [{ zh: '商务部', en: 'MOFCOM', host: '' }];
    await saveGlossary(() => glossary);
    const host = { ...from('chrome-extension://x/backup-host.html'), ours: true, tab: null };
    const { reading } = await loadSettings();
    expect(await answers['backup-settings'](null, host)).toEqual({ reading, glossary });
  });

  it('look words up', async () => {
    expect(await answers.dictionary({ text: '书' }, from('https://a.cn/'))).toEqual([{ simplified: '书' }]);
  });

  it('open the library outside of the private window that asks', async () => {
    await answers['open-library']({}, { ...from('https://a.cn/'), tab: { id: 5, incognito: true } });
    expect(openLibraryTab).toHaveBeenCalledWith(undefined, true, undefined);
  });
});
