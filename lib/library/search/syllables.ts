import table from 'virtual:han-readings';

/** Number of a toneless syllable; that of ü is that of u ('lü' and 'lu' share one), which is how many people type it. */
export type SyllableId = number;

interface Syllable {
  id: SyllableId;
  characters: string;
}

const ids = new Map<string, SyllableId>();
const syllables = new Map<string, Syllable>();
for (const line of table.split('\n')) {
  const [, name = '', characters = ''] = /^([a-zü]+)(.+)$/.exec(line) ?? [];
  const plain = name.replace('ü', 'u');
  const id = ids.get(plain) ?? ids.size;
  ids.set(plain, id);
  syllables.set(name, { id, characters });
}

/** Longest syllable: 'zhuang'. */
export const longestSyllable = 6;

/**
 * The folded characters that a typed syllable may stand for; null where it is none. 'v' and 'ü' are ü ('lv' is 旅, not
 * 路; behind j, q, x and y they are the u that is written there); 'u' behind l and n is u and ü both, so that 'lu' finds
 * 路 and 旅.
 */
export function syllable(typed: string): Syllable | null {
  const name = typed.replace('v', 'ü').replace(/^([jqxy])ü/, '$1u');
  const exact = syllables.get(name);
  const rounded = /^[ln]u/.test(name) ? syllables.get(name.replace('u', 'ü')) : undefined;
  if (!exact || !rounded) return exact ?? rounded ?? null;
  return { id: exact.id, characters: exact.characters + rounded.characters };
}

let readings: SyllableId[][] | undefined;

/** How a folded character may be read; none for what is no Han character. */
export function readingsOf(unit: number): readonly SyllableId[] {
  readings ??= allReadings();
  return readings[unit] ?? none;
}

const none: readonly SyllableId[] = [];

function allReadings(): SyllableId[][] {
  const all: SyllableId[][] = [];
  for (const { id, characters } of syllables.values()) {
    for (let i = 0; i < characters.length; i += 1) {
      const unit = characters.charCodeAt(i);
      const own = all[unit] ?? [];
      if (!own.includes(id)) own.push(id);
      all[unit] = own;
    }
  }
  return all;
}
