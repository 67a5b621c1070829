import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FilePart } from '@/lib/export/exporter';
import { zipParts } from '@/lib/export/zip-parts';
import { now } from './sample';

const whole = async (parts: FilePart[]) => new Uint8Array(await new Blob(parts).arrayBuffer());
const number = (bytes: Uint8Array, at: number, length: 2 | 4): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return length === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
};

describe('zipParts', () => {
  it('is unpacked again as it was', async () => {
    const zip = zipParts(now);
    const random = crypto.getRandomValues(new Uint8Array(5000));
    zip.add('one.txt', 'text '.repeat(1000));
    zip.add('中文/二.bin', random, 'stored');
    zip.add('empty', '');
    const files = unzipSync(await whole(zip.end()));
    expect(Object.keys(files)).toEqual(['one.txt', '中文/二.bin', 'empty']);
    expect(strFromU8(files['one.txt'] ?? random)).toBe('text '.repeat(1000));
    expect(files['中文/二.bin']).toEqual(random);
    expect(files.empty).toHaveLength(0);
  });

  it('says checksum, sizes and time before each file', async () => {
    const zip = zipParts(new Date('2026-03-09T12:34:56Z'));
    zip.add('a', '123456789', 'stored');
    const bytes = await whole(zip.end());
    // The check value of CRC-32 is that of these nine digits.
    expect(number(bytes, 14, 4)).toBe(0xcbf43926);
    expect([number(bytes, 18, 4), number(bytes, 22, 4)]).toEqual([9, 9]);
    expect(number(bytes, 6, 2) & 8).toBe(0);
    expect(number(bytes, 12, 2)).toBe(((2026 - 1980) << 9) | (3 << 5) | 9);
    expect(number(bytes, 10, 2)).toBe((12 << 11) | (34 << 5) | 28);
  });

  it.each([0, 5, 999_999, 1_000_000, 3_500_000])('packs a long file of %i bytes in turns', async (length) => {
    const zip = zipParts(now);
    const content = Uint8Array.from({ length }, (_, index) => (index * index) >> 7);
    zip.add('before', 'text');
    const start = new Blob(zip.end()).size; // with the records at its end
    await zip.addLong('long', content, new AbortController().signal);
    zip.add('behind', 'text');
    const bytes = await whole(zip.end());
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['before', 'long', 'behind']);
    expect(Buffer.compare(files.long ?? new Uint8Array(1), content)).toBe(0);
    expect(strFromU8(files.behind ?? content)).toBe('text');
    const at = bytes.findIndex((_, index) => index > 0 && index < start && number(bytes, index, 4) === 0x04034b50);
    expect(number(bytes, at + 14, 4)).toBe(crc32(content));
    expect(number(bytes, at + 22, 4)).toBe(length);
  });

  it('stops in the middle of a long file', async () => {
    const abort = new AbortController();
    const adding = zipParts(now).addLong('long', new Uint8Array(5_000_000), abort.signal);
    setTimeout(() => abort.abort());
    await expect(adding).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says where names are UTF-8', async () => {
    const zip = zipParts(now);
    zip.add('中', '', 'stored');
    expect(number(await whole(zip.end()), 6, 2)).toBe(0x0800);
  });

  it('holds more files than the old form can count', async () => {
    const zip = zipParts(now);
    for (let n = 0; n < 70_000; n += 1) zip.add(`${n}`, '', 'stored');
    const bytes = await whole(zip.end());
    const end = bytes.length - 22;
    expect(number(bytes, end, 4)).toBe(0x06054b50);
    expect(number(bytes, end + 8, 2)).toBe(0xffff);
    const locator = end - 20;
    expect(number(bytes, locator, 4)).toBe(0x07064b50);
    const long = number(bytes, locator + 8, 4);
    expect(number(bytes, long, 4)).toBe(0x06064b50);
    expect(number(bytes, long + 32, 4)).toBe(70_000);
    expect(Object.keys(unzipSync(bytes))).toHaveLength(70_000);
  });
});
