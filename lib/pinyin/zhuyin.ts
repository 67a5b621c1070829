/*
 * Hanyu Pinyin to Zhuyin (注音符號), after the table of the Ministry of Education of Taiwan. A syllable is an initial
 * and a final; the spellings with y and w and the ü after j, q, x are brought to one form first.
 */

const initials: Record<string, string> = {
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
};

const finals: Record<string, string> = Object.fromEntries(
  (
    'a:ㄚ o:ㄛ e:ㄜ ê:ㄝ ai:ㄞ ei:ㄟ ao:ㄠ ou:ㄡ an:ㄢ en:ㄣ ang:ㄤ eng:ㄥ er:ㄦ ' +
    'i:ㄧ ia:ㄧㄚ io:ㄧㄛ ie:ㄧㄝ iai:ㄧㄞ iao:ㄧㄠ iu:ㄧㄡ ian:ㄧㄢ in:ㄧㄣ iang:ㄧㄤ ing:ㄧㄥ ' +
    'u:ㄨ ua:ㄨㄚ uo:ㄨㄛ uai:ㄨㄞ ui:ㄨㄟ uan:ㄨㄢ un:ㄨㄣ uang:ㄨㄤ ong:ㄨㄥ ueng:ㄨㄥ ' +
    'ü:ㄩ üe:ㄩㄝ üan:ㄩㄢ ün:ㄩㄣ iong:ㄩㄥ'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Interjections without a vowel, and the r of erhua. */
const whole: Record<string, string> = { m: 'ㄇ', n: 'ㄋ', ng: 'ㄫ', hm: 'ㄏㄇ', hng: 'ㄏㄫ', r: 'ㄦ' };

/**
 * Symbols of a syllable without its tone ('zhong' → 'ㄓㄨㄥ'; ü as 'ü', 'u:' or 'v', any case), or null for what is no
 * syllable of Mandarin.
 */
export function zhuyinLetters(letters: string): string | null {
  const plain = letters.toLowerCase().replace(/u:|v/g, 'ü');
  const alone = whole[plain];
  if (alone) return alone;
  const [, initial = '', rest = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])?(.+)$/.exec(spelt(plain)) ?? [];
  const sound = initials[initial] ?? '';
  if (rest === 'i' && /^(?:[zcs]h?|r)$/.test(initial)) return sound;
  const after = /^[jqx]$/.test(initial) ? rest.replace(/^u/, 'ü') : rest;
  const final = finals[after];
  return final === undefined ? null : sound + final;
}

/** The final that y and w spell: 'yi' → 'i', 'you' → 'iu', 'yue' → 'üe', 'wen' → 'un', 'weng' → 'ueng'. */
function spelt(syllable: string): string {
  if (/^yu/.test(syllable)) return `ü${syllable.slice(2)}`;
  if (syllable === 'you') return 'iu';
  if (/^yi/.test(syllable)) return syllable.slice(1);
  if (/^y/.test(syllable)) return `i${syllable.slice(1)}`;
  if (syllable === 'wei') return 'ui';
  if (syllable === 'wen') return 'un';
  if (/^wu/.test(syllable)) return syllable.slice(1);
  return syllable.replace(/^w/, 'u');
}
