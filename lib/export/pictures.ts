import type { Block, BlockId } from '../article';
import type { SavedArticle } from '../library/saved-article';
import type { ExportOptions } from './exporter';

/** A picture that a file can hold. */
export interface Picture {
  bytes: Uint8Array<ArrayBuffer>;
  /** By its first bytes. */
  type: string;
  /** Without the dot. */
  extension: string;
}

/** Pictures of an article in order, those alone that can be had. One that fails leaves its line in the text. */
export async function* picturesOf(
  { id: article, article: { blocks } }: SavedArticle,
  load: ExportOptions['images'],
  signal: AbortSignal,
): AsyncGenerator<[block: BlockId, picture: Picture]> {
  for (const block of blocks) {
    if (block.kind !== 'image' || !block.src) continue;
    const bytes = block.src.startsWith('data:') ? dataBytes(block.src) : await loaded(block, article, load, signal);
    const kind = bytes && kindOf(bytes);
    if (kind) yield [block.id, { bytes, ...kind }];
  }
}

/** A name that the same picture always has, whoever shows it. */
export async function pictureName({ bytes, extension }: Picture): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const checksum = [...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${checksum}.${extension}`;
}

/** A picture as an address that holds it. */
export function dataAddress({ bytes, type }: Picture): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return `data:${type};base64,${btoa(binary)}`;
}

async function loaded(
  { src = '' }: Block,
  article: string,
  load: ExportOptions['images'],
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!load || !/^https?:/i.test(src)) return null;
  const image = await load(src, signal, article).catch(() => null);
  signal.throwIfAborted();
  return image && Uint8Array.from(image.bytes);
}

/** What a data: address holds (RFC 2397); null where it is damaged. */
function dataBytes(src: string): Uint8Array<ArrayBuffer> | null {
  const comma = src.indexOf(',');
  if (comma < 0) return null;
  try {
    const written = decodeURIComponent(src.slice(comma + 1));
    if (!/;\s*base64\s*$/i.test(src.slice(0, comma))) return new TextEncoder().encode(written);
    return Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/**
 * The kind of a picture by its first bytes, as servers and pages are often wrong about it. Only kinds that hold nothing
 * but a picture: not SVG, which may hold scripts and addresses.
 */
function kindOf(bytes: Uint8Array): { type: string; extension: string } | null {
  const starts = (text: string, at = 0) => [...text].every((one, index) => bytes[at + index] === one.charCodeAt(0));
  if (bytes.length < 12) return null;
  if (starts('\x89PNG\r\n\x1a\n')) return { type: 'image/png', extension: 'png' };
  if (starts('\xff\xd8\xff')) return { type: 'image/jpeg', extension: 'jpg' };
  if (starts('GIF8')) return { type: 'image/gif', extension: 'gif' };
  if (starts('RIFF') && starts('WEBP', 8)) return { type: 'image/webp', extension: 'webp' };
  if (starts('ftypavif', 4)) return { type: 'image/avif', extension: 'avif' };
  return null;
}
