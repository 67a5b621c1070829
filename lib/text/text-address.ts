/** The one form of address that is no web address and yet names an article: RFC 6920, SHA-256, no authority. */
const form = /^ni:\/\/\/sha-256;[A-Za-z0-9_-]{43}$/;

/** Whether an address is that of a text which was imported and has no place on the web. */
export const isTextAddress = (address: string): boolean => form.test(address);

/**
 * The address of a text that has none: 'ni:///sha-256;' and the hash of its Chinese (RFC 6920), so that the same text
 * is the same article whenever it is imported. Compatibility forms (NFKC), capitals, white space and punctuation do not
 * count. Not `text/fold.ts`: its table changes with the dictionary, and an identity must not.
 */
export async function textAddress(chinese: string): Promise<string> {
  const folded = chinese
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(folded));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
