import { expect, it } from 'vitest';
import { cedictRows } from '@/lib/dictionary/cedict-package';
import { compileFold } from '@/lib/dictionary/compile';
import { packPairs, unpackPairs } from '@/lib/text/pair-code';

it.each(['', '體体', '㐀鿭鿭㐀', '\u0001\uffff\uffff\u0001', '國国國国'])('gives back %j', (table) => {
  expect(unpackPairs(packPairs(table))).toBe(table);
});

it('gives back the whole fold table, in a third of its bytes', async () => {
  const table = compileFold(await cedictRows());
  const packed = packPairs(table);
  expect(unpackPairs(packed)).toBe(table);
  expect(packed).toMatch(/^[ -~]+\n[ -~]+$/);
  expect(packed).not.toMatch(/["'`\\$]/);
  expect(packed.length).toBeLessThan(Buffer.byteLength(table) / 1.9);
});
