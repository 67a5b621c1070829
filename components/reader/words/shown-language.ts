import type { Script } from '@/lib/article';
import type { Characters } from '@/lib/settings/settings';

/** BCP 47 tag of a Chinese text as it is shown: the type for it depends on the characters. */
export const shownLanguage = (script: Script, characters: Characters): string =>
  `zh-${characters === 'as-written' ? script : characters}`;
