import table from 'virtual:han-fold';
import { folder } from './fold-units';
import { unpackPairs } from './pair-code';

/**
 * Folds a text for comparison: traditional to simplified characters, full-width to half-width, Latin capitals to small
 * letters, each unit by itself, so that offsets stay valid. For search and look-up, never for display.
 */
export const fold: (text: string) => string = folder(unpackPairs(table));
