import { describe, expect, it } from 'vitest';
import { mergeArticles } from '@/lib/library/merge';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { article, fromPage } from './samples';

const edit = (zh: string[], text: string): Pair => ({
  zh,
  en: [{ id: 'e1.1', text }],
  source: 'edited',
  confidence: 1,
});
const lines = (pairs: Pair[]) =>
  pairs.map(({ zh, en, source }) => [zh.join('+'), en.map((e) => e.text).join(' '), source]);

describe('mergeArticles', () => {
  it('takes the newer text and its English', () => {
    const older = article(1, ['甲一。甲二。'], fromPage);
    const newer = article(1, ['甲一。甲二。甲三。'], fromPage);
    expect(mergeArticles(older, newer)).toEqual(newer);
  });

  it('keeps an edited line where its sentence stands now', () => {
    const older = article(1, ['甲一。甲二。'], fromPage);
    older.pairs[1] = edit(['b1.2'], 'My own words.');
    const newer = article(1, ['新的开头。', '甲一。甲二。'], fromPage);
    expect(lines(mergeArticles(older, newer).pairs)).toEqual([
      ['b1.1', 'Line 1.', 'page'],
      ['b2.1', 'Line 2.', 'page'],
      ['b2.2', 'My own words.', 'edited'],
    ]);
  });

  it('takes a sentence out of the middle of a longer pair, in order', () => {
    const older = article(1, ['甲一。甲二。甲三。'], fromPage);
    older.pairs[1] = edit(['b1.2'], 'Mine.');
    const newer = article(1, ['甲一。甲二。甲三。']);
    newer.pairs = [
      { zh: ['b1.1', 'b1.2', 'b1.3'], en: [{ id: 'e1.1', text: 'All three.' }], source: 'page', confidence: 1 },
    ];
    expect(lines(mergeArticles(older, newer).pairs)).toEqual([
      ['b1.1', 'All three.', 'page'],
      ['b1.2', 'Mine.', 'edited'],
      ['b1.3', '', 'page'],
    ]);
  });

  it('joins two newer pairs under an edit of both sentences', () => {
    const older = article(1, ['甲一。甲二。甲三。']);
    older.pairs = [
      edit(['b1.1', 'b1.2'], 'Both.'),
      { zh: ['b1.3'], en: [], source: 'gloss', confidence: 1, gloss: [] },
    ];
    expect(lines(mergeArticles(older, article(1, ['甲一。甲二。甲三。'], fromPage)).pairs)).toEqual([
      ['b1.1+b1.2', 'Both.', 'edited'],
      ['b1.3', 'Line 3.', 'page'],
    ]);
  });

  it('keeps an edited line where a file has no pairs for its sentence', () => {
    const older = article(1, ['甲一。甲二。甲三。'], fromPage);
    older.pairs[1] = edit(['b1.2'], 'Mine.');
    const newer = article(1, ['甲一。甲二。甲三。'], fromPage);
    newer.pairs = newer.pairs.filter(({ zh }) => zh[0] !== 'b1.2');
    for (const pairs of [newer.pairs, []])
      expect(lines(mergeArticles(older, { ...newer, pairs }).pairs)).toEqual([
        ['b1.1', 'Line 1.', 'page'],
        ['b1.2', 'Mine.', 'edited'],
        ['b1.3', 'Line 3.', 'page'],
      ]);
  });

  it('keeps an edit whose sentence is gone as English without a partner, once', () => {
    const older = article(1, ['甲一。甲二。甲三。'], fromPage);
    older.pairs[1] = edit(['b1.2'], 'Not lost.');
    const newer = article(1, ['甲一。甲三。'], fromPage);
    const once = mergeArticles(older, newer);
    expect(lines(once.pairs)).toEqual([
      ['b1.1', 'Line 1.', 'page'],
      ['', 'Not lost.', 'edited'],
      ['b1.2', 'Line 2.', 'page'],
    ]);
    expect(lines(mergeArticles(once, newer).pairs)).toEqual(lines(once.pairs));
    expect(mergeArticles(older, once).pairs).toEqual(once.pairs);
  });

  it('lets a newer edit of the same sentence win', () => {
    const older = article(1, ['甲一。'], fromPage);
    older.pairs = [edit(['b1.1'], 'First thought.')];
    const newer = article(1, ['甲一。'], fromPage);
    newer.pairs = [edit(['b1.1'], 'Second thought.')];
    expect(mergeArticles(older, newer)).toEqual(newer);
  });

  it('keeps human English where the page is read again without any', () => {
    const older = article(1, ['甲一。甲二。'], fromPage);
    const newer = { ...article(1, ['甲一。甲二。甲三。']), titleEn: '', titleEnSource: '' as const, keywords: [] };
    const merged = mergeArticles(older, newer);
    expect(lines(merged.pairs)).toEqual([
      ['b1.1', 'Line 1.', 'page'],
      ['b1.2', 'Line 2.', 'page'],
      ['b1.3', '', 'gloss'],
    ]);
    expect(merged).toMatchObject({ titleEn: older.titleEn, titleEnSource: 'page', keywords: older.keywords });
  });

  it('does not set the English headline of another Chinese one beside the new', () => {
    const older = article(1, ['甲一。'], fromPage);
    const newer = { ...article(1, ['甲一。'], fromPage), titleEn: '', titleEnSource: '' as const };
    newer.article = { ...newer.article, title: '另一个标题' };
    expect(mergeArticles(older, newer)).toMatchObject({ titleEn: '', titleEnSource: '' });
  });

  it('does not mix the English of two readings of the page', () => {
    const older = article(1, ['甲一。甲二。'], fromPage);
    const newer = article(1, ['甲一。甲二。'], (_, i) => (i === 0 ? { ...fromPage('', 0), source: 'page' } : {}));
    expect(mergeArticles(older, newer).pairs).toEqual(newer.pairs);
  });

  it('leaves every Chinese sentence in exactly one pair, in order, whatever is merged', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const sample = () => {
      const text = Array.from({ length: 1 + random(6) }, () => `句子${'甲乙丙丁'.charAt(random(4))}。`).join('');
      const value = article(1, [text, `尾段${random(3)}。`]);
      const ids = sentencesOf(value.article.blocks).map(({ id }) => id);
      value.pairs = [];
      while (ids.length) {
        const source = (['edited', 'page', 'engine', 'gloss'] as const)[random(4)] ?? 'gloss';
        value.pairs.push({ ...edit(ids.splice(0, 1 + random(3)), `t${random(99)}`), source });
      }
      return value;
    };
    for (let round = 0; round < 500; round += 1) {
      const [older, newer] = [sample(), sample()];
      const merged = mergeArticles(older, newer);
      expect(merged.pairs.flatMap(({ zh }) => zh)).toEqual(sentencesOf(newer.article.blocks).map(({ id }) => id));
      for (const kept of newer.pairs.filter(({ source }) => source === 'edited'))
        expect(merged.pairs).toContainEqual(kept);
    }
  });
});
