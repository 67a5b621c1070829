import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha1 } from '@/lib/export/apkg/sha1';

const expected = (text: string): string => createHash('sha1').update(text).digest('hex');

it.each(['', 'abc', 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'])('hashes the examples: %j', (text) =>
  expect(sha1(text)).toBe(expected(text)),
);

it('hashes texts of every length about the end of a block, and long ones', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = '河边的旧桥 opened again'.repeat(20).slice(0, length);
    expect(sha1(text)).toBe(expected(text));
  }
  const long = '旧桥'.repeat(50_000);
  expect(sha1(long)).toBe(expected(long));
});
