/** How many characters of each script a piece of text holds, and what tells prose from labels. */
export interface ScriptCount {
  han: number;
  /** Hiragana and katakana. */
  kana: number;
  hangul: number;
  /** Letters of the Latin alphabet. */
  latin: number;
  /** Latin words with a space after them. */
  words: number;
  /** Marks within a sentence: ，、； and the half-width forms after a Chinese character. */
  commas: number;
  /** Marks that end a sentence: 。！？… */
  stops: number;
}

/** Counts by UTF-16 unit; characters outside the basic plane are too rare to matter for a decision. */
export function countScripts(text: string, limit = 2000): ScriptCount {
  const count = { han: 0, kana: 0, hangul: 0, latin: 0, words: 0, commas: 0, stops: 0 };
  const end = Math.min(text.length, limit);
  let before = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) count.han++;
    else if (isLatin(code)) count.latin++;
    else if (code === 0x20 && isLatin(before)) count.words++;
    else if (code >= 0x3041 && code <= 0x30fe && code !== 0x30fb) count.kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) count.hangul++;
    else if (isComma(code) || (isHalfComma(code) && isHan(before))) count.commas++;
    else if (isStop(code) || (isHalfStop(code) && isHan(before))) count.stops++;
    before = code;
  }
  return count;
}

const isHan = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isComma = (code: number) => code === 0xff0c || code === 0x3001 || code === 0xff1b;
const isHalfComma = (code: number) => code === 0x2c || code === 0x3b;
const isStop = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x2026;
const isHalfStop = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f;
