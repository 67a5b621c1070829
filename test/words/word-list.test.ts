import { describe, expect, it } from 'vitest';
import { everyWord, findWords, outletsOf, plainSound, type WordQuery, withFacts } from '@/lib/words/word-list';
import { aSentence, aWord } from '../components/library/words/fake-words';

const words = [
  aWord(),
  aWord({
    simplified: '女儿',
    traditional: '女兒',
    pinyin: 'nu:3 er2',
    meaning: 'daughter',
    note: 'family',
    state: 'known',
    hsk: 1,
    rank: 400,
    createdAt: '2026-03-05T10:00:00.000Z',
    sentences: [aSentence({ site: '另一家报' }), aSentence({ site: '示例新闻网' })],
  }),
  aWord({
    simplified: '修缮',
    traditional: '修繕',
    pinyin: 'xiu1 shan4',
    meaning: 'to renovate',
    state: 'new',
    hsk: 0,
    rank: 0,
    createdAt: '2026-03-01T10:00:00.000Z',
    sentences: [],
  }),
];
const find = (query: Partial<WordQuery>) =>
  findWords(words, { ...everyWord, ...query }).map(({ simplified }) => simplified);

describe('findWords', () => {
  it.each([
    ['開', ['开放']],
    ['开放', ['开放']],
    ['kaifang', ['开放']],
    ['kai fang', ['开放']],
    ['kāi fàng', ['开放']],
    ['nuer', ['女儿']],
    ['nv', ['女儿']],
    ['nǚ', ['女儿']],
    ['shan', ['修缮']],
    ['Renovate', ['修缮']],
    ['to open', ['开放']],
    ['family', ['女儿']],
    ['没有这个', []],
  ])('finds %s', (text, found) => expect(find({ text })).toEqual(found));

  it('filters by state, level and outlet', () => {
    expect(find({ state: 'new' })).toEqual(['修缮']);
    expect(find({ hsk: 1 })).toEqual(['女儿']);
    expect(find({ hsk: 7 })).toEqual(['修缮']);
    expect(find({ site: '另一家报' })).toEqual(['女儿']);
  });

  it.each([
    ['newest', ['女儿', '开放', '修缮']],
    ['oldest', ['修缮', '开放', '女儿']],
    ['pinyin', ['开放', '女儿', '修缮']],
    ['frequency', ['女儿', '开放', '修缮']],
    ['hsk', ['女儿', '开放', '修缮']],
    ['sentences', ['女儿', '开放', '修缮']],
  ] as const)('sorts by %s', (sort, order) => expect(find({ sort })).toEqual(order));

  it('sorts tones behind letters, syllable by syllable', () => {
    const sounds = ['mao1', 'ma3', 'ma1 ma5', 'ma1', ''];
    const sorted = findWords(
      sounds.map((pinyin, index) => aWord({ pinyin, id: String(index) })),
      { ...everyWord, sort: 'pinyin' },
    );
    expect(sorted.map(({ pinyin }) => pinyin)).toEqual(['ma1', 'ma1 ma5', 'ma3', 'mao1', '']);
  });
});

it('outlets are counted by word, most frequent first', () => {
  expect(outletsOf(words)).toEqual([
    { name: '示例新闻网', count: 2 },
    { name: '另一家报', count: 1 },
  ]);
});

it('facts come by key, whatever their order; without one a word is new', () => {
  const [one, two] = withFacts(
    [aWord(), aWord({ simplified: '新' })],
    [{ key: '开放', state: 'known', kept: ['kept'], hsk: 3, rank: 7 }],
  );
  expect(one).toMatchObject({ state: 'known', hsk: 3, rank: 7 });
  expect(two).toMatchObject({ state: 'new', hsk: 0, rank: 0 });
});

it('a sound is its letters', () => expect(plainSound('Nü3 ren2')).toBe(plainSound('nu:3ren2')));
