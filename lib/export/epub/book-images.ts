import type { BlockId } from '../../article';
import type { SavedArticle } from '../../library/saved-article';
import type { ExportOptions } from '../exporter';
import { pictureName, picturesOf } from '../pictures';
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

/** What every reading program shows (core media types of EPUB 3.3). */
const shown = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Each picture lies in the book once, however many articles show it. */
export function bookImages(book: ZipParts, folder: string, load: ExportOptions['images']): BookImages {
  const inBook = new Map<string, BookImage>();
  return {
    embed: async (saved, signal) => {
      const found = new Map<BlockId, BookImage>();
      for await (const [block, picture] of picturesOf(saved, load, signal)) {
        if (!shown.includes(picture.type)) continue;
        const name = await pictureName(picture);
        const image = inBook.get(name) ?? { file: `images/${name}`, type: picture.type };
        if (!inBook.has(name)) book.add(`${folder}${image.file}`, picture.bytes, 'stored');
        inBook.set(name, image);
        found.set(block, image);
      }
      return found;
    },
    all: () => [...inBook.values()],
  };
}
