import { describe, expect, it } from 'vitest';
import { nextCharacters } from '@/components/reader/words/next-characters';
import { reshaped } from '@/components/reader/words/reshape-word';
import { wordLook } from '@/components/reader/words/word-look';
import { defaultSettings } from '@/lib/settings/settings';
import type { Word, WordFacts, WordState } from '@/lib/words/words';
import { aBlock } from '../../../builders';

const word: Word = { start: 1, end: 4, text: '图书馆', kind: 'word', syllables: ['tu2', 'shu1', 'guan3'], meaning: '' };
const facts = (state: WordState): Map<string, WordFacts> =>
  new Map([['图书馆', { key: '图书馆', state, kept: [], hsk: 3, rank: 900 }]]);
const look = (change: object, state?: WordState, of: Partial<Word> = {}) =>
  wordLook({ ...word, ...of }, state ? facts(state) : new Map(), { ...defaultSettings.reading, ...change });

describe('how a word is drawn', () => {
  it('has readings over all words, or over those that are not known', () => {
    expect(look({ ruby: 'none' }).readings).toBe(false);
    expect(look({ ruby: 'all' }).readings).toBe(true);
    expect(look({ ruby: 'unknown' }, 'new').readings).toBe(true);
    expect(look({ ruby: 'unknown' }, 'learning').readings).toBe(true);
    expect(look({ ruby: 'unknown' }, 'known').readings).toBe(false);
  });

  it('shows nothing as unknown before it is known to be', () => {
    expect(look({ ruby: 'unknown' }).readings).toBe(false);
    expect(look({ wordColours: true }).state).toBeUndefined();
  });

  it('has the reading at hand for pointing at it, as the reader writes readings', () => {
    expect(look({ ruby: 'hover' })).toMatchObject({ hint: 'túshūguǎn', readings: false });
    expect(look({ ruby: 'hover', phonetic: 'zhuyin' }).hint).toBe('ㄊㄨˊ ㄕㄨ ㄍㄨㄢˇ');
    expect(look({ ruby: 'hover' }, 'new', { syllables: [] }).hint).toBeUndefined();
    const figure = { text: '214亿', syllables: ['', '', '', 'yi4'] };
    expect(look({ ruby: 'hover' }, 'new', figure).hint).toBe('214 yì');
  });

  it('has a state where words are coloured, numbers never', () => {
    expect(look({ wordColours: true }, 'learning').state).toBe('learning');
    expect(look({ wordColours: false }, 'learning').state).toBeUndefined();
    expect(look({ wordColours: true, ruby: 'unknown' }, 'new', { kind: 'numeral' })).toMatchObject({
      state: undefined,
      readings: false,
    });
  });
});

describe('a word made longer or shorter', () => {
  const block = aBlock({ text: '去图书馆周一。再来𠮷。' });
  it('takes the next character, or leaves its last one', () => {
    expect(reshaped(block, word, 1)).toEqual({ start: 1, end: 5 });
    expect(reshaped(block, word, -1)).toEqual({ start: 1, end: 3 });
  });

  it('takes no punctuation, and keeps one character', () => {
    expect(reshaped(block, { ...word, start: 4, end: 6, text: '周一' }, 1)).toBeNull();
    expect(reshaped(block, { ...word, start: 4, end: 5, text: '周' }, -1)).toBeNull();
  });

  it('does not cut a character of two units', () => {
    expect(reshaped(block, { ...word, start: 8, end: 9, text: '来' }, 1)).toEqual({ start: 8, end: 11 });
    expect(reshaped(block, { ...word, start: 8, end: 11, text: '来𠮷' }, -1)).toEqual({ start: 8, end: 9 });
  });
});

it('goes through the forms of the other script and back to what was written', () => {
  const round = (script: 'Hans' | 'Hant') => {
    const first = nextCharacters('as-written', script);
    const second = nextCharacters(first, script);
    return [first, second, nextCharacters(second, script)];
  };
  expect(round('Hans')).toEqual(['Hant-TW', 'Hant-HK', 'as-written']);
  expect(round('Hant')).toEqual(['Hans', 'as-written', 'Hans']);
  expect(nextCharacters('Hans', 'Hans')).toBe('as-written');
});
