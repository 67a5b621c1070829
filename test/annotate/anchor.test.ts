import { describe, expect, it } from 'vitest';
import { anchor, targetOf, targetOfSentences } from '@/lib/annotate/anchor';
import type { AnnotationTarget } from '@/lib/annotate/annotation';
import { chineseSentences, englishSentences, type SideSentence } from '@/lib/annotate/side-sentences';
import { aBilingualArticle, aBlock, anArticle, aPair } from '../builders';

const article = aBilingualArticle();
const chinese = chineseSentences(article);

/** The words of places, read back from the sentences. */
const read = (target: AnnotationTarget, sentences: readonly SideSentence[]) =>
  anchor({ target }, sentences)?.map(
    ({ sentence, start, end }) => `${sentence}:${sentences.find(({ id }) => id === sentence)?.text.slice(start, end)}`,
  ) ?? null;

function choose(sentences: readonly SideSentence[], start: [string, number], end: [string, number]): AnnotationTarget {
  const target = targetOf({
    side: 'zh',
    sentences,
    start: { sentence: start[0], offset: start[1] },
    end: { sentence: end[0], offset: end[1] },
  });
  if (!target) throw new Error('nothing chosen');
  return target;
}

const texts = (...all: string[]) => all.map((text, index) => aBlock({ id: `b${index + 1}`, text }));
const inBlocks = (...all: string[]) =>
  chineseSentences(aBilingualArticle({ article: anArticle({ blocks: texts(...all) }), pairs: [] }));

describe('targetOf', () => {
  it('keeps place, words and what is around them', () => {
    expect(choose(chinese, ['b1.1', 1], ['b1.1', 4])).toEqual({
      side: 'zh',
      start: { sentence: 'b1.1', offset: 1 },
      end: { sentence: 'b1.1', offset: 4 },
      exact: '图书馆',
      prefix: '市',
      suffix: '周一重新开放。读者可以借阅新书。\n修缮工程历时两年。馆内新增三百',
    });
  });
  it('joins sentences and paragraphs as in the text', () => {
    const target = choose(chinese, ['b1.2', 4], ['b2.1', 4]);
    expect(target.exact).toBe('借阅新书。\n修缮工程');
    expect(read(target, chinese)).toEqual(['b1.2:借阅新书。', 'b2.1:修缮工程']);
  });
  it('leaves white space out and takes points in either order', () => {
    const sentences = [{ id: 's', text: 'A calm  day.' }];
    const target = targetOf({
      side: 'en',
      sentences,
      start: { sentence: 's', offset: 8 },
      end: { sentence: 's', offset: 1 },
    });
    expect(target).toMatchObject({ exact: 'calm', start: { offset: 2 }, end: { offset: 6 } });
  });
  it('is nothing where nothing is chosen or a sentence is not there', () => {
    const at = (sentence: string, offset: number) => ({ sentence, offset });
    expect(targetOf({ side: 'zh', sentences: chinese, start: at('b1.1', 3), end: at('b1.1', 3) })).toBeNull();
    expect(targetOf({ side: 'zh', sentences: chinese, start: at('b1.1', 3), end: at('b9.1', 4) })).toBeNull();
    expect(targetOfSentences('zh', chinese, [])).toBeNull();
  });
  it('ends in the sentence that it holds, not at the beginning of the next', () => {
    expect(choose(chinese, ['b1.1', 0], ['b1.2', 0]).end.sentence).toBe('b1.1');
  });
});

describe('anchor', () => {
  const target = choose(chinese, ['b1.1', 1], ['b1.1', 4]);

  it('finds the place in the same text', () => {
    expect(anchor({ target }, chinese)).toEqual([{ sentence: 'b1.1', start: 1, end: 4 }]);
  });
  it('follows its words where blocks have moved', () => {
    const moved = inBlocks('编者按。', '市图书馆周一重新开放。读者可以借阅新书。');
    expect(read(target, moved)).toEqual(['b2.1:图书馆']);
  });
  it('chooses by what is around it among the same words', () => {
    const before = inBlocks('老人在图书馆门口等。', '孩子在图书馆里读书。');
    const second = choose(before, ['b2.1', 3], ['b2.1', 6]);
    const after = inBlocks('她说图书馆很大。', '老人在图书馆门口等。', '孩子在图书馆里读书。');
    expect(read(second, after)).toEqual(['b3.1:图书馆']);
  });
  it('stays with its own one of two sentences that are the same', () => {
    const twice = inBlocks('雨停了。', '雨停了。', '雨停了。');
    const middle = choose(twice, ['b2.1', 0], ['b2.1', 4]);
    expect(anchor({ target: middle }, twice)?.[0]?.sentence).toBe('b2.1');
  });
  it('does not mind white space, script and quotation marks', () => {
    const before = inBlocks('他说“图书馆 开了”，大家鼓掌。');
    const all = choose(before, ['b1.1', 2], ['b1.1', 10]);
    expect(read(all, inBlocks('他說「圖書館開了」，大家鼓掌。'))).toEqual(['b1.1:「圖書館開了」']);
  });
  it('spans sentences that were cut anew', () => {
    const whole = choose(chinese, ['b1.1', 0], ['b1.2', 9]);
    expect(read(whole, inBlocks('市图书馆周一重新开放。', '读者可以借阅新书。'))).toEqual([
      'b1.1:市图书馆周一重新开放。',
      'b2.1:读者可以借阅新书。',
    ]);
  });
  it('is an orphan where its words are gone', () => {
    expect(anchor({ target }, inBlocks('市美术馆周一重新开放。'))).toBeNull();
    expect(anchor({ target: { ...target, exact: ' ' } }, chinese)).toBeNull();
  });

  describe('in English', () => {
    const english = englishSentences(article);
    const at = (sentences: SideSentence[], id: string, words: string) => {
      const offset = sentences.find((one) => one.id === id)?.text.indexOf(words) ?? -1;
      const made = targetOf({
        side: 'en',
        sentences,
        start: { sentence: id, offset },
        end: { sentence: id, offset: offset + words.length },
      });
      if (!made) throw new Error('nothing chosen');
      return made;
    };
    it('finds the words in English from another source', () => {
      const books = at(english, 'page-e1.2', 'new books');
      const others = englishSentences({
        pairs: [aPair({ source: 'engine', en: [{ id: 'e1.1', text: 'People may borrow the new  books again.' }] })],
      });
      expect(read(books, others)).toEqual(['engine-e1.1:new  books']);
    });
    it('tells sentences of one number from two sources apart', () => {
      const mixed = englishSentences({
        pairs: [aPair(), aPair({ zh: ['b1.2'], source: 'engine', en: [{ id: 'e1.1', text: 'The city sleeps.' }] })],
      });
      expect(new Set(mixed.map(({ id }) => id)).size).toBe(2);
      expect(read(at(mixed, 'engine-e1.1', 'The city'), mixed)).toEqual(['engine-e1.1:The city']);
    });
    it('takes whole words for whole words', () => {
      const art = at([{ id: 'a', text: 'We like art here.' }], 'a', 'art');
      expect(read(art, [{ id: 'a', text: 'We like heart-felt words.' }])).toBeNull();
      expect(read(art, [{ id: 'a', text: 'Heart and art.' }])).toEqual(['a:art']);
    });
  });
});
