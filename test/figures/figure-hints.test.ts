import { expect, it } from 'vitest';
import { figureHints } from '@/lib/figures/figure-hints';

it.each([
  ['3.5亿', '350 million'],
  ['12.5亿人', '1.25 billion'],
  ['1.2万', '12,000'],
  ['5千人', '5,000'],
  ['３.５億', '350 million'],
  ['1亿2500万', '125 million'],
  ['1億2千萬', '120 million'],
  ['3亿5000万人', '350 million'],
  ['1.3万亿', '1.3 trillion'],
  ['一百二十万', '1.2 million'],
  ['两万五千里', '25,000'],
  ['十四亿人民', '1.4 billion'],
  ['1,200万', '12 million'],
  ['1234万5678人', '12,345,678'],
  ['3.5亿元', '350 million yuan'],
  ['3.5亿美元', '$350 million'],
  ['400万港元', 'HK$4 million'],
  ['600-700万卢布', '6 to 7 million rubles'],
  ['1.2亿至1.5亿美元', '$120 million to $150 million'],
  ['5亿到10亿', '500 million to 1 billion'],
  ['3-5万', '30,000 to 50,000'],
  ['8000-1.2万', '8,000 to 12,000'],
  ['三四百人', '300 to 400'],
  ['3500多万', 'more than 35 million'],
  ['35余万人', 'more than 350,000'],
  ['二十余万', 'more than 200,000'],
  ['3万多元', 'more than 30,000 yuan'],
  ['百分之三点五', '3.5%'],
  ['百分之五到百分之十', '5% to 10%'],
  ['三成', '30%'],
  ['七成五', '75%'],
  ['三成多', 'more than 30%'],
  ['五百零三', '503'],
])('%s is %s', (zh, en) => {
  expect(figureHints(zh).map((hint) => hint.en)).toEqual([en]);
});

it.each([
  '35人',
  '2024年',
  '1234567',
  '12%',
  '万一',
  '千万不要',
  '百年',
  '数万',
  '十几万',
  '500千米',
  '3千克',
  '第一百货',
  '第100万名',
  '成都',
  '完成任务',
  '一成不变',
  '1000万分之一',
  'B5万',
  '',
])('leaves %j alone', (zh) => {
  expect(figureHints(zh)).toEqual([]);
});

it('names no currency for the dollars of Taiwan or Hong Kong', () => {
  expect(figureHints('3.5億元').map(({ zh, en }) => [zh, en])).toEqual([['3.5億', '350 million']]);
  expect(figureHints('2.5兆元')[0]?.en).toBe('2.5 trillion yuan');
  expect(figureHints('預算2.5兆元、3億元')[0]?.en).toBe('2.5 trillion');
});

it('says where the figures stand', () => {
  const zh = '产量达到3.5亿吨，同比增长三成，其中5万千瓦。';
  const hints = figureHints(zh);
  expect(hints).toMatchObject([
    { zh: '3.5亿', value: 3.5e8, start: 4, end: 8 },
    { zh: '三成', value: 30 },
    { zh: '5万', value: 5e4 },
  ]);
  for (const hint of hints) expect(zh.slice(hint.start, hint.end)).toBe(hint.zh);
});

it('does not choke on long runs of figures', () => {
  const zh = '1'.repeat(20_000) + '万'.repeat(20_000) + '1,111'.repeat(5_000) + '一二'.repeat(10_000);
  expect(figureHints(zh).every(({ value }) => Number.isFinite(value))).toBe(true);
});
