import type { FilePart } from './exporter';

/** Bytes, about, that wait in memory before they are handed over. */
const most = 4_000_000;

export interface FilePieces {
  add(...pieces: (string | Uint8Array<ArrayBuffer>)[]): void;
  /** All that was added, in order. */
  all(): FilePart[];
}

/**
 * A file as it grows. A long one is handed to the browser piece by piece: what is in a Blob no longer lies in the page's
 * memory, and may lie on the disk.
 */
export function filePieces(): FilePieces {
  const done: FilePart[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  return {
    add: (...pieces) => {
      for (const piece of pieces) {
        if (!piece.length) continue;
        waiting.push(piece);
        size += typeof piece === 'string' ? piece.length * 2 : piece.length;
        if (size < most) continue;
        done.push(new Blob(waiting));
        waiting = [];
        size = 0;
      }
    },
    all: () => [...done, ...waiting],
  };
}
