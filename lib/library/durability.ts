/** What of the browser's StorageManager says whether the library may be evicted; absent in old or locked-down browsers. */
export type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>> | undefined;

export interface Durability {
  /** False where the browser may still evict the library when the disk is full. */
  persistent: boolean;
  /** Bytes that the extension uses; null where the browser does not tell. */
  used: number | null;
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
    return { persistent, used: estimate?.usage ?? null };
  } catch {
    return { persistent: false, used: null };
  }
}
