import { describe, expect, it } from 'vitest';
import { countChanges, type DiffRow, diffArticles } from '@/lib/diff/article-diff';
import type { Piece } from '@/lib/diff/pieces';
import { aBlock } from '../builders';
import { randomFrom } from './random';

const text = (paragraphs: string[], title = '标题') => ({
  title,
  blocks: paragraphs.map((one, index) => aBlock({ id: `b${index + 1}`, text: one })),
});
const written = (pieces: readonly Piece[] = []) =>
  pieces.map((one) => (one.changed ? `[${one.text}]` : one.text)).join('');
const shown = ({ kind, before, after }: DiffRow) => [kind, written(before?.pieces), written(after?.pieces)];
const plain = (pieces: readonly Piece[] = []) => pieces.map((one) => one.text).join('');

describe('diffArticles', () => {
  it('finds nothing in a text and itself, however its paragraphs are cut and numbered', () => {
    const one = text(['市图书馆周一重新开放。读者可以借阅新书。', '修缮工程历时两年。']);
    const other = {
      title: '标题',
      blocks: [
        aBlock({ id: 'x1', text: '市图书馆周一重新开放。' }),
        aBlock({ id: 'x2', text: '读者可以借阅新书。\n修缮工程历时两年。' }),
        aBlock({ id: 'x3', kind: 'image', text: '一张照片', src: 'https://a.example/1.jpg' }),
        aBlock({ id: 'x4', lang: 'en', text: 'Readers are welcome.' }),
      ],
    };
    const diff = diffArticles(one, other);
    expect(diff.rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
    expect([diff.title.kind, diff.changed, countChanges(one, other)]).toEqual(['same', 0, 0]);
  });

  it('says which sentence changed, and where within it', () => {
    const diff = diffArticles(
      text(['市图书馆周一重新开放。读者可以借阅新书。', '修缮工程历时两年。']),
      text(['市图书馆周二重新开放。读者可以借阅新书。还有讲座。', '修缮工程历时三年零两个月。'], '新的标题'),
    );
    expect(diff.rows.map(shown)).toEqual([
      ['changed', '市图书馆周[一]重新开放。', '市图书馆周[二]重新开放。'],
      ['same', '读者可以借阅新书。', '读者可以借阅新书。'],
      ['added', '', '[还有讲座。]'],
      ['changed', '修缮工程历时[两年]。', '修缮工程历时[三年零两个月]。'],
    ]);
    expect(shown(diff.title)).toEqual(['changed', '标题', '[新的]标题']);
    expect(diff.changed).toBe(4);
  });

  it('pairs a sentence with the one that it became, not with its neighbour', () => {
    const diff = diffArticles(
      text(['第一场雨在夜里落下。河水没有上涨。学校照常上课。']),
      text(['有人在桥边看水。河水没有明显上涨。学校照常上课。']),
    );
    expect(diff.rows.map(shown)).toEqual([
      ['removed', '[第一场雨在夜里落下。]', ''],
      ['added', '', '[有人在桥边看水。]'],
      ['changed', '河水没有上涨。', '河水没有[明显]上涨。'],
      ['same', '学校照常上课。', '学校照常上课。'],
    ]);
  });

  it('calls a sentence that stands elsewhere moved, once', () => {
    const diff = diffArticles(
      text(['甲地下了一夜的雨。乙地多云。丙地晴。丁地有雾。']),
      text(['乙地多云。丙地晴。丁地有雾。甲地下了一夜的雨。']),
    );
    expect(diff.rows.map(({ kind }) => kind)).toEqual(['moved', 'same', 'same', 'same', 'moved']);
    expect(diff.changed).toBe(1);
  });

  it('changes numbers and Latin words whole, and does not shred a sentence', () => {
    const diff = diffArticles(
      text(['全市新增就业12.5万人，GDP增长。', '雨下了一整夜，街上没有行人，只有路灯亮着。']),
      text(['全市新增就业13.5万人，CPI增长。', '雪下得很大，街边的人不多，路口有灯还亮着。']),
    );
    expect(shown(diff.rows[0] as DiffRow)).toEqual([
      'changed',
      '全市新增就业[12.5]万人，[GDP]增长。',
      '全市新增就业[13.5]万人，[CPI]增长。',
    ]);
    const pieces = diff.rows.slice(1).flatMap(({ before, after }) => [before?.pieces ?? [], after?.pieces ?? []]);
    for (const side of pieces) {
      const inner = side.slice(1, -1).filter(({ changed }) => !changed);
      for (const { text } of inner) expect(text.length).toBeGreaterThan(1);
    }
  });

  it('never cuts a character in two', () => {
    const diff = diffArticles(text(['他姓𠮷野，住在这里很久了。']), text(['他姓𠮶野，住在这里很久了。']));
    expect(shown(diff.rows[0] as DiffRow)[1]).toBe('他姓[𠮷]野，住在这里很久了。');
  });

  it('gives both texts back whole and in order, whatever is compared', () => {
    const random = randomFrom(11);
    const sentence = () =>
      `${Array.from({ length: 2 + random(9) }, () => '甲乙丙丁戊己'.charAt(random(6))).join('')}。`;
    for (let round = 0; round < 300; round += 1) {
      const before = Array.from({ length: random(12) }, sentence);
      const after = before.filter(() => random(4) > 0).flatMap((one) => (random(3) ? [one] : [sentence(), one]));
      if (random(2)) after.reverse();
      const diff = diffArticles(text([before.join('')]), text([after.join('')]));
      expect(diff.rows.flatMap((row) => (row.before ? [plain(row.before.pieces)] : []))).toEqual(before);
      expect(diff.rows.flatMap((row) => (row.after ? [plain(row.after.pieces)] : []))).toEqual(after);
      for (const { kind, before: one, after: other } of diff.rows)
        expect(kind === 'same').toBe(
          one !== undefined && other !== undefined && plain(one.pieces) === plain(other.pieces),
        );
    }
  });

  it('takes two texts of ten thousand sentences, each of which was changed', () => {
    const random = randomFrom(13);
    const body = () => Array.from({ length: 24 }, () => String.fromCharCode(0x4e00 + random(3000))).join('');
    const bodies = Array.from({ length: 10_000 }, body);
    const diff = diffArticles(
      text([bodies.map((b) => `${b}了。`).join('')]),
      text([bodies.map((b) => `${b}过。`).join('')]),
    );
    expect(diff.rows).toHaveLength(10_000);
    expect(diff.changed).toBe(10_000);
    expect(diff.rows.every(({ kind }) => kind === 'changed')).toBe(true);
  });
});
