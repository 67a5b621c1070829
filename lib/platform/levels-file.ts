import { type Levels, openLevels } from '../levels/levels';
import { once, ownText } from './own-file';

/**
 * HSK levels and frequencies, read once in the life of this worker or page, when first asked for. Rejects where the file
 * cannot be read, and tries again at the next call.
 */
export const loadLevels: () => Promise<Levels> = once(async () => openLevels(await ownText('/levels.txt')));
