import type { Table } from 'dexie';
import * as z from 'zod';
import type { Library } from '../database';
import { guarded } from '../failure';
import type { Filing } from '../filing/filing';
import { collectionRow, filingRow } from '../filing/filing-rows';
import { mergeFilings } from '../filing/merge-filings';
import type { LaterItem } from '../later/reading-list';
import { feedRow, laterRow } from '../later/reading-list-rows';
import { describeProblem, savedArticleRow } from '../rows';
import { same } from '../same';
import { articleId } from '../saved-article';
import { searchFold } from '../search/search-text';
import { articleTables, storeArticle } from '../store';
import type { ArticleVersion } from '../versions/version';
import { leavingVersionRow } from '../versions/version-rows';
import { takeState, takeWord } from '../words/word-backup';
import { keptWordRow, wordStateRow } from '../words/word-rows';
import { wordTables } from '../words/word-store';

/** The tables that leave in a file of ours, in the order in which they leave and come back: what others name comes first. */
export const kindNames = [
  'articles',
  'collections',
  'filings',
  'versions',
  'words',
  'wordStates',
  'later',
  'feeds',
] as const;
export type KindName = (typeof kindNames)[number];

/** What a file calls articles and collections → what this library calls them. Filled while the file is read. */
export interface Names {
  articles: Map<string, string>;
  /** Only those that are called otherwise here. */
  collections: Map<string, string>;
  /** Ids of the collections that were here before, by folded name. */
  named: ReadonlyMap<string, string>;
  /** All of them. */
  here: ReadonlySet<string>;
}

export type Took = 'added' | 'updated' | 'unchanged';

/** A row of a file that is sound, ready to be put into the library inside a transaction of its kind's tables. */
export type Ready = (db: Library) => Promise<Took>;

/** How the rows of one table leave and come back. */
export interface Kind {
  name: KindName;
  /** Rows in one transaction: few enough that the page stays alive in between. */
  batch: number;
  tables(db: Library): Table[];
  /** A row of the library as a file has it; null where it cannot be read. */
  write(row: unknown): object | null;
  /** A row of a file; why not, where it is not sound. */
  read(value: unknown, names: Names): Ready | { why: string };
}

interface Description<Row extends object> {
  batch: number;
  schema: z.ZodType<Row>;
  tables(db: Library): Table[];
  /** Gives the row in this library's terms, or why it can have no place here. */
  place?(row: Row, names: Names): Row | string;
  take(db: Library, row: Row, names: Names): Promise<Took>;
  /** Fields that stay here. */
  keep?: string;
}

const kind = <Row extends object>(name: KindName, description: Description<Row>): Kind => {
  const { batch, schema, tables, place = (row) => row, take, keep } = description;
  return {
    name,
    batch,
    tables,
    write: (row) => {
      if (!(row instanceof Object)) return null;
      const leaving = keep ? Object.fromEntries(Object.entries(row).filter(([field]) => field !== keep)) : row;
      return schema.safeParse(leaving).data ?? null;
    },
    read: (value, names) => {
      const { data, error } = schema.safeParse(value);
      if (!data) return { why: describeProblem(error ?? new z.ZodError([])) };
      const row = place(data, names);
      return typeof row === 'string' ? { why: row } : (db) => take(db, row, names);
    },
  };
};

const noArticle = 'id: its article is not in the file';

