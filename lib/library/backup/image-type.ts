/**
 * Media type of a picture by its first bytes; '' for what is none of the kinds that the library keeps. After the
 * signatures in the MIME Sniffing Standard, section 6.1 (https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm).
 */
export function imageType(
  bytes: Uint8Array,
): 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | '' {
  const begin = String.fromCharCode(...bytes.subarray(0, 12));
  if (begin.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (begin.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(begin)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(begin)) return 'image/webp';
  return /^[\s\S]{4}ftypavi[fs]/.test(begin) ? 'image/avif' : '';
}
