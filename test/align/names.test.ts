import { describe, expect, it } from 'vitest';
import { chineseUnit } from '@/lib/align/chinese-unit';
import { englishUnit } from '@/lib/align/english-unit';
import { lexiconOf } from '@/lib/align/lexicon';
import { nameHits, pinyinReadings } from '@/lib/align/names';
import { sampleDictionary } from './samples';

describe('pinyinReadings', () => {
  it('reads a word in every way', () => {
    expect(pinyinReadings('xian')).toEqual([['xian'], ['xi', 'an']]);
    expect(pinyinReadings('wales')).toEqual([]);
  });
});

describe('nameHits', () => {
  it('finds a Chinese name by its pinyin', () => {
    const lexicon = lexiconOf(sampleDictionary());
    const zh = ['学生来了。', '馆长王丽说。'].map((text) => chineseUnit(text, lexicon));
    const en = ['The director, Wang Li, spoke.'].map(englishUnit);
    const [hits] = nameHits(zh, en, lexicon, () => false);
    expect([...(hits?.get('wang') ?? [])]).toEqual([[1, 0.8]]);
    expect(hits?.has('director')).toBe(false);
  });
});
