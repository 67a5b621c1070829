import { describe, expect, it } from 'vitest';
import { delimitedRow, guardFormula, unguardFormula } from '@/lib/text/write-delimited';

const dangerous = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  ' =1',
  '|calc',
  '%x',
  '\t=1',
  '\tx',
  '\rx',
  '\nx',
  "'=1",
  "' =1",
];
const harmless = ['', 'text', "'quoted'", '——破折号', '1-2', 'a=b', '“=”', ' text', "' text"];

describe('guardFormula', () => {
  it.each(dangerous)('guards %j, so that it can be taken back', (field) => {
    expect(guardFormula(field)).toBe(`'${field}`);
    expect(unguardFormula(guardFormula(field))).toBe(field);
  });
  it.each(harmless)('leaves %j alone', (field) => {
    expect(guardFormula(field)).toBe(field);
    expect(unguardFormula(field)).toBe(field);
  });
  it('is quick with a field of nothing but apostrophes', () => {
    const field = `${"'".repeat(200_000)} `.repeat(2);
    expect(guardFormula(field)).toBe(field);
  });
});

describe('delimitedRow', () => {
  it('quotes as RFC 4180 says', () => {
    expect(delimitedRow(['a', 'b,c', '"d"', 'e\nf', 'g;h', ''], ',')).toBe('a,"b,c","""d""","e\nf","g;h",\r\n');
  });
  it('quotes in TSV only where it must', () => {
    expect(delimitedRow(['a,b;c', 'd\te', '"f"'], '\t')).toBe('a,b;c\t"d\te"\t"""f"""\r\n');
  });
});
