import { expect, it } from 'vitest';
import { figureMismatches } from '@/lib/figures/figure-mismatches';

it.each([
  ['出口3.5亿元', 'Exports came to 350 million yuan.'],
  ['出口3.5亿元', 'Exports came to 0.35 billion yuan.'],
  ['出口3.5亿元', 'Exports came to RMB350m.'],
  ['成交1682亿元', 'RMB168.2 billion changed hands.'],
  ['成交1682亿元', 'Nearly 170 billion yuan changed hands.'],
  ['有3.47亿人', 'Some 350 million people'],
  ['有3.47亿人', 'More than 340 million people'],
  ['有380万人', 'About 4 million people'],
  ['单价600-700万卢布', 'priced at RUB6-7 million'],
  ['有250万人', 'two and a half million people'],
  ['有200万至300万人', 'two to three million people'],
  ['有3500万人', 'tens of millions of people'],
  ['产煤50万吨', 'half a million tonnes of coal'],
  ['产煤120万吨', '1.2 million tonnes of coal'],
  ['占百分之五十', 'half of it'],
  ['占33%', 'a third of it'],
  ['占三成', 'takes 30 percent'],
  ['增长12%', 'grew by twelve percent'],
  ['增长3.5-4%', 'growth of 3.5 to 4 per cent'],
  ['种了3万亩', 'planted on 2,000 hectares'],
  ['跑了5000米', 'ran 5 kilometers'],
  ['装机500万千瓦', 'capacity of 5 gigawatts'],
  ['花了120分钟', 'took two hours'],
  ['二〇二四年', 'in 2024'],
  ['2017年建成', 'built that year'],
  ['1月8日下午3点30分', 'on the afternoon of the 8th'],
  ['3比2获胜', 'won'],
  ['拨打12345热线', 'call the hotline'],
  ['涨价3万日元', 'up by $200'],
  ['气温达38.5摄氏度', 'Temperatures hit 101.3 degrees Fahrenheit.'],
  ['每年3.15晚会', 'the annual March 15 gala'],
  ['1000多公里', 'over 600 miles'],
  ['减少50个基点', 'cut by half a percentage point'],
  ['民国113年度预算2.9兆元', 'the 2024 budget of NT$2.9 trillion'],
  ['票房突破50亿大关', 'box office passed the 5-billion mark'],
  ['35岁', 'a man in his thirties'],
  ['千方百计', 'by all means'],
  ['增长2倍', 'tripled'],
  ['公元前220年', 'in 220 B.C.'],
  ['占百分之一至百分之五', 'between one and five percent'],
  ['有3.5亿人', ''],
])('%s and "%s" agree', (zh, en) => {
  expect(figureMismatches(zh, en)).toEqual([]);
});

it.each([
  ['出口3.5亿元', 'Exports came to 3.5 billion yuan.', '350 million', '3.5 billion'],
  ['出口3.5亿元', 'Exports came to 35 million yuan.', '350 million', '35 million'],
  ['出口3.5億元', 'Exports came to 350 billion yuan.', '350 million', '350 billion'],
  ['有3.47亿人', 'Some 374 million people', '347 million', '374 million'],
  ['有3.47亿人', 'Some 3.47 million people', '347 million', '3.47 million'],
  ['有3.5亿人', 'Many people', '350 million', null],
  ['出席的有12万人', 'Present were 1.2 million people', '120,000', '1.2 million'],
  ['增长12.5%', 'grew by 15.2%', '12.5%', '15.2%'],
  ['占三成', 'takes 3 percent', '30%', '3%'],
  ['死亡832人', 'killed 382 people', '832', '382'],
  ['在2024年', 'in 2042', '2024', '2042'],
  ['二十余万人', 'over 20,000 people', '200,000', '20,000'],
  ['3000亩和10万亩', '3,000 mu and 1 million mu', '100,000', '1 million'],
  ['300万至500万人', '30 million to 50 million people', '3 million to 5 million', '30 million'],
])('%s and "%s" differ', (zh, en, expected, found) => {
  expect(figureMismatches(zh, en)).toMatchObject([{ expected, found }]);
});

it('says where the figure stands', () => {
  const zh = '一共1,200万人和3.5億元';
  const [first, second] = figureMismatches(zh, '120 million people and 35 billion');
  expect(first).toMatchObject({ zh: '1,200万', value: 1.2e7, found: '120 million' });
  expect(zh.slice(second?.start, second?.end)).toBe('3.5億');
});

it('holds against tables of thousands of figures', () => {
  const zh = Array.from({ length: 3000 }, (_, i) => `${i}万亩`).join('、');
  const en = Array.from({ length: 3000 }, (_, i) => `${i * 7} thousand acres`).join(', ');
  expect(figureMismatches(zh, en)).toEqual([]);
});

it('does not choke on long runs of figures', () => {
  const zh = '1'.repeat(5_000) + '万'.repeat(5_000) + '一二'.repeat(5_000);
  expect(figureMismatches(zh, `${'1 '.repeat(10_000)}${'9,'.repeat(5_000)}`)).toBeInstanceOf(Array);
});
