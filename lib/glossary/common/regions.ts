import type { GlossaryTerm } from '../term';
import { termLines } from './term-lines';

/** Outlets of the Chinese state, whose own English has said Xizang for 西藏 since 2023. */
const saysXizang = [
  'news.cn',
  'xinhuanet.com',
  'people.com.cn',
  'people.cn',
  'cctv.com',
  'cnr.cn',
  'gov.cn',
  'chinadaily.com.cn',
  'china.com.cn',
  'chinanews.com.cn',
  'gmw.cn',
  'huanqiu.com',
  'globaltimes.cn',
];

/**
 * Provinces, regions and cities whose English is not simply pinyin. 西藏 is Tibet, the name that most English outlets
 * use, but Xizang on the sites of outlets that use it themselves, so that the English says what its source would say.
 * Uygur and Macao are spelled as official texts do; a reader who wants another form enters a term of their own.
 */
export const regionTerms: GlossaryTerm[] = [
  ...termLines(`
内蒙古自治区 Inner Mongolia Autonomous Region
内蒙古 Inner Mongolia
新疆维吾尔自治区 Xinjiang Uygur Autonomous Region
西藏自治区 Tibet Autonomous Region
西藏 Tibet
广西壮族自治区 Guangxi Zhuang Autonomous Region
宁夏回族自治区 Ningxia Hui Autonomous Region
香港特别行政区 Hong Kong Special Administrative Region
香港特区 Hong Kong Special Administrative Region
香港 Hong Kong
澳门特别行政区 Macao Special Administrative Region
澳门特区 Macao Special Administrative Region
澳门 Macao
陕西省 Shaanxi Province
陕西 Shaanxi
山西省 Shanxi Province
哈尔滨 Harbin
呼和浩特 Hohhot
乌鲁木齐 Urumqi
拉萨 Lhasa
日喀则 Xigaze
喀什 Kashgar
伊犁哈萨克自治州 Ili Kazak Autonomous Prefecture
延边朝鲜族自治州 Yanbian Korean Autonomous Prefecture
鄂尔多斯 Ordos
新疆生产建设兵团 Xinjiang Production and Construction Corps
雄安新区 Xiongan New Area
浦东新区 Pudong New Area
珠江三角洲 Pearl River Delta
长江三角洲 Yangtze River Delta
南海诸岛 South China Sea islands
钓鱼岛 Diaoyu Islands
台湾海峡 Taiwan Strait
台海 Taiwan Strait
中南海 Zhongnanhai
`),
  ...saysXizang.flatMap((host) => [
    { zh: '西藏自治区', en: 'Xizang Autonomous Region', host },
    { zh: '西藏', en: 'Xizang', host },
  ]),
];
