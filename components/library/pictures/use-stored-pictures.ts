import { useEffect, useState } from 'preact/hooks';
import type { PicturesServices } from './pictures-services';

export interface StoredPictures {
  /** Address of each kept picture, as the article has it, and where it can be drawn from here. */
  addresses: ReadonlyMap<string, string>;
  bytes: number;
}

const none: StoredPictures = { addresses: new Map(), bytes: 0 };

/**
 * The kept pictures of an article as addresses of this page ('blob:'), live; null before they are known. Their bytes say
 * what they are, and an SVG is never among them.
 */
export function useStoredPictures(
  services: Pick<PicturesServices, 'stored' | 'watch'>,
  id: string,
): StoredPictures | null {
  const [pictures, setPictures] = useState<StoredPictures | null>(null);
  useEffect(() => {
    let current = true;
    const made = new Map<string, string>();
    const read = async () => {
      const stored = await services.stored(id);
      if (!current) return;
      const there = new Set(stored.map(({ src }) => src));
      for (const [src, url] of made) {
        if (there.has(src)) continue;
        URL.revokeObjectURL(url);
        made.delete(src);
      }
      // One that was shown keeps its address, or it would be drawn anew with each that comes.
      for (const { src, type, bytes } of stored)
        if (!made.has(src)) made.set(src, URL.createObjectURL(new Blob([bytes], { type })));
      setPictures({ addresses: new Map(made), bytes: stored.reduce((sum, { bytes }) => sum + bytes.length, 0) });
    };
    const ask = () => void read().catch(() => current && setPictures(none)); // the article can be read without
    ask();
    const stop = services.watch(ask);
    return () => {
      current = false;
      stop();
      for (const url of made.values()) URL.revokeObjectURL(url);
    };
  }, [services, id]);
  return pictures;
}
