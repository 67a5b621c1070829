/** What of the browser's StorageManager says whether the library may be evicted; absent in old or locked-down browsers. */
export type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>> | undefined;

export interface Durability {
  /** False where the browser may still evict the library when the disk is full. */
  persistent: boolean;
  /** Bytes that the extension uses; null where the browser does not tell. */
  used: number | null;
  /** Bytes that it may use at most, by the browser's estimate, which looks at the disk; null likewise. */
  quota: number | null;
}

/** Asks the browser to keep the library for good, once it is worth it (at the first save). True if it does. */
export async function makePersistent(storage: Storage): Promise<boolean> {
  try {
    return ((await storage?.persisted?.()) || (await storage?.persist?.())) ?? false;
  } catch {
    return false; // Firefox throws in private windows
  }
}

export async function durability(storage: Storage): Promise<Durability> {
  try {
    const [persistent = false, estimate] = await Promise.all([storage?.persisted?.(), storage?.estimate?.()]);
    return { persistent, used: estimate?.usage ?? null, quota: estimate?.quota ?? null };
  } catch {
    return { persistent: false, used: null, quota: null };
  }
}

/** Bytes that are free for the library; null where the browser does not tell. */
export const freeSpace = ({ used, quota }: Pick<Durability, 'used' | 'quota'>): number | null =>
  used === null || quota === null ? null : Math.max(0, quota - used);

const leastFree = 50_000_000;

/**
 * Whether space is so short that the reader should know before a save fails: less than 50 MB, which is some hundred
 * articles with their pictures, or than a tenth of what is used, because a database needs room to rewrite its files.
 */
export function isLowOnSpace(state: Pick<Durability, 'used' | 'quota'>): boolean {
  const free = freeSpace(state);
  return free !== null && free < Math.max(leastFree, (state.used ?? 0) / 10);
}
