/**
 * The first letters of a text without what differs between a headline and the page's title: white space, quotation
 * marks, punctuation. A loop, because a regular expression with Unicode classes costs a page a millisecond at first use.
 */
export function foldStart(text: string, length: number): string {
  let folded = '';
  for (let i = 0; i < text.length && folded.length < length; i++) {
    if (isLetter(text.charCodeAt(i))) folded += text[i];
  }
  return folded;
}

/** Whether a text, folded, begins with these folded letters. Most texts differ in the first one. */
export function startsFolded(text: string, start: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(text.charCodeAt(i))) continue;
    if (text[i] !== start[at]) return false;
    if (++at === start.length) return true;
  }
  return false;
}

/** Latin letters, digits, kana, Han and Hangul. */
const isLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x3041 && code <= 0x30fe) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3);
