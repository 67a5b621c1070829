/** Media types of pictures that are kept. SVG never is: it is a document, with scripts and addresses in it. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof imageTypes)[number];

/** What a picture is by its first bytes, whatever its server calls it; null for anything else. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (/^GIF8[79]a$/.test(ascii(0, 6))) return 'image/gif';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp';
  // ISO base media file: the brand, or one of the compatible ones in the first box.
  if (ascii(4, 8) === 'ftyp' && /avi[fs]/.test(ascii(8, Math.min(64, bytes[3] ?? 0)))) return 'image/avif';
  return null;
}

const starts = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  bytes.length > wanted.length && wanted.every((byte, index) => bytes[index] === byte);