export const kinds: readonly Kind[] = [
  kind('articles', {
    batch: 25,
    schema: savedArticleRow,
    tables: articleTables,
    place: (row, { articles }) => {
      // The identity is ours to give: a file may have been written under other rules, or to take another's place.
      const id = articleId(row.article.canonicalUrl);
      articles.set(row.id, id);
      return { ...row, id };
    },
    take: (db, row) => storeArticle(db, row, 'newer'),
  }),
  kind('collections', {
    batch: 200,
    schema: collectionRow,
    tables: (db) => [db.collections, db.damaged],
    // One of the same name that was here before the file came is the same one; but first is one of the same id, whatever
    // either was renamed since. It takes the file's later name where no other here has that.
    place: (row, { collections, named, here }) => {
      const alike = named.get(searchFold(row.name));
      if (alike !== undefined && !here.has(row.id)) collections.set(row.id, alike);
      return row;
    },
    take: (db, row, { collections, named }) => {
      if (collections.has(row.id)) return Promise.resolve('unchanged');
      const isFree = (named.get(searchFold(row.name)) ?? row.id) === row.id;
      return put(db, db.collections, collectionRow, row, (here) =>
        here.updatedAt < row.updatedAt && isFree ? row : here,
      );
    },
  }),
  kind('filings', {
    batch: 200,
    schema: filingRow,
    tables: (db) => [db.filings, db.damaged],
    place: (row, { articles, collections }) => {
      const id = articles.get(row.id);
      if (id === undefined) return noArticle;
      return { ...row, id, collections: [...new Set(row.collections.map((one) => collections.get(one) ?? one))] };
    },
    take: (db, row) => put<Filing>(db, db.filings, filingRow, row, (here) => mergeFilings(here, row)),
  }),
  kind('versions', {
    batch: 25,
    schema: leavingVersionRow,
    tables: (db) => [db.versions],
    place: (row, { articles }) => {
      const id = articles.get(row.id);
      return id === undefined ? noArticle : { ...row, id };
    },
    take: takeVersion,
    keep: 'key',
  }),
  kind('words', { batch: 200, schema: keptWordRow, tables: wordTables, take: takeWord, keep: 'keys' }),
  kind('wordStates', { batch: 200, schema: wordStateRow, tables: wordTables, take: takeState }),
  kind('later', {
    batch: 200,
    schema: laterRow,
    tables: (db) => [db.later, db.damaged],
    place: (row) => ({ ...row, id: articleId(row.url) }),
    take: (db, row) => put(db, db.later, laterRow, row, (here) => joinLater(here, row)),
  }),
  kind('feeds', {
    batch: 200,
    schema: feedRow,
    tables: (db) => [db.feeds, db.damaged],
    take: (db, row) =>
      put(db, db.feeds, feedRow, row, (here) => ({
        ...(here.checkedAt >= row.checkedAt ? here : row),
        addedAt: earlier(here.addedAt, row.addedAt),
      })),
  }),
];

/** Puts a row where there is none, or what the two of them make. One here that cannot be read is put aside. */
async function put<Row extends { id: string }>(
  db: Library,
  table: Table<Row, string>,
  schema: z.ZodType<Row>,
  row: Row,
  joined: (here: Row) => Row,
): Promise<Took> {
  const stored: unknown = await table.get(row.id);
  const here = schema.safeParse(stored).data;
  if (stored !== undefined && !here) await db.damaged.add({ id: row.id, row: stored });
  const both = here ? joined(here) : row;
  if (here && same(both, here)) return 'unchanged';
  await table.put(both);
  return stored === undefined ? 'added' : 'updated';
}

/** A text that is among the article's earlier ones already is not doubled. */
async function takeVersion(db: Library, row: Omit<ArticleVersion, 'key'>): Promise<Took> {
  const here = await db.versions.where('id').equals(row.id).toArray();
  if (here.some(({ key: _, ...version }) => same(version, row))) return 'unchanged';
  await db.versions.add(row);
  return 'added';
}

const joinLater = (here: LaterItem, row: LaterItem): LaterItem => ({
  ...(here.stateAt >= row.stateAt ? here : row),
  addedAt: earlier(here.addedAt, row.addedAt),
});

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** What there is to be joined with, before the first row of a file is read. */
export async function namesHere(db: Library): Promise<Names> {
  const named = new Map<string, string>();
  const here = new Set<string>();
  for (const row of await guarded(() => db.collections.toArray())) {
    const { data } = collectionRow.safeParse(row);
    if (data) here.add(data.id);
    if (data && !named.has(searchFold(data.name))) named.set(searchFold(data.name), data.id);
  }
  return { articles: new Map(), collections: new Map(), named, here };
}
