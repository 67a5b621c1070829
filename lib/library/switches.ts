import type { Library } from './database';
import { guarded } from './failure';

/**
 * What the reader switched on in the library, kept among its facts; everything is off at first. 'keep-pictures': those of
 * an article that is saved, from hosts that are allowed already. 'check-feeds': when the reading list is opened.
 */
export type Switch = 'keep-pictures' | 'check-feeds';

export const readSwitch = (db: Library, name: Switch): Promise<boolean> =>
  guarded(async () => (await db.facts.get(name))?.value === true);

export const setSwitch = (db: Library, name: Switch, on: boolean): Promise<void> =>
  guarded(async () => void (await db.facts.put({ name, value: on })));
