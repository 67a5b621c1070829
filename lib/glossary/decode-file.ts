/**
 * Text of a glossary file: UTF-8, UTF-16 with a byte order mark ("Unicode text" of spreadsheets), or else GB 18030,
 * which spreadsheets in China write as plain CSV.
 */
export function decodeGlossaryFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
