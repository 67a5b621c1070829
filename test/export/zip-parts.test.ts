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
