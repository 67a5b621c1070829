import { describe, expect, it } from 'vitest';
import { arranged, countPairs, described, hasChinese, mergeFound, noChoices } from '@/lib/import/choices';
import { lines, read, texts } from './texts';

const found = texts(
  read(['title\tzh\ten', ...lines.map((line, n) => `${n < 2 ? '甲' : '乙'}\t${line.join('\t')}`)].join('\n')),
);

describe('what the reader says of texts', () => {
  it('joins and turns them without losing a row', () => {
    expect(countPairs(arranged(found, false, false))).toBe(4);
    const [joined, ...more] = arranged(found, false, true);
    expect(more).toEqual([]);
    expect(joined?.body).toMatchObject({ rows: [{}, {}, { zh: '乙', heading: true }, {}, {}] });
    const [turned] = arranged(found, true, false);
    expect(turned?.body).toMatchObject({ rows: [{ zh: lines[0]?.[1], en: lines[0]?.[0] }, {}] });
    expect(turned && hasChinese(turned)).toBe(false);
  });

  it('goes over what they say of themselves, web addresses alone', () => {
    const [draft] = found.drafts;
    if (!draft) throw new Error('no draft');
    const told = { ...draft, outlet: '晨报', publishedAt: '2024-01-08' };
    expect(described(told, 0, noChoices)).toEqual(told);
    const choices = { ...noChoices, outlet: ' 晚报 ', titles: { 0: '新' }, addresses: { 0: 'file:///etc/passwd' } };
    expect(described(told, 0, choices)).toMatchObject({
      outlet: '晚报',
      title: '新',
      address: '',
      publishedAt: '2024-01-08',
    });
    expect(described(told, 1, choices).title).toBe('甲');
  });

  it('makes one list of several files', () => {
    expect(mergeFound([found, found])?.drafts).toHaveLength(4);
    expect(mergeFound([])).toBeNull();
  });
});
