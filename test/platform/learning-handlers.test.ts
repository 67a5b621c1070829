import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/entrypoints/background/handlers';
import { showBadge } from '@/entrypoints/background/toolbar';
import { type Library, openLibrary } from '@/lib/library/database';
import { listWords } from '@/lib/library/words/words';
import { openPrint, openWords } from '@/lib/platform/library-tab';
import { reply } from '@/lib/platform/message-bus';
import type { Sender } from '@/lib/platform/sender';
import { aBilingualArticle } from '../builders';
import { aHighlight, aKeptSentence, aPlace } from '../library/samples';

vi.mock('@/entrypoints/background/toolbar', () => ({ showBadge: vi.fn(), readTab: vi.fn() }));
vi.mock('@/lib/platform/library-tab', () => ({ openLibraryTab: vi.fn(), openWords: vi.fn(), openPrint: vi.fn() }));
vi.mock('@/lib/platform/kept-for-good', () => ({ keptForGood: async () => true }));
vi.mock('@/lib/platform/levels-file', () => ({ loadLevels: async () => ({ hsk: () => 3, rank: () => 40 }) }));
vi.mock('@/lib/platform/convert-file', () => ({
  convertTexts: async (texts: string[], to: string) => texts.map((text) => `${to} ${text}`),
}));

const { keptAt: _, ...sentence } = aKeptSentence();
const word = { simplified: '图书馆', traditional: '圖書館', pinyin: 'tu2 shu1 guan3', meaning: 'library', sentence };
const article = aBilingualArticle();
const { canonicalUrl } = article.article;

let db: Library;
let turn = 0;
let sender: Sender;
let ask: (type: string, request: unknown) => ReturnType<typeof reply>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  turn += 1;
  db = openLibrary(`learning-handlers-${turn}`);
  sender = { tab: { id: 5, incognito: true }, url: canonicalUrl, host: 'news.example.cn', ours: false };
  const answers = handlers(db);
  ask = (type, request) => reply(answers, { type, request }, sender);
});

const done = { ok: true, value: null };
const refused = { ok: false, code: 'invalid' };

describe('words', () => {
  it('are kept, dropped, restored, and known', async () => {
    const kept = await ask('keep-word', { word });
    expect(kept).toMatchObject({ ok: true, value: { simplified: '图书馆', sentences: [sentence] } });
    const [{ id } = { id: '' }] = await listWords(db);
    expect(await ask('word-facts', { words: ['圖書館'] })).toEqual({
      ok: true,
      value: [{ key: '图书馆', state: 'learning', kept: [id], hsk: 3, rank: 40 }],
    });
    expect(await ask('drop-word', { id })).toEqual(done);
    expect(await listWords(db)).toEqual([]);
    expect(await ask('restore-word', { id })).toEqual(done);
    expect(await ask('set-word-state', { words: ['图书馆'], state: 'known' })).toEqual(done);
    expect(await ask('word-facts', { words: ['图书馆'] })).toMatchObject({ value: [{ state: 'known', kept: [id] }] });
  });

  it('are found in saved articles, not in the one that is read', async () => {
    await ask('save', { article });
    const value = [{ zh: '市图书馆周一重新开放。', en: 'The city library reopened on Monday.', source: 'page' }];
    expect(await ask('sentences-with', { word: '图书馆', exceptUrl: '' })).toMatchObject({ ok: true, value });
    expect(await ask('sentences-with', { word: '图书馆', exceptUrl: canonicalUrl })).toEqual({ ok: true, value: [] });
  });

  it('are converted', async () => {
    expect(await ask('convert', { texts: ['书'], to: 'Hant-TW' })).toEqual({ ok: true, value: ['Hant-TW 书'] });
  });

  it('open in the library, outside of the private window that asks', async () => {
    expect(await ask('open-words', { id: '书 書 shu1' })).toEqual(done);
    expect(openWords).toHaveBeenCalledWith('书 書 shu1', true);
    await ask('open-words', {});
    expect(openWords).toHaveBeenLastCalledWith(undefined, true);
  });
});

