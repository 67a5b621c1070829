import { describe, expect, it } from 'vitest';
import { pinyinFinder, pinyinTerm, spellingsOf } from '@/lib/library/search/pinyin-term';
import { searchFold } from '@/lib/library/search/search-text';

const shown = (letters: string, text: string): string | null => {
  const term = pinyinTerm(letters);
  const hit = term && pinyinFinder(term).find(searchFold(text), 0);
  return hit && text.slice(...hit);
};

describe('spellingsOf', () => {
  it.each([
    ['zhongguo', ['zhong guo', 'zhong gu o']],
    ['xian', ['xian', 'xi an']],
    ["xi'an", ['xi an']],
    ['xi an', ['xi an']],
    ['fangan', ['fang an', 'fan gan']],
    ['lǚyóu', ['lü you']],
    ['lvyou', ['lv you']],
    ['economy', []],
    ['women', ['wo men']],
    ['abc1', []],
    ['中国', []],
    ["'", []],
    ['', []],
  ])('reads %j', (letters, spellings) =>
    expect(spellingsOf(letters).map((spelling) => spelling.join(' '))).toEqual(spellings),
  );

  it('stays small for letters that can be cut in very many ways', () => {
    expect(spellingsOf('xian'.repeat(15)).length).toBeLessThanOrEqual(64);
    expect(spellingsOf('xian'.repeat(16))).toEqual([]);
  });
});

describe('pinyinTerm', () => {
  it('takes no single syllable', () => {
    expect(pinyinTerm('zhong')).toBeNull();
    expect(pinyinTerm('xian')?.spellings).toEqual([['xi', 'an']]);
  });

  it.each([
    ['zhongguo', '我在中国。', '中国'],
    ['zhongguo', '我在中國。', '中國'],
    ['yinhang', '去银行取钱', '银行'],
    ['xingzou', '行走在街上', '行走'],
    ['xinghang', '去银行取钱', null],
    ["xi'an", '到西安去', '西安'],
    ['xian', '到西安去', '西安'],
    ['xian', '全县都在', null],
    ['lvyou', '旅游季', '旅游'],
    ['lüyou', '旅遊季', '旅遊'],
    ['luyou', '旅游季', '旅游'],
    ['luyou', '路由器', '路由'],
    ['lvyou', '路由器', null],
    ['lvedao', '掠到', '掠到'],
    ['nver', '女儿', '女儿'],
    ['jvhui', '聚会', '聚会'],
    ['quanqiu', '全球', '全球'],
    ['fangan', '反感和方案', '反感'],
    ['fangan', '一个方案', '方案'],
    ['chongqing', '重庆', '重庆'],
    ['zhongyao', '重要', '重要'],
    ['zhongguo', '中，国', null],
    ['zhongguo', 'zhongguo', null],
  ])('finds %j in %j', (letters, text, found) => expect(shown(letters, text)).toBe(found));

  it('finds the next match from where it is told', () => {
    const term = pinyinTerm('zhongguo');
    if (!term) throw new Error('no term');
    expect(pinyinFinder(term).find('中国中国', 1)).toEqual([2, 4]);
    expect(pinyinFinder(term).find('中国', 1)).toBeNull();
  });
});
