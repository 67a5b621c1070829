import type { FileCache } from '@/lib/translate/bergamot/model-store';

/** A cache in memory, with a disk that may be full. */
export class MemoryCache implements FileCache {
  readonly entries = new Map<string, { bytes: Uint8Array<ArrayBuffer>; headers: [string, string][] }>();
  /** Bytes that fit. */
  room = Number.POSITIVE_INFINITY;

  get used(): number {
    return [...this.entries.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  match(url: string): Promise<Response | undefined> {
    const entry = this.entries.get(url);
    return Promise.resolve(entry && new Response(entry.bytes.slice(), { headers: entry.headers }));
  }

  async put(url: string, response: Response): Promise<void> {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (this.used + bytes.length > this.room) throw new DOMException('The disk is full.', 'QuotaExceededError');
    this.entries.set(url, { bytes, headers: [...response.headers] });
  }

  delete(url: string): Promise<boolean> {
    return Promise.resolve(this.entries.delete(url));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.entries.keys()].map((url) => ({ url })));
  }
}
