import type { BilingualArticle } from '@/lib/bilingual-article';
import { articleId, type SavedArticle } from '@/lib/library/saved-article';
import { sentencesOf } from '@/lib/text/article-sentences';
import { aBilingualArticle, aBlock, aGlossPair, anArticle } from '../builders';

/** Random numbers from 0 to 1 that a seed gives again (mulberry32, by T. Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const openings = ['市图书馆', '新开的环城快线', '湿地的管理处', '老城区的书店', '气象台', '博物馆'];
const middles = ['昨天宣布', '在报告里写道', '今天上午说明', '对记者说', '在公告中提到'];
const ends = [
  '夜间开放的时间将再延长一小时。',
  '来访的人数比去年多了三成。',
  '修缮工程将在秋天以前完成。',
  '票价和班次都保持不变。',
];

/** A news article of some 1,000 characters, half of it with English of the page, half with glosses. */
export function newsArticle(number: number, revision = 0): BilingualArticle {
  const next = random(number * 1000 + revision);
  const pick = (some: readonly string[]) => some[Math.floor(next() * some.length)] ?? '';
  const sentence = () => pick(openings) + pick(middles) + pick(ends);
  const blocks = Array.from({ length: 16 }, (_, index) =>
    aBlock({ id: `b${index + 1}`, text: sentence() + sentence() + sentence() }),
  );
  const address = addressOf(number);
  const title = titleOf(number, revision);
  const words = aGlossPair().gloss ?? [];
  return aBilingualArticle({
    article: anArticle({ url: address, canonicalUrl: address, title, blocks }),
    pairs: sentencesOf(blocks).map(({ id }, index) =>
      index % 2 === 0
        ? {
            zh: [id],
            en: [{ id: `e${index}.1`, text: `Line ${index} of ${number}.` }],
            source: 'page',
            confidence: 0.9,
          }
        : { zh: [id], en: [], source: 'gloss', confidence: 1, gloss: [...words, ...words, ...words] },
    ),
  });
}

export const addressOf = (number: number): string => `https://news.example.cn/trial/${number}`;
export const idOf = (number: number): string => articleId(addressOf(number));
export const titleOf = (number: number, revision: number): string => `第${number}号新闻，第${revision}稿`;

export const savedNews = (number: number, at: string): SavedArticle => ({
  ...newsArticle(number),
  id: idOf(number),
  savedAt: at,
  updatedAt: at,
});
