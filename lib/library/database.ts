import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie';
import { ServiceError } from '../services';
import { versionAsItWas } from './as-it-was';
import type { Collection, Filing } from './filing/filing';
import type { StoredImage } from './images/stored-image';
import type { Feed, LaterItem } from './later/reading-list';
import type { SavedArticle } from './saved-article';
import type { Summary } from './summary';
import type { ArticleVersion } from './versions/version';
import type { StoredWord, WordStateRow } from './words/word-rows';

/** The folded text of an article, which `search.ts` scans; apart from the article, so that neither weighs on the other. */
export interface SearchText {
  id: string;
  folded: string;
  /** Which fold table made it (`search-text.ts`): rows of an older one are made again. */
  fold: string;
}

/** A deleted article. It comes back whole within 30 days. */
export interface Deleted {
  key: number;
  id: string;
  /** ISO 8601 in UTC. */
  deletedAt: string;
  article: SavedArticle;
}

/** A kept word that was taken out, or joined with another. It comes back whole within 30 days. */
export interface DeletedWord {
  key: number;
  id: string;
  /** ISO 8601 in UTC. */
  deletedAt: string;
  word: StoredWord;
}

/** A row that could not be read when a newer save took its place: put aside, never deleted. */
export interface Damaged {
  key: number;
  /** The article's, or the word's. */
  id: string;
  row: unknown;
}

/** Something that the library notes about itself, by name. Whoever reads one checks its value. */
export interface Fact {
  name: string;
  value: unknown;
}

/** A version of the schema: the tables that it adds or changes, and what it makes of rows. */
export interface LibraryVersion {
  version: number;
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/**
 * Every version of the schema since the first, kept for ever, so that a library of any age opens. Never change one that
 * was published: add the next, with an `upgrade` where rows change, and a test that starts from the one before.
 *
 * 1: articles with their summaries and search texts, trash, damaged rows.
 * 2: words that the reader keeps, found by their folded headwords, with a trash of their own; what the reader said of
 *    words; summaries in the order of saving. Articles may carry annotations, which needs no upgrade.
 * 3: how articles are filed, collections, earlier texts, pictures, the reading list with its feeds, and what the library
 *    notes about itself (when it was last backed up). New tables only: no row of version 2 changes.
 */
export const published: readonly LibraryVersion[] = [
  {
    version: 1,
    stores: { articles: 'id', summaries: 'id', texts: 'id, fold', trash: '++key, deletedAt', damaged: '++key' },
  },
  {
    version: 2,
    stores: { summaries: 'id, savedAt', words: 'id, *keys', wordStates: 'word', wordTrash: '++key, id, deletedAt' },
  },
  {
    version: 3,
    stores: {
      filings: 'id',
      collections: 'id',
      versions: '++key, id',
      images: '[id+src], id',
      later: 'id, addedAt, feed',
      feeds: 'id',
      facts: 'name',
    },
  },
];

const latest = (versions: readonly LibraryVersion[]): number => Math.max(...versions.map(({ version }) => version));

/** The version that this code writes. */
export const schemaVersion = latest(published);

/**
 * The reader's library in IndexedDB. One article is one row in each of `articles`, `summaries` and `texts`. What belongs
 * to an article in `filings`, `versions` and `images` stays while it lies in the trash, and goes with it.
 */
export class Library extends Dexie {
  declare articles: Table<SavedArticle, string>;
  declare summaries: Table<Summary, string>;
  declare texts: Table<SearchText, string>;
  declare trash: Table<Deleted, number, Omit<Deleted, 'key'>>;
  declare words: Table<StoredWord, string>;
  declare wordStates: Table<WordStateRow, string>;
  declare wordTrash: Table<DeletedWord, number, Omit<DeletedWord, 'key'>>;
  declare filings: Table<Filing, string>;
  declare collections: Table<Collection, string>;
  declare versions: Table<ArticleVersion, number, Omit<ArticleVersion, 'key'>>;
  declare images: Table<StoredImage, [id: string, src: string]>;
  declare later: Table<LaterItem, string>;
  declare feeds: Table<Feed, string>;
  declare facts: Table<Fact, string>;
  declare damaged: Table<Damaged, number, Omit<Damaged, 'key'>>;
  /** Called when it does not open, before whoever asked hears of it. */
  onRefused: () => Promise<void> = async () => {};

  override open() {
    return super.open().catch(async (error: unknown) => {
      await this.onRefused();
      throw error;
    });
  }
}

/**
 * 'outdated': a newer version of the extension wants to change the library; this connection gave way and the page has to
 * be loaded again. 'waiting': an older page holds the library open. 'closed': the library was deleted as a whole.
 * 'newer': a later version of the extension made it; it is not touched. 'not-upgraded': it could not be brought to today's
 * version and is as it was (`as-it-was.ts` opens it so).
 */
export type LibraryEvent = 'outdated' | 'waiting' | 'closed' | 'newer' | 'not-upgraded';

/** Opens the library at the first use. `tell` hears when another page or the browser comes in between. */
export function openLibrary(
  name = 'duizhao',
  tell: (event: LibraryEvent) => void = () => {},
  environment: DexieOptions = {},
  versions: readonly LibraryVersion[] = published,
): Library {
  const newest = latest(versions);
  const factory = (environment.indexedDB ?? globalThis.indexedDB) as IDBFactory | undefined;
  const refuseNewer = (version = 0) => {
    if (Math.floor(version / 10) <= newest) return;
    tell('newer');
    throw new ServiceError('not-allowed', 'A newer version made this library.');
  };
  const db = new Library(name, { ...environment, ...(factory && { indexedDB: watched(factory, refuseNewer) }) });
  for (const { version, stores, upgrade } of versions) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  db.onRefused = async () => {
    // IndexedDB takes back what a failed upgrade did: the earlier version still being there says that this was one.
    const version = await versionAsItWas(name, factory);
    if (version > 0 && version < newest) tell('not-upgraded');
  };
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) return tell('closed'); // deleted: Dexie lets go, and opens a new one at the next use
    db.close();
    tell('outdated');
    return false; // Dexie's own answer would come next, and open the newer library at the next use
  });
  // Dexie would open it, and we would write rows of an old form into it. Each time, not only the first.
  db.on('ready', () => refuseNewer(db.backendDB().version), true);
  db.on('blocked', () => tell('waiting'));
  return db;
}

/** Dexie adds to a database of a newer version what it misses there; `refuse` hears of the version before, and may throw. */
const watched = (factory: IDBFactory, refuse: (version?: number) => void): IDBFactory => ({
  open: (name, version) => {
    refuse(version);
    return version === undefined ? factory.open(name) : factory.open(name, version);
  },
  deleteDatabase: (name) => factory.deleteDatabase(name),
  databases: () => factory.databases(),
  cmp: (one, other) => factory.cmp(one, other),
});