describe('annotations', () => {
  const annotation = aHighlight();

  it('are put with their article, which marks the icon, listed and removed', async () => {
    expect(await ask('annotations', { canonicalUrl })).toEqual({ ok: true, value: [] });
    expect(await ask('annotate', { article, annotation })).toEqual(done);
    expect(showBadge).toHaveBeenCalledWith(5, 'saved');
    expect(await ask('annotations', { canonicalUrl })).toEqual({ ok: true, value: [annotation] });
    expect(await ask('saved-at', { canonicalUrl })).toMatchObject({ ok: true, value: expect.any(String) });
    expect(await ask('remove-annotation', { canonicalUrl, id: annotation.id })).toEqual(done);
    expect(await ask('annotations', { canonicalUrl })).toEqual({ ok: true, value: [] });
  });

  it('are printed in the library, outside of the private window that asks', async () => {
    expect(await ask('open-print', { canonicalUrl })).toEqual(done);
    expect(openPrint).toHaveBeenCalledWith(canonicalUrl, true);
  });
});

describe('the reading place', () => {
  it('is kept of a saved article, and of no other', async () => {
    const place = aPlace();
    expect(await ask('keep-reading-place', { canonicalUrl, place })).toEqual(done);
    expect(await ask('reading-place', { canonicalUrl })).toEqual({ ok: true, value: null });
    await ask('save', { article });
    expect(await ask('keep-reading-place', { canonicalUrl, place })).toEqual(done);
    expect(await ask('reading-place', { canonicalUrl })).toEqual({ ok: true, value: place });
  });
});

describe('hostile requests', () => {
  it.each<[string, string, unknown]>([
    ['too many words', 'word-facts', { words: Array(20_001).fill('书') }],
    ['too much text', 'word-facts', { words: Array(101).fill('书'.repeat(10_000)) }],
    ['no words', 'word-facts', { words: [{ toString: 'x' }] }],
    ['an unknown state', 'set-word-state', { words: ['书'], state: '__proto__' }],
    ['a row of its own', 'keep-word', { word: { ...word, id: 'x', createdAt: 'x' } }],
    ['a key of every object', 'keep-word', JSON.parse('{"word":{"__proto__":{"simplified":"x"}}}')],
    ['a huge sentence', 'keep-word', { word: { ...word, sentence: { ...sentence, zh: '字'.repeat(10_001) } } }],
    ['a huge id', 'drop-word', { id: 'x'.repeat(2000) }],
    ['a key range', 'restore-word', { id: ['a', 'b'] }],
    ['a pattern', 'sentences-with', { word: /./, exceptUrl: '' }],
    ['a script address', 'sentences-with', { word: '书', exceptUrl: 'javascript:alert(1)' }],
    ['a novel', 'convert', { texts: ['书'.repeat(60_001)], to: 'Hans' }],
    ['another form', 'convert', { texts: ['书'], to: 'as-written' }],
    ['a script address', 'open-print', { canonicalUrl: 'javascript:alert(1)' }],
    ['a file', 'annotations', { canonicalUrl: 'file:///etc/passwd' }],
    ['an article without an annotation', 'annotate', { article }],
    [
      'annotations smuggled in with the article',
      'annotate',
      { article: { ...article, annotations: [] }, annotation: aHighlight() },
    ],
    ['annotations smuggled in by saving', 'save', { article: { ...article, annotations: [aHighlight()] } }],
    ['a place of a script address', 'reading-place', { canonicalUrl: 'javascript:alert(1)' }],
    ['a place beyond the end', 'keep-reading-place', { canonicalUrl, place: aPlace({ fraction: 1.1 }) }],
    ['a novel for a place', 'keep-reading-place', { canonicalUrl, place: aPlace({ exact: '字'.repeat(61) }) }],
    ['a filing for a place', 'keep-reading-place', { canonicalUrl, place: { ...aPlace(), favourite: true } }],
    ['the whole list of words', 'list-words', {}],
    ['a joining of words', 'merge-words', { into: 'a', others: ['b'] }],
  ])('%s in %s are refused', async (_, type, request) => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await ask(type, request)).toEqual(refused);
    expect(quiet).not.toHaveBeenCalled();
    quiet.mockRestore();
    expect(await db.words.count()).toBe(0);
    expect(await db.articles.count()).toBe(0);
    expect(await db.filings.count()).toBe(0);
  });
});
