/**
 * The text of a feed or page from its bytes, in the order of RFC 7303: byte order mark, the server's word, the document's
 * own (XML declaration, or a page's `<meta>`), UTF-8. `type` is the Content-Type, '' where there is none. Feeds in
 * GB 2312 are read as GBK, as browsers do.
 */
export function decodeFeed(bytes: Uint8Array, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label =
    markOf(bytes) ??
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/i.exec(start)?.[1] ??
    /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding that nobody knows
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}
