import { AnkiFailure } from '@/lib/anki-connect/protocol';
import { ServiceError } from '@/lib/services';
import type { HandOverText } from './hand-over-strings';

export interface AnkiTrouble {
  text: HandOverText;
  /** In Anki's own words; '' where ours say it all. */
  detail: string;
}

/** The sentence for what was in the way. */
export function ankiTrouble(error: unknown): AnkiTrouble {
  if (error instanceof AnkiFailure)
    return { text: `anki-${error.problem}`, detail: error.problem === 'refused' ? error.message.slice(0, 300) : '' };
  if (error instanceof ServiceError && error.code === 'not-allowed') return { text: 'anki-not-allowed', detail: '' };
  return { text: 'anki-unknown', detail: error instanceof Error ? error.message.slice(0, 300) : '' };
}
