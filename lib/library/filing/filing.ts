/** How far the reader has come with an article. */
export const readingStates = ['unread', 'reading', 'read'] as const;
export type ReadingState = (typeof readingStates)[number];

/**
 * How the reader filed an article: a row of its own beside the article's, so that reading on, or a tag, rewrites no text,
 * and saving again takes nothing away. An article without a row is unread and filed nowhere.
 */
export interface Filing {
  /** The article's. */
  id: string;
  /** As typed, in NFC, in the order in which they were given; two that fold alike (`searchFold`) are one. */
  tags: string[];
  /** Ids of collections. */
  collections: string[];
  favourite: boolean;
  /** Put away: in the list only where archived articles are asked for; search and filters find it there. */
  archived: boolean;
  state: ReadingState;
  /** Where reading stopped; absent before the first time. */
  place?: ReadingPlace;
  /** When it was first read to its end, ISO 8601 in UTC; absent before. */
  readAt?: string;
  /** When tags, collections, favourite, archive or state were last changed, ISO 8601 in UTC. Reading on is no change. */
  updatedAt: string;
}

/** Where reading stopped, in the terms by which annotations find their place: it holds in a changed text as well. */
export interface ReadingPlace {
  /** Id of the Chinese sentence at the top of the view. */
  sentence: string;
  /** How that sentence begins, at most 60 UTF-16 units. */
  exact: string;
  /** 0…1 of the article's Chinese characters that lie above; 1 once the last sentence was in view. */
  fraction: number;
  /** ISO 8601 in UTC. */
  at: string;
}

/** What may be said of several articles at once; absent fields stay as they are. */
export interface FilingChange {
  addTags?: readonly string[];
  removeTags?: readonly string[];
  addCollections?: readonly string[];
  removeCollections?: readonly string[];
  favourite?: boolean;
  archived?: boolean;
  state?: ReadingState;
}

/** A group of articles that the reader named. */
export interface Collection {
  /** A UUID. */
  id: string;
  name: string;
  /** ISO 8601 in UTC, both. */
  createdAt: string;
  updatedAt: string;
}
