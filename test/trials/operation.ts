import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/browsers';
import type { Dump } from '../library/dump';
import type { Look } from './in-page';

/** Where an operation was when the browser died: nothing of it to be found, part of it, or done and told. */
export type Moment = 'before' | 'during' | 'after';

export interface Judgement {
  moment: Moment;
  /** What contradicts what was promised until the end; nothing where all is well. */
  broken: string[];
  /** In a few words what was found. */
  note: string;
  /** Whether the browser died in the narrow part that the operation aims at (`Run.narrow`). */
  inside?: boolean;
}

/** One run of an operation, during which the browser may be killed at any moment. */
export interface Run {
  /** Settles when the operation has told that it is done; never where the browser dies before. */
  done: Promise<unknown>;
  /** Settles when the part begins in which half of the killings shall fall, and when it ends (`done` where left out). */
  narrow?: Promise<unknown>;
  narrowEnd?: Promise<unknown>;
  /** Called just before the browser is killed. */
  stop?(): void;
  /** Judges the library as it was found in the next life of the browser. */
  judge(found: Look): Judgement;
}

export interface Operation {
  id: 'save' | 'import' | 'migration' | 'export';
  /** What before, during and after mean here, for the table's legend. */
  legend: string;
  /** How many forms it takes turns in, by the number of the run; each has a length of its own. */
  forms: number;
  /** Whether the library that it begins with is of an earlier version, and how many articles it holds. */
  begins: 'today' | 'earlier';
  articles: number;
  /** Pictures of 2 MB that it holds besides. */
  pictures?: number;
  /** Within how many times its measured length it is broken off. */
  span: number;
  /** Whether a fresh library is made for each run. */
  fresh: boolean;
  /** All that comes before the moment from which time counts; `begin` settles at that moment. */
  ready(scene: Scene): Promise<{ begin(): Promise<Run> }>;
}

export interface Scene {
  session: Session;
  /** A bare page of the extension, in which the library can be looked at. */
  own: Page;
  /** The library at the beginning of the run. */
  before: Look;
  /** A fresh library of today's code. */
  today: Look;
  /** Number of the run. */
  number: number;
  /** Folder of the browser's profile. */
  profile: string;
}

/** What `in-page.ts` puts into a page. */
interface InPage {
  trials: {
    look(): Promise<Look>;
    opens(ids: string[]): Promise<string[]>;
    fill(fixture: Dump, articles: number, pictures: number): Promise<Look>;
  };
}

export const lookAt = (own: Page): Promise<Look> => own.evaluate(() => (globalThis as unknown as InPage).trials.look());

/** What today's code says of articles that are there: all problems. The library is of today's version afterwards. */
export const openToday = (own: Page, ids: string[]): Promise<string[]> =>
  own.evaluate((ids) => (globalThis as unknown as InPage).trials.opens(ids), ids);

/** Puts a library in the place of what is there: a fixture, with so many articles and pictures more. Gives its look. */
export const makeLibrary = (own: Page, fixture: Dump, articles: number, pictures = 0): Promise<Look> =>
  own.evaluate(
    (fixture, articles, pictures) => (globalThis as unknown as InPage).trials.fill(fixture, articles, pictures),
    fixture,
    articles,
    pictures,
  );

/** Stores that are not as before, of those named that were there. */
export const changed = (before: Look, found: Look, stores: readonly string[]): string[] =>
  stores
    .filter((store) => before.digests[store] !== undefined && before.digests[store] !== found.digests[store])
    .map((store) => `${store} changed`);

/** Articles that were there and are not, or stand there with another headline. */
export const lost = (before: Look, found: Look): string[] =>
  Object.entries(before.titles)
    .filter(([id, title]) => found.titles[id] !== title)
    .map(([id]) => `${id} was lost`);

/** What no save, import or export may touch. */
export const untouched = [
  'trash',
  'damaged',
  'words',
  'wordStates',
  'wordTrash',
  'filings',
  'collections',
  'images',
  'later',
  'feeds',
];
