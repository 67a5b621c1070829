import { type Mock, vi } from 'vitest';
import type { PicturesServices } from '@/components/library/pictures/pictures-services';
import type { StoredImage } from '@/lib/library/images/stored-image';

type Mocked = { [K in keyof PicturesServices]: Mock<PicturesServices[K]> };

/** The smallest things that their first bytes make a picture. */
export const gif = (): Uint8Array<ArrayBuffer> => new Uint8Array([...new TextEncoder().encode('GIF89a'), 1, 0, 1, 0]);

/** Pictures in memory: every one can be had but those of `missing`. */
export function fakePictures(start: StoredImage[] = [], missing: readonly string[] = []) {
  let stored = start;
  const listeners = new Set<() => void>();
  const put = (next: StoredImage[]) => {
    stored = next;
    for (const tell of listeners) tell();
  };
  const services: Mocked = {
    stored: vi.fn(async (id) => stored.filter((image) => image.id === id)),
    allow: vi.fn(async () => true),
    keep: vi.fn(async (id, src) => {
      if (missing.includes(src)) return false;
      put([...stored, { id, src, type: 'image/gif', bytes: gif(), savedAt: '2026-03-02T10:00:00.000Z' }]);
      return true;
    }),
    remove: vi.fn(async (id) => put(stored.filter((image) => image.id !== id))),
    keepsAlways: vi.fn(async () => false),
    setKeepsAlways: vi.fn(async () => {}),
    watch: vi.fn((changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    }),
  };
  return { services, stored: () => stored };
}
