import type { BlockId } from '../../article';
import type { SavedArticle } from '../../library/saved-article';
import type { ExportOptions } from '../exporter';
import type { ZipParts } from '../zip-parts';

/** A picture that lies in the book. */
export interface BookImage {
  /** Within the book's folder: 'images/<checksum>.png'. */
  file: string;
  /** Media type. */
  type: string;
}

export interface BookImages {
  /** Puts an article's pictures into the book; those that cannot be had are absent from the answer. */
  embed(saved: SavedArticle, signal: AbortSignal): Promise<Map<BlockId, BookImage>>;
  all(): BookImage[];
}

/** Each picture lies in the book once, however many articles show it. */
export function bookImages(book: ZipParts, folder: string, load: ExportOptions['images']): BookImages {
  const inBook = new Map<string, BookImage>();
  return {
    embed: async ({ article }, signal) => {
      const found = new Map<BlockId, BookImage>();
      for (const { id, kind, src } of article.blocks) {
        if (kind !== 'image' || !src) continue;
        const bytes = src.startsWith('data:') ? dataBytes(src) : await loaded(src, load, signal);
        const kindOf = bytes && typeOf(bytes);
        if (!kindOf) continue;
        const name = await checksum(bytes);
        const image = inBook.get(name) ?? { file: `images/${name}.${kindOf.extension}`, type: kindOf.type };
        if (!inBook.has(name)) book.add(`${folder}${image.file}`, bytes, 'stored');
        inBook.set(name, image);
        found.set(id, image);
      }
      return found;
    },
    all: () => [...inBook.values()],
  };
}

/** A picture that fails leaves its line in the text; the book is made all the same. */
async function loaded(src: string, load: ExportOptions['images'], signal: AbortSignal): Promise<Uint8Array | null> {
  if (!load || !/^https?:/i.test(src)) return null;
  const image = await load(src, signal).catch(() => null);
  signal.throwIfAborted();
  return image?.bytes ?? null;
}

/** What a data: address holds (RFC 2397); null where it is damaged. */
function dataBytes(src: string): Uint8Array | null {
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
 * The kind of a picture by its first bytes, as servers and pages are often wrong about it. Only kinds that every reading
 * program shows (core media types of EPUB 3.3); not SVG, which may hold scripts and addresses.
 */
function typeOf(bytes: Uint8Array): { type: string; extension: string } | null {
  const starts = (text: string, at = 0) => [...text].every((one, index) => bytes[at + index] === one.charCodeAt(0));
  if (bytes.length < 12) return null;
  if (starts('\x89PNG\r\n\x1a\n')) return { type: 'image/png', extension: 'png' };
  if (starts('\xff\xd8\xff')) return { type: 'image/jpeg', extension: 'jpg' };
  if (starts('GIF8')) return { type: 'image/gif', extension: 'gif' };
  if (starts('RIFF') && starts('WEBP', 8)) return { type: 'image/webp', extension: 'webp' };
  return null;
}

async function checksum(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
