import { AnkiFailure } from '@/lib/anki-connect/protocol';
import { ServiceError } from '@/lib/services';
import type { HandOverText } from './hand-over-strings';

export interface AnkiTrouble {
  text: HandOverText;
  /** In Anki's own words; '' where ours say it all. */
  detail: string;
  /** Of the note type that is in the way; '' otherwise. */
  name: string;
}

/** The sentence for what was in the way. */
export function ankiTrouble(error: unknown): AnkiTrouble {
  const detail = error instanceof Error ? error.message.slice(0, 300) : '';
  if (error instanceof AnkiFailure)
    return {
      text: `anki-${error.problem}`,
      detail: error.problem === 'refused' ? detail : '',
      name: error.problem === 'note-type' ? detail : '',
    };
  if (error instanceof ServiceError && error.code === 'not-allowed')
    return { text: 'anki-not-allowed', detail: '', name: '' };
  return { text: 'anki-unknown', detail, name: '' };
}
