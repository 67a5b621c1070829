import { createDictionary, type Dictionary } from '@/lib/dictionary/dictionary';
import type { CedictEntry } from '@/lib/dictionary/entry';

/** Sentences of our own that say the same. */
export const samplePairs: readonly (readonly [string, string])[] = [
  ['市图书馆星期一重新开放。', 'The city library reopened on Monday.'],
  ['修缮工程花了三年时间，耗资1200万元。', 'The repairs took three years and cost 12 million yuan.'],
  ['馆长王丽说：“读者等了很久。”', '“Readers have waited for a long time,” said the director, Wang Li.'],
  ['一楼的儿童阅览室有五千本新书。', 'The children’s reading room on the first floor has five thousand new books.'],
  ['学生可以免费借阅。', 'Students can borrow for free.'],
  ['新的咖啡馆下个月开门。', 'A new café opens next month.'],
  ['去年有百分之四十的居民使用过图书馆。', 'Last year 40 percent of residents used the library.'],
];

const glosses: readonly (readonly [string, string, string, ...string[]])[] = [
  ['市', '市', 'shi4', 'market', 'city'],
  ['圖書館', '图书馆', 'tu2 shu1 guan3', 'library', 'CL:家[jia1]'],
  ['星期一', '星期一', 'xing1 qi1 yi1', 'Monday'],
  ['重新', '重新', 'chong2 xin1', 'again', 'once more', 're-'],
  ['開放', '开放', 'kai1 fang4', 'to open', 'to be open (to the public)'],
  ['修繕', '修缮', 'xiu1 shan4', 'to renovate', 'to repair (a building)'],
  ['工程', '工程', 'gong1 cheng2', 'engineering', 'project'],
  ['時間', '时间', 'shi2 jian1', 'time', 'period'],
  ['年', '年', 'nian2', 'year'],
  ['元', '元', 'yuan2', 'unit of money', 'yuan'],
  ['館長', '馆长', 'guan3 zhang3', 'museum or library director'],
  ['王', '王', 'Wang2', 'surname Wang'],
  ['麗', '丽', 'li4', 'beautiful'],
  ['說', '说', 'shuo1', 'to speak', 'to say'],
  ['讀者', '读者', 'du2 zhe3', 'reader'],
  ['等', '等', 'deng3', 'to wait for'],
  ['久', '久', 'jiu3', 'long (time)'],
  ['一樓', '一楼', 'yi1 lou2', 'first floor'],
  ['兒童', '儿童', 'er2 tong2', 'child'],
  ['閱覽室', '阅览室', 'yue4 lan3 shi4', 'reading room'],
  ['書', '书', 'shu1', 'book'],
  ['新', '新', 'xin1', 'new'],
  ['學生', '学生', 'xue2 sheng5', 'student'],
  ['免費', '免费', 'mian3 fei4', 'free (of charge)'],
  ['借閱', '借阅', 'jie4 yue4', 'to borrow (a book)'],
  ['咖啡館', '咖啡馆', 'ka1 fei1 guan3', 'café', 'coffee shop'],
  ['下個月', '下个月', 'xia4 ge4 yue4', 'next month'],
  ['開門', '开门', 'kai1 men2', 'to open a door', 'to open for business'],
  ['去年', '去年', 'qu4 nian2', 'last year'],
  ['居民', '居民', 'ju1 min2', 'resident'],
  ['使用', '使用', 'shi3 yong4', 'to use', 'to employ'],
];

const entries: CedictEntry[] = glosses.map(([traditional, simplified, pinyin, ...rest]) => ({
  traditional,
  simplified,
  pinyin,
  glosses: rest,
}));

export const sampleDictionary = (): Dictionary => createDictionary(entries);

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Up to eight paragraphs, some of them empty, of up to nine sentences in any order. */
export function shuffledText(next: () => number, language: 'zh' | 'en'): string[] {
  const pool = [...samplePairs.map(([zh, en]) => (language === 'zh' ? zh : en)), '……', '123', ' ', '”', 'ABC.\n', '\n'];
  const below = (limit: number) => Math.floor(next() * limit);
  return Array.from({ length: below(9) }, () =>
    Array.from({ length: below(10) }, () => pool[below(pool.length)] ?? '').join(language === 'zh' ? '' : ' '),
  );
}

/** The sample sentences in traditional characters. */
export function traditional(text: string): string {
  let written = text;
  for (const [from, to] of glosses) written = written.replaceAll(to, from);
  return written.replaceAll('员', '員').replaceAll('钱', '錢');
}
