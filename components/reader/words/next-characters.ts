import type { Script } from '@/lib/article';
import type { Characters } from '@/lib/settings/settings';

/** The forms that the key for characters goes through: as written, then those of the other script, then round again. */
export function nextCharacters(now: Characters, script: Script): Characters {
  const round: readonly Characters[] =
    script === 'Hant' ? ['as-written', 'Hans'] : ['as-written', 'Hant-TW', 'Hant-HK'];
  return round[(round.indexOf(now) + 1) % round.length] ?? 'as-written';
}
