const tones: Record<string, string> = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' };

/**
 * A reading as a reader types it, numbered as in CC-CEDICT: 'zhōng guó', 'zhong1 guo2' and 'ZHONG1  guo2' give
 * 'zhong1 guo2' (capitals stay), 'lǜ' gives 'lu:4'. Syllables are told apart by spaces or numbers; what is no
 * pinyin stays as it is.
 */
export const typedReading = (typed: string): string =>
  typed
    .trim()
    .replace(/([a-zü:][1-5])(?=[a-zü])/gi, '$1 ')
    .split(/\s+/)
    .map(numbered)
    .join(' ');

function numbered(syllable: string): string {
  const apart = syllable.normalize('NFD');
  const mark = /[\u0300\u0301\u0304\u030c]/.exec(apart)?.[0] ?? '';
  const letters = apart
    .replace(mark, '')
    .replace(/u\u0308/g, 'u:')
    .replace(/U\u0308/g, 'U:')
    .normalize('NFC');
  if (mark && /^[a-z:]+$/i.test(letters)) return letters + (tones[mark] ?? '');
  return /^[a-z:]+[1-5]$/i.test(letters) ? letters : syllable;
}
