import { expect, it } from 'vitest';
import { sameText, scoreText } from './text-score';

const gold = {
  title: '老市场换新颜',
  body: ['清晨五点市场亮起了灯', 'Visitors have increased by a third'],
  neutral: ['林小满摄于清晨'],
};

it('is one for the text itself, however it is spaced', () => {
  expect(scoreText('清晨五点，市场 亮起了灯。\nVisitors have increased by a third', gold).f1).toBe(1);
});

it('is nothing for another text', () => {
  expect(scoreText('完全不同的另外一段文字', gold)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

it('counts what is missing and what is too much', () => {
  expect(scoreText('清晨五点市场亮起了灯', gold)).toMatchObject({ precision: 1, recall: 7 / 13 });
  expect(scoreText(`${gold.body.join('\n')}\n点击关注示例网`, gold).recall).toBe(1);
  expect(scoreText(`${gold.body.join('\n')}\n点击关注示例网`, gold).precision).toBeLessThan(1);
});

it('forgives what may be kept or dropped', () => {
  const apart = { ...gold, body: ['清晨五点市场亮起了灯'] };
  const { precision, recall } = scoreText('林小满摄于清晨', apart);
  expect([precision, recall]).toEqual([0, 0]);
  expect(scoreText('清晨五点市场亮起了灯\n林小满摄于清晨', apart).precision).toBeGreaterThan(
    scoreText('清晨五点市场亮起了灯\n示例网广告链接', apart).precision,
  );
});

it('compares names without spaces and quotation marks', () => {
  expect(sameText('“老市场”换新颜', '"老市场" 换新颜')).toBe(true);
  expect(sameText('ＢＢＣ中文', 'bbc中文')).toBe(true);
  expect(sameText('新华社', '新华网')).toBe(false);
});
