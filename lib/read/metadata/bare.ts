/** A text for comparison: NFKC, without white space, punctuation and symbols, in small letters. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();
