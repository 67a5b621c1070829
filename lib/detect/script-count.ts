/** About how many characters of each script a piece of text holds, and whether it is punctuated like prose. */
export interface ScriptCount {
  han: number;
  /** Hiragana and katakana. */
  kana: number;
  /** Letters of the Latin alphabet. */
  latin: number;
  /** Latin words with a space after them. */
  words: number;
  /** Marks within or at the end of a sentence, full width or half width after a Chinese character. */
  marks: number;
}

const fullMarks = '，、；。！？…';
const halfMarks = ',;.!?';

/**
 * Counts by UTF-16 unit; characters outside the basic plane are too rare to matter. Of a long text only `sample` characters
 * from each end are counted and the rest is taken to be alike: this runs cold on every page, where each character has its price.
 */
export function countScripts(text: string, sample = 120): ScriptCount {
  const trimmed = text.trim();
  const { length } = trimmed;
  const sampled = length > sample * 2 ? trimmed.slice(0, sample) + trimmed.slice(-sample) : trimmed;
  let [han, kana, latin, words, marks] = [0, 0, 0, 0, 0];
  let before = 0;
  for (let i = 0; i < sampled.length; i++) {
    const code = sampled.charCodeAt(i);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) han++;
    else if (isLatin(code)) latin++;
    else if (code === 0x20) words += isLatin(before) ? 1 : 0;
    else if (code >= 0x3041 && code <= 0x30fe) kana += code === 0x30fb ? 0 : 1;
    else if (fullMarks.includes(sampled[i]!) || (before >= 0x3400 && halfMarks.includes(sampled[i]!))) marks++;
    before = code;
  }
  const scale = sampled.length ? length / sampled.length : 0;
  return {
    han: Math.round(han * scale),
    kana: Math.round(kana * scale),
    latin: Math.round(latin * scale),
    words: Math.round(words * scale),
    marks,
  };
}

const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
