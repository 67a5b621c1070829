import { deflateSync } from 'fflate';
import { joinBytes } from '../join-bytes';
import type { FilePart } from './exporter';
import { filePieces } from './file-pieces';

/** A zip that is made file by file, so that only what is compressed already stays in memory. */
export interface ZipParts {
  /** `stored`: as it is, for what is compressed already. Rejects nothing; names are not checked for repetition. */
  add(name: string, content: string | Uint8Array, how?: 'deflated' | 'stored'): void;
  /** The same for a long file, deflated: gives the page its turns, and rejects with the signal's reason when aborted. */
  addLong(name: string, content: Uint8Array, signal: AbortSignal): Promise<void>;
  /** The whole archive, in order. Nothing can be added afterwards. Throws RangeError where it would be over 4 GB. */
  end(): FilePart[];
}

const most = 0xffffffff;

/**
 * Starts an archive after PKWARE's APPNOTE.TXT 6.3, with `now` (in UTC) as the time of every file. Sizes and checksums
 * stand before each file and no data descriptor behind it: some programs that read books cannot read a stored file
 * otherwise. More than 65,535 files are counted in the records of Zip64.
 */
export function zipParts(now: Date): ZipParts {
  const parts = filePieces();
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const [date, time] = dosTime(now);
  let offset = 0;
  const put = (name: string, { data, crc, length, method }: Packed) => {
    const bytes = new TextEncoder().encode(name);
    const size = data.reduce((sum, piece) => sum + piece.length, 0);
    // Version 2.0, names in UTF-8 where they are not ASCII, method, time, date, checksum, sizes, lengths.
    const common = record([
      [2, 20],
      [2, bytes.length === name.length ? 0 : 0x0800],
      [2, method],
      [2, time],
      [2, date],
      [4, crc],
      [4, size],
      [4, length],
      [2, bytes.length],
      [2, 0],
    ]);
    const local = joinBytes([record([[4, 0x04034b50]]), common, bytes]);
    const start = record([
      [4, 0x02014b50],
      [2, 20],
    ]);
    const place = record([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    directory.push(joinBytes([start, common, place, bytes]));
    parts.add(local, ...data);
    offset += local.length + size;
    if (offset > most) throw new RangeError('The file would be larger than 4 GB.');
  };
  return {
    add: (name, content, how = 'deflated') => {
      const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const crc = crc32(plain);
      if (how === 'stored') put(name, { data: [joinBytes([plain])], crc, length: plain.length, method: 0 });
      else put(name, { data: [deflateSync(plain, { level: 6 })], crc, length: plain.length, method: 8 });
    },
    addLong: async (name, content, signal) => put(name, await deflatedInTurns(content, signal)),
    end: () => {
      const listed = joinBytes(directory);
      if (offset + listed.length > most) throw new RangeError('The file would be larger than 4 GB.');
      return [...parts.all(), listed, endRecords(directory.length, listed.length, offset)];
    },
  };
}

interface Packed {
  /** In pieces, as they are written. */
  data: Uint8Array<ArrayBuffer>[];
  /** Of what was there before it was packed. */
  crc: number;
  length: number;
  method: 0 | 8;
}

/** Bytes that are packed at a time: some tens of milliseconds. */
const slice = 1_000_000;

/** By the browser's own means: what fflate 0.8.3 deflates in pieces cannot always be unpacked again. */
async function deflatedInTurns(content: Uint8Array, signal: AbortSignal): Promise<Packed> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      await new Promise<void>((resolve) => setTimeout(resolve));
      const piece = content.slice(length, length + slice);
      crc = crc32(piece, crc);
      length += piece.length;
      if (piece.length) controller.enqueue(piece);
      else controller.close();
    },
  });
  let crc = 0;
  let length = 0;
  const data: Uint8Array<ArrayBuffer>[] = [];
  const packed = source.pipeThrough(new CompressionStream('deflate-raw'), { signal });
  for (const reader = packed.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    data.push(value);
  }
  signal.throwIfAborted();
  return { data, crc, length, method: 8 };
}

function endRecords(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const short = Math.min(count, 0xffff);
  const end = record([
    [4, 0x06054b50],
    [4, 0],
    [2, short],
    [2, short],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  if (count < 0xffff) return end;
  const long = record([
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [8, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  ]);
  const locator = record([
    [4, 0x07064b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
  ]);
  return joinBytes([long, locator, end]);
}

/** Little-endian numbers, each with its length in bytes. */
function record(fields: readonly (readonly [2 | 4 | 8, number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [length]) => sum + length, 0)));
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return new Uint8Array(view.buffer);
}

/** Date and time of MS-DOS, which begin in 1980 and count every other second. */
function dosTime(at: Date): [date: number, time: number] {
  const year = Math.max(1980, Math.min(2107, at.getUTCFullYear()));
  const date = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return [date, (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)];
}

/** CRC-32 of ISO 3309, reflected polynomial 0xEDB88320; `before` is that of what stands before these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ -1) >>> 0;
}

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
