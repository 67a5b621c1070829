import { describe, expect, it } from 'vitest';
import { languageOf, scriptOf } from '@/lib/text/script';

describe('scriptOf', () => {
  it.each([
    ['市场管理处的工作人员说，每天的客流量增加了三成。', 'Hans'],
    ['市場管理處的工作人員說，每天的人潮增加了三成。', 'Hant'],
    ['他说，招牌上仍写着「老市場」三个字，没有人想过要换掉它。', 'Hans'],
    ['山水日月', 'Hans'],
    ['', 'Hans'],
  ] as const)('%s', (text, expected) => {
    expect(scriptOf(text)).toBe(expected);
  });
});

describe('languageOf', () => {
  it.each([
    ['清晨五点，市场亮起了灯。', 'zh'],
    ['The lights are on at five in the morning.', 'en'],
    ['苹果公司发布了新的 iPhone 和 Apple Watch，售价不变。', 'zh'],
    ['The market is called 老市场 by everyone who lives here.', 'en'],
    ['News Title: 新', 'en'],
    ['市場の朝はとても早く、五時には灯りがつきます。', 'other'],
    ['2024 - 01', 'other'],
  ] as const)('%s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
