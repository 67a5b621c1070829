import type { Library } from '../database';
import type { Filing, ReadingState } from '../filing/filing';
import type { Summary } from '../summary';
import { Catalogue } from './catalogue';
import type { Term } from './query';

export const sortings = ['saved', 'newest', 'oldest', 'title', 'outlet'] as const;
/** By time of saving (latest first), by publication (latest or earliest first), by headline, by outlet. */
export type Sorting = (typeof sortings)[number];
export const englishFilters = ['any', 'human', 'gloss'] as const;
/** 'library': all but what is archived. */
export const shelves = ['library', 'favourites', 'archive', 'everything'] as const;
export type Shelf = (typeof shelves)[number];

export interface ListQuery {
  /** As typed; see `termsOf`. */
  text: string;
  /** '' for all. */
  outlet: string;
  /** A keyword in either language; '' for all. */
  keyword: string;
  dated: 'published' | 'saved';
  /** Days 'YYYY-MM-DD', both included; '' for no limit. */
  from: string;
  to: string;
  /** 'human': people wrote the English (page, edition, reader); 'gloss': words only. */
  english: (typeof englishFilters)[number];
  shelf: Shelf;
  reading: 'any' | ReadingState;
  /** A tag, in any spelling that folds alike; '' for all. */
  tag: string;
  /** Id of a collection; '' for all. */
  collection: string;
  /** Only articles of which another outlet has a copy. */
  copies: boolean;
  /** Whether Latin words are read as pinyin too: 'auto' unless an article has them as English words. */
  pinyin: 'auto' | 'yes' | 'no';
  sort: Sorting;
}

export const everything: ListQuery = {
  text: '',
  outlet: '',
  keyword: '',
  dated: 'published',
  from: '',
  to: '',
  english: 'any',
  shelf: 'library',
  reading: 'any',
  tag: '',
  collection: '',
  copies: false,
  pinyin: 'auto',
  sort: 'saved',
};

/** An article of the list, with how it is filed. */
export interface ListedArticle extends Summary {
  /** Absent where the reader has not filed or opened it. */
  filing?: Filing;
  /** The same story at other outlets, as ids. */
  copies?: readonly string[];
}

export interface Listing {
  items: ListedArticle[];
  /** How many articles the library holds, found or not. */
  total: number;
  /** Of the whole library, most frequent first. */
  outlets: Count[];
  keywords: Count[];
  /** Tags as first written, most frequent first. */
  tags: Count[];
  /** How many articles each collection holds, by id. */
  collections: Record<string, number>;
  /** How many articles more the search finds as pinyin, where it was not read so. */
  asPinyin: number;
  /** Articles whose rows cannot be read. They are kept. */
  damaged: string[];
  /** What was looked for, to be marked in what is shown: pinyin only where the search took it for that. */
  terms: readonly Term[];
  /** Only the newest articles, and `total` is theirs: the rest of the library is still being read. */
  partial: boolean;
}

export interface Count {
  name: string;
  count: number;
}

/**
 * The articles that a query asks for, in its order, and what there is to choose from. Reads the whole library for one
 * answer; a page that asks again and again keeps a `Catalogue`.
 */
export async function listArticles(db: Library, query: ListQuery, signal: AbortSignal): Promise<Listing> {
  const catalogue = new Catalogue(db);
  try {
    return await catalogue.list(query, signal);
  } finally {
    catalogue.close();
  }
}
