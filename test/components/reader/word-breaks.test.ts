import { describe, expect, it } from 'vitest';
import { wordBreaks } from '@/components/reader/word-breaks';

const pieces = (text: string) => wordBreaks(text, 'zh-Hans').map((piece) => piece.text);

describe('wordBreaks', () => {
  it('loses nothing and keeps the words of a headline together', () => {
    const title = '环城快线将于年底通车 全程仅需46分钟';
    expect(pieces(title).join('')).toBe(title);
    expect(pieces(title)).toContain('年底');
    expect(pieces(title).some((piece) => piece.startsWith('46'))).toBe(true);
  });

  it('lets no piece begin with a closing mark or end with an opening one', () => {
    for (const piece of pieces('共享充电宝涨价告别1元时代：是“收割韭菜”还是（理性）回归？')) {
      expect(piece).not.toMatch(/^[：”）？，。]/);
      expect(piece).not.toMatch(/[“（]$/);
    }
  });

  it('keeps a figure with its unit', () => {
    expect(pieces('全程仅需46分钟').at(-1)).toBe('46分钟');
  });

  it('says where each piece begins', () => {
    const text = '一位负责人说：“票价”未定';
    for (const piece of wordBreaks(text, 'zh-Hans')) expect(text.startsWith(piece.text, piece.at)).toBe(true);
  });
});
