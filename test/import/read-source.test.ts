import { describe, expect, it } from 'vitest';
import { readFile, readPasted } from '@/lib/import/read-source';
import { lines, parse, rows, texts } from './texts';

const table = lines.map((line) => line.join('\t')).join('\n');
const file = (bytes: BlobPart, name = '旧桥.v2.tsv') => new File([bytes], name);

describe('readFile', () => {
  it('reads what spreadsheets and editors write, and names the text after the file', async () => {
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${table}`, (char) => char.charCodeAt(0)).buffer);
    for (const bytes of [table, `\ufeff${table}`, utf16]) {
      const found = await readFile(file(bytes), parse);
      expect(rows(found)).toEqual(lines);
      expect(texts(found).drafts[0]?.title).toBe('旧桥.v2');
    }
    // 桥。 in GB 18030.
    const chinese = new Uint8Array([0xc7, 0xc5, 0xa1, 0xa3, 0x09, 0x41, 0x2e, 0x0a]);
    expect(rows(await readFile(file(chinese), parse))).toEqual([['桥。', 'A.']]);
  });

  it('hands a backup and our JSON on unread', async () => {
    for (const start of ['PK\u0003\u0004', '{"format"', '\ufeff\n {']) {
      const own = file(start);
      own.arrayBuffer = () => Promise.reject(new Error('was read'));
      expect(await readFile(own, parse)).toEqual({ kind: 'own' });
    }
  });

  it('refuses what is too large before it is read, and what is empty', async () => {
    const huge = file(table);
    Object.defineProperty(huge, 'size', { value: 200_000_000 });
    huge.arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await readFile(huge, parse)).toMatchObject({ kind: 'refused', problem: 'too-large' });
    expect(await readFile(file(''), parse)).toMatchObject({ problem: 'nothing' });
    expect(await readFile(file(new Uint8Array(3000)), parse)).toMatchObject({ problem: 'not-text' });
  });
});

it('names a pasted text after its beginning', () => {
  expect(texts(readPasted({ text: table }, parse)).drafts[0]?.title).toBe('河边的旧桥昨天重新开放');
});
