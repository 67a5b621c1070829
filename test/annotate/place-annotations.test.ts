import { describe, expect, it } from 'vitest';
import { targetOfSentences } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/annotate/annotation';
import { newAnnotation, randomId } from '@/lib/annotate/new-annotation';
import { placeAnnotations } from '@/lib/annotate/place-annotations';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import { aBilingualArticle } from '../builders';

const article = aBilingualArticle();

function highlight(side: 'zh' | 'en', ...ids: string[]): Annotation {
  const target = targetOfSentences(side, sentencesOfSide(article, side), ids);
  if (!target) throw new Error('no such sentence');
  return newAnnotation({ kind: 'highlight', colour: 'yellow', target });
}

describe('placeAnnotations', () => {
  it('puts them in reading order, English behind its Chinese', () => {
    const all = [
      highlight('zh', 'b2.2'),
      highlight('en', 'page-e1.1'),
      highlight('zh', 'b1.2'),
      highlight('zh', 'b1.1'),
    ];
    const { found, orphans } = placeAnnotations(article, all);
    expect(found.map(({ target }) => target.start.sentence)).toEqual(['b1.1', 'page-e1.1', 'b1.2', 'b2.2']);
    expect(orphans).toEqual([]);
  });
  it('gives each sentence its part, the last of them the sign', () => {
    const one = highlight('zh', 'b1.1', 'b1.2');
    const { zh, en } = placeAnnotations(article, [one]);
    expect(zh.get('b1.1')).toEqual([{ start: 0, end: 11, annotation: one, last: false }]);
    expect(zh.get('b1.2')).toEqual([{ start: 0, end: 9, annotation: one, last: true }]);
    expect(en.size).toBe(0);
  });
  it('keeps what has lost its words apart, in the order of its making', () => {
    const lost = ['甲', '乙'].map((exact) => {
      const one = highlight('zh', 'b1.1');
      return { ...one, target: { ...one.target, exact } };
    });
    expect(placeAnnotations(article, lost)).toMatchObject({ found: [], orphans: lost });
  });
});

describe('randomId', () => {
  it('is a version 4 UUID whatever the chance', () => {
    expect(randomId((bytes) => bytes.fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    expect(randomId((bytes) => bytes.fill(0))).toBe('00000000-0000-4000-8000-000000000000');
  });
});
