import { vi } from 'vitest';
import type { LibraryServices } from '@/components/library/library-services';
import type { Listing, ListQuery } from '@/lib/library/list';
import { termsOf } from '@/lib/library/query';
import type { SavedArticle } from '@/lib/library/saved-article';
import { searchText } from '@/lib/library/search-text';
import { snippetOf } from '@/lib/library/snippet';
import { summarise } from '@/lib/library/summary';
import { fakeServices as readerServices } from '../reader/view';
import { fakeImports } from './import/fake-imports';
import { fakeWords } from './words/fake-words';

/** A library in memory with the page's interface; what it was asked can be looked at. */
export function fakeServices(articles: SavedArticle[], change: Partial<LibraryServices> = {}) {
  let stored = [...articles];
  let trash: SavedArticle[] = [];
  let tell = () => {};
  const asked: ListQuery[] = [];
  const found = ({ text, outlet }: ListQuery) =>
    stored.filter((article) => {
      const folded = searchText(article);
      return termsOf(text).every((term) => folded.includes(term)) && (!outlet || article.article.site === outlet);
    });
  const services: LibraryServices = {
    list: async (query): Promise<Listing> => {
      asked.push(query);
      const outlets = [...new Set(stored.map(({ article }) => article.site))];
      return {
        items: found(query).map(summarise),
        total: stored.length,
        outlets: outlets.map((name) => ({ name, count: 1 })),
        keywords: [],
        tags: [],
        collections: {},
        asPinyin: 0,
        damaged: [],
      };
    },
    snippets: async (ids, text) =>
      new Map(
        stored
          .filter(({ id }) => ids.includes(id))
          .flatMap((article) => {
            const snippet = snippetOf(article, termsOf(text));
            return snippet ? [[article.id, snippet] as const] : [];
          }),
      ),
    load: async (id) => stored.find((article) => article.id === id) ?? null,
    remove: async (ids) => {
      trash = stored.filter(({ id }) => ids.includes(id));
      stored = stored.filter(({ id }) => !ids.includes(id));
      tell();
      return [1];
    },
    restore: async () => {
      stored = [...stored, ...trash];
      tell();
      return trash.length;
    },
    exporters: [
      {
        id: 'markdown',
        label: { en: 'Markdown', 'zh-Hans': 'Markdown', 'zh-Hant': 'Markdown' },
        hint: { en: 'For notes', 'zh-Hans': '用于笔记', 'zh-Hant': '用於筆記' },
        extension: '.md',
      },
    ],
    exportArticles: vi.fn(async (_: string, ids: readonly string[]) => ids.length),
    importFile: vi.fn(),
    imports: fakeImports(),
    durability: async () => ({ persistent: false, used: 2_400_000 }),
    keep: vi.fn(async () => true),
    watch: (changed) => {
      tell = changed;
      return () => {
        tell = () => {};
      };
    },
    openOptions: vi.fn(),
    openWelcome: vi.fn(),
    reader: {
      dictionary: async () => [],
      save: vi.fn(),
      savedAt: async () => null,
      loadPreferences: vi.fn(),
      savePreferences: vi.fn(async () => {}),
      openLibrary: vi.fn(async () => {}),
      savedEdits: async () => [],
      english: readerServices().english,
      learning: readerServices().learning,
      annotations: readerServices().annotations,
    },
    words: fakeWords([]).services,
    ...change,
  };
  return { services, asked, stored: () => stored };
}
