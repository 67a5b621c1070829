/** What the benchmark searches for: all kinds, frequent and rare, found and not. */
export const queries: readonly string[] = [
  // Chinese, one character to whole clauses
  '经济',
  '市',
  '老桥',
  '图书馆',
  '问题不能只看',
  '行走在街上感觉',
  '没有的词语',
  '伟明说',
  '银行',
  '新能源汽车方面共有',
  // the other script
  '圖書館',
  '養老',
  '數據還要再核對',
  // English, words and pieces
  'economy',
  'library',
  'eat',
  'nobody',
  'shopkeeper from harbin',
  '"a rise of"',
  '"signed an agreement"',
  'xylophone',
  'rchitec',
  // both
  '经济 growth',
  '北京 harbour 记者',
  '5.2%',
  '2024',
  // pinyin
  'yinhang',
  'zhong guo',
  'tushuguan',
  "xi'an",
  'lvdao',
  'haerbin',
  'wulumuqi',
  'women',
  'nengyuan jiaotong',
];
