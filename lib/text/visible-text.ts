/**
 * Text without what cannot be seen but acts: control characters (except tab and line feed), marks that turn the
 * direction of what follows (a name could be made to end in 'txt.exe'), the byte order mark, non-characters and
 * half surrogates. For what leaves the extension as a file; '\r\n' and '\r' become '\n'.
 */
export const visibleText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu,
      (character) =>
        character === '\n' || character === '\t' ? character : /[\u2028\u2029]/.test(character) ? '\n' : '',
    );

/** The same on one line. */
export const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();
