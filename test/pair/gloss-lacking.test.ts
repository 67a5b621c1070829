import { describe, expect, it, vi } from 'vitest';
import { glossLacking } from '@/lib/pair/gloss-lacking';
import { aBilingualArticle } from '../builders';

const entry = { simplified: '读者', traditional: '讀者', pinyin: 'du2 zhe3', glosses: ['reader'] };

describe('glossLacking', () => {
  it('glosses the sentences that have nothing, and asks only for their words', async () => {
    const article = aBilingualArticle();
    article.pairs[1] = { zh: ['b1.2'], en: [], source: 'gloss', confidence: 1 };
    const entriesIn = vi.fn(async () => [entry]);
    const { pairs } = await glossLacking(article, entriesIn);
    expect(entriesIn).toHaveBeenCalledWith('读者可以借阅新书。');
    expect(pairs[1]?.gloss?.[0]).toMatchObject({ text: '读者', meaning: 'reader' });
    expect(pairs.filter((_, index) => index !== 1)).toEqual(
      aBilingualArticle().pairs.filter((_, index) => index !== 1),
    );
  });

  it('asks nobody where nothing is lacking', async () => {
    const entriesIn = vi.fn(async () => []);
    const article = aBilingualArticle();
    expect(await glossLacking(article, entriesIn)).toBe(article);
    expect(entriesIn).not.toHaveBeenCalled();
  });
});
