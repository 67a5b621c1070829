import { vi } from 'vitest';
import type { LibraryServices } from '@/components/library/library-services';
import { overviewOf } from '@/lib/library/overview';
import type { SavedArticle } from '@/lib/library/saved-article';
import type { Listing, ListQuery } from '@/lib/library/search/list';
import { termsOf } from '@/lib/library/search/query';
import { searchText } from '@/lib/library/search/search-text';
import { snippetOf } from '@/lib/library/search/snippet';
import { summarise } from '@/lib/library/summary';
import { fakeServices as readerServices } from '../reader/view';
import { fakeBackup } from './backup/fake-backup';
import { fakeExporting } from './export/fake-exporting';
import { fakeImports } from './import/fake-imports';
import { fakeLater } from './later/fake-later';
import { fakeOrganise } from './organise/fake-organise';
import { fakePictures } from './pictures/fake-pictures';
import { fakeWords } from './words/fake-words';

/** A library in memory with the page's interface; what it was asked can be looked at. */
export function fakeServices(
  articles: SavedArticle[],
  change: Partial<LibraryServices> = {},
  organise = fakeOrganise(),
) {
  let stored = [...articles];
  let trash: SavedArticle[] = [];
  let tell = () => {};
  const asked: ListQuery[] = [];
  const found = ({ text, outlet }: ListQuery) =>
    stored.filter((article) => {
      const folded = searchText(article);
      return termsOf(text).every((term) => folded.includes(term)) && (!outlet || article.article.site === outlet);
    });
  organise.services.watch(() => tell());
  const listed = (article: SavedArticle) => {
    const filing = organise.filing(article.id);
    return { ...summarise(article), ...(filing && { filing }) };
  };
  const reader = {
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
    place: readerServices().place,
  };
  const services: LibraryServices = {
    list: async (query): Promise<Listing> => {
      asked.push(query);
      const outlets = [...new Set(stored.map(({ article }) => article.site))];
      return {
        items: found(query)
          .map(listed)
          .filter(({ filing }) => query.shelf !== 'library' || !filing?.archived),
        total: stored.length,
        outlets: outlets.map((name) => ({ name, count: 1 })),
        keywords: [],
        tags: [],
        collections: {},
        asPinyin: 0,
        damaged: [],
        terms: termsOf(query.text),
        partial: false,
      };
    },
    snippets: async (ids, terms) =>
      new Map(
        stored
          .filter(({ id }) => ids.includes(id))
          .flatMap((article) => {
            const snippet = snippetOf(article, terms);
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
    exporters: async () => [
      {
        id: 'markdown',
        label: { en: 'Markdown', 'zh-Hans': 'Markdown', 'zh-Hant': 'Markdown' },
        hint: { en: 'For notes', 'zh-Hans': '用于笔记', 'zh-Hant': '用於筆記' },
        extension: '.md',
      },
    ],
    exportArticles: vi.fn(async (_: string, ids: readonly string[]) => ids.length),
    exporting: fakeExporting().services,
    importFile: vi.fn(),
    durability: async () => ({ persistent: false, used: 2_400_000, quota: 1_000_000_000 }),
    imports: fakeImports(),
    keep: vi.fn(async () => true),
    watch: (changed) => {
      tell = changed;
      return () => {
        tell = () => {};
      };
    },
    openOptions: vi.fn(),
    openWelcome: vi.fn(),
    reader: async () => reader,
    organise: organise.services,
    overview: { load: async () => overviewOf(stored.map(summarise), [], [], '2026-10-10T08:00:00.000Z') },
    rescue: { saveWhatIsThere: async () => undefined },
    words: fakeWords([]).services,
    versions: {
      list: async () => [],
      load: async () => null,
      restore: vi.fn(async () => {}),
      remove: vi.fn(async () => null),
      undoRemove: vi.fn(async () => {}),
      watch: () => () => {},
    },
    later: fakeLater().services,
    pictures: fakePictures().services,
    backup: fakeBackup(),
    ...change,
  };
  return { services, asked, stored: () => stored };
}
