import type { Page } from 'puppeteer-core';
import { type KeptWord, keptWordId } from '@/lib/words/words';
import { backup, importText } from './filled-library';

const words = [
  [
    '通车',
    '通車',
    'tong1 che1',
    'to open to traffic',
    '环城快线将于年底通车。',
    'The ring line opens at the end of the year.',
  ],
  ['换乘', '換乘', 'huan4 cheng2', 'to change trains', '其中换乘站八座。', 'Eight of them are interchange stations.'],
  ['票价', '票價', 'piao4 jia4', 'fare; ticket price', '票价怎么定？', 'How is the fare set?'],
  [
    '候鸟',
    '候鳥',
    'hou4 niao3',
    'migratory bird',
    '湿地迎来了首批候鸟。',
    'The wetland welcomed its first migratory birds.',
  ],
  ['湿地', '濕地', 'shi1 di4', 'wetland', '湿地迎来了首批候鸟。', 'The wetland welcomed its first migratory birds.'],
  [
    '图书馆',
    '圖書館',
    'tu2 shu1 guan3',
    'library',
    '图书馆试行夜间开放。',
    'The library is trying out opening at night.',
  ],
  ['夜间', '夜間', 'ye4 jian1', 'at night; night-time', '图书馆试行夜间开放。', ''],
  ['方案', '方案', 'fang1 an4', 'plan; scheme (for a project or a decision)', '最终方案将在十一月公布。', ''],
  ['缓解', '緩解', 'huan3 jie3', 'to ease; to relieve', '公交能缓解拥堵。', 'Public transport can ease congestion.'],
  ['拥堵', '擁堵', 'yong1 du3', 'congestion; traffic jam', '公交能缓解拥堵。', 'Public transport can ease congestion.'],
  ['配套', '配套', 'pei4 tao4', 'to form a complete set', '步行道并不配套。', ''],
  ['配套', '配套', 'pei4 tao4 r5', 'matching set (colloquial)', '步行道并不配套。', ''],
] as const;

/** Twelve kept words of our own making, two of which could be one; some with English, one with a note. */
export const keptWords: KeptWord[] = words.map(([simplified, traditional, pinyin, meaning, zh, en], index) => {
  const at = `2026-10-${String(index + 1).padStart(2, '0')}T08:00:00.000Z`;
  const start = zh.indexOf(simplified);
  const sentence = { zh, start, end: start + simplified.length, en, source: en ? ('page' as const) : ('' as const) };
  const article = { title: '环城快线将于年底通车', site: '对照样报', url: 'https://news.example.cn/a/1' };
  return {
    ...{ id: keptWordId({ simplified, traditional, pinyin }), simplified, traditional, pinyin, meaning },
    note: index === 2 ? '起步价：the fare for the first stretch' : '',
    sentences: [{ ...sentence, ...article, publishedAt: '2026-09-02', keptAt: at }],
    ...{ createdAt: at, updatedAt: at },
  };
});

/** Gives the library these words as a file that was exported before. */
export const fillWords = (page: Page): Promise<string> =>
  importText(
    page,
    backup([], {
      version: 2,
      words: keptWords,
      wordStates: [
        { word: '湿地', state: 'known', at: '2026-10-10T08:00:00.000Z' },
        { word: '票价', state: 'learning', at: '2026-10-10T08:00:00.000Z' },
      ],
    }),
  );
