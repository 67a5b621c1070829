import { fold } from '../text/fold';

/**
 * Readings of today's news where the dictionary, which orders its entries by character and not by use, has another one
 * first; simplified. After 现代汉语词典 where the readings do not differ in meaning (当天 dàngtiān).
 */
const table = `
多少 duo1 shao5
妻子 qi1 zi5
明朝 Ming2 chao2
大夫 dai4 fu5
所长 suo3 zhang3
老公 lao3 gong1
媳妇 xi2 fu5
本事 ben3 shi5
尽数 jin4 shu4
得罪 de2 zui5
朝阳 Chao2 yang2
播种 bo1 zhong3
下调 xia4 tiao2
卷子 juan4 zi5
看好 kan4 hao3
中式 Zhong1 shi4
当天 dang4 tian1
当晚 dang4 wan3
当月 dang4 yue4
当夜 dang4 ye4
铺面 pu4 mian4
卵子 luan3 zi3
省事 sheng3 shi4
写意 xie3 yi4
落空 luo4 kong1
一哄而散 yi1 hong4 er2 san4
下咽 xia4 yan4
憎恶 zeng1 wu4
疏散 shu1 san4
倾倒 qing1 dao3
教会 jiao4 hui4
裁缝 cai2 feng5
中意 Zhong1 Yi4
教 jiao1
么 me5
佛 Fo2
陆 lu4
荷 he2
胖 pang4
症 zheng4
雨 yu3
吓 xia4
肚 du4
盛 sheng4
予 yu3
菲 Fei1
屏 ping2
扛 kang2
咳 ke2
姥 lao3
舍 she3
缝 feng2
涨 zhang3
切 qie1
咯 lo5
喷 pen1
搂 lou3
淋 lin2
悄 qiao1
啦 la5
呀 ya5
哦 o4
趟 tang4
帖 tie3
拽 zhuai4
溜 liu1
笼 long2
芯 xin1
轧 ya4
空 kong1
扎 zha1
处 chu4
卜 bu3
翘 qiao4
`;

const readings: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
);

/** Numbered reading of a word in either script; undefined where the dictionary's first one is the usual one. */
export const usualReading = (text: string): string | undefined => readings.get(fold(text));
