import { fold } from '../text/fold';
import { commonCharacters } from './common-characters';

/** Longer words of the news whose first meaning in the dictionary is not the one that they have there; simplified. */
const table = `
故事|gu4 shi5|story
告诉|gao4 su5|to tell
作为|zuo4 wei2|as; to act as
通过|tong1 guo4|through; to pass
分别|fen1 bie2|respectively; to part
机关|ji1 guan1|government organ
机构|ji1 gou4|institution; organization
水平|shui3 ping2|level; standard
落实|luo4 shi2|to implement; to carry out
报告|bao4 gao4|report; to report
活动|huo2 dong4|activity; event
工作|gong1 zuo4|work; job
管理|guan3 li3|management; to manage
要求|yao1 qiu2|requirement; to request
支持|zhi1 chi2|support; to support
提升|ti2 sheng1|to raise; to upgrade
出口|chu1 kou3|export; exit
领导|ling3 dao3|leader; to lead
监督|jian1 du1|supervision; to supervise
其中|qi2 zhong1|among them
不过|bu4 guo4|however; only
一定|yi1 ding4|certain; definitely
一直|yi1 zhi2|all along; always
就是|jiu4 shi4|is exactly
开放|kai1 fang4|to open up; open
三星|San1 xing1|Samsung
爬虫|pa2 chong2|web crawler; reptile
质量|zhi4 liang4|quality
不会|bu4 hui4|will not; cannot
完善|wan2 shan4|to improve; complete
交通|jiao1 tong1|transport; traffic
制裁|zhi4 cai2|sanctions; to sanction
总体|zong3 ti3|overall
智能|zhi4 neng2|smart; intelligence
作用|zuo4 yong4|effect; role
应用|ying4 yong4|application; to apply
集团|ji2 tuan2|group (of companies)
产业|chan3 ye4|industry
消费|xiao1 fei4|consumption; to consume
情况|qing2 kuang4|situation
先生|xian1 sheng5|Mr; gentleman
女士|nu:3 shi4|Ms; lady
密码|mi4 ma3|password; code
环节|huan2 jie2|link; stage
升级|sheng1 ji2|to upgrade
沟通|gou1 tong1|to communicate
联系|lian2 xi4|contact; to contact
前景|qian2 jing3|prospects
一次|yi1 ci4|once; one time
这位|zhe4 wei4|this (person)
来自|lai2 zi4|to come from
日前|ri4 qian2|a few days ago
近日|jin4 ri4|recently
发布|fa1 bu4|to release; to publish
讯息|xun4 xi1|message; information
协作|xie2 zuo4|cooperation; to cooperate
北京|Bei3 jing1|Beijing
即可|ji2 ke3|can; will do
老街|lao3 jie1|old street
张三|Zhang1 San1|Zhang San (a name)
全线|quan2 xian4|the whole line
合作|he2 zuo4|cooperation; to cooperate
法律援助|fa3 lu:4 yuan2 zhu4|legal aid
`;

export interface CommonWord {
  /** Numbered, as in the dictionary. */
  pinyin: string;
  meaning: string;
}

const commonWords: ReadonlyMap<string, CommonWord> = new Map(
  (commonCharacters + table)
    .trim()
    .split(/\n+/)
    .flatMap((line) => {
      const [forms = '', pinyin = '', meaning = ''] = line.split('|');
      return forms.split('/').map((form): [string, CommonWord] => [form, { pinyin, meaning }]);
    }),
);

/** The word's usual reading and meaning, in either script; undefined where the dictionary does well by itself. */
export const commonWord = (text: string): CommonWord | undefined =>
  commonWords.get(text.length > 1 ? fold(text) : text);

/** Characters that count things, and mean little else after a number or 这, 那, 每, 各, 几. */
export const measureWords: ReadonlySet<string> = new Set(
  '个個名位种種项項件条條张張本场場家座台臺只隻辆輛架艘起份届屆期批部所支枝套片块塊颗顆头頭匹间間层層栋棟幢门門堂节節段篇首幅副双雙对對组組群队隊户戶笔筆桩樁宗股级級枚棵株口杯瓶轮輪番款类類',
);
