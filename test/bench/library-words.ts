/*
 * The vocabulary of the generated articles, in our own words: simplified, traditional (left out where it is the same)
 * and English, apart by '/'.
 */

export interface Word {
  hans: string;
  hant: string;
  en: string;
}

const words = (list: string): Word[] =>
  list
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((entry) => {
      const parts = entry.split('/');
      const [hans = '', second = '', third] = parts;
      return { hans, hant: third === undefined ? hans : second, en: third ?? second };
    });

/** What articles are about; the first three give the keywords. */
export const topics = words(`
经济/經濟/the economy; 教育/education; 医疗/醫療/health care; 交通/transport; 环境/環境/the environment
旅游/旅遊/tourism; 文化/culture; 体育/體育/sport; 农业/農業/farming; 能源/energy; 住房/housing; 就业/就業/employment
银行/銀行/banking; 贸易/貿易/trade; 科技/technology; 航天/space flight; 水利/water works; 气候/氣候/the climate
司法/the courts; 养老/養老/care for the old; 社区/社區/the neighbourhood; 图书馆/圖書館/the library; 博物馆/博物館/the museum
铁路/鐵路/the railway; 港口/the harbour; 机场/機場/the airport; 渔业/漁業/fishing; 林业/林業/forestry; 财政/財政/public finance
物流/logistics; 电力/電力/electricity; 通信/communications; 消费/消費/spending; 保险/保險/insurance; 税收/稅收/taxes
法律援助/legal aid; 人工智能/artificial intelligence; 新能源汽车/新能源汽車/electric cars; 垃圾分类/垃圾分類/waste sorting
食品安全/food safety; 音乐节/音樂節/the music festival; 电影/電影/film; 书店/書店/bookshops; 菜市场/菜市場/the food market
`);

export const places = words(`
北京/Beijing; 上海/Shanghai; 广州/廣州/Guangzhou; 深圳/Shenzhen; 成都/Chengdu; 西安/Xi'an; 重庆/重慶/Chongqing; 武汉/武漢/Wuhan
南京/Nanjing; 杭州/Hangzhou; 台北/臺北/Taipei; 高雄/Kaohsiung; 香港/Hong Kong; 澳门/澳門/Macao; 昆明/Kunming; 长沙/長沙/Changsha
哈尔滨/哈爾濱/Harbin; 兰州/蘭州/Lanzhou; 乌鲁木齐/烏魯木齊/Urumqi; 拉萨/拉薩/Lhasa; 海口/Haikou; 厦门/廈門/Xiamen; 青岛/青島/Qingdao
大连/大連/Dalian; 苏州/蘇州/Suzhou; 宁波/寧波/Ningbo; 郑州/鄭州/Zhengzhou; 沈阳/瀋陽/Shenyang; 贵阳/貴陽/Guiyang; 绿岛/綠島/Green Island
`);

export const people = words(`
市长/市長/the mayor; 专家/專家/an expert; 居民/a resident; 教师/教師/a teacher; 医生/醫生/a doctor; 记者/記者/our reporter; 学生/學生/a student
工程师/工程師/an engineer; 司机/司機/a driver; 店主/a shopkeeper; 农民/農民/a farmer; 律师/律師/a lawyer; 负责人/負責人/the head of the office
研究员/研究員/a researcher; 志愿者/志願者/a volunteer; 发言人/發言人/a spokeswoman; 旅客/a traveller; 读者/讀者/a reader; 馆长/館長/the curator
设计师/設計師/a designer; 球迷/a fan; 护士/護士/a nurse; 渔民/漁民/a fisherman; 经理/經理/a manager; 女工/a woman worker; 船长/船長/a captain
`);

export const actors = words(`
市政府/the city government; 教育局/the education office; 交通部门/交通部門/the transport office; 大学/大學/the university; 医院/醫院/the hospital
公司/the company; 协会/協會/the association; 银行/銀行/the bank; 法院/the court; 委员会/委員會/the committee; 研究所/the institute
研究中心/the research centre; 出版社/the publishing house; 铁路局/鐵路局/the railway office; 气象台/氣象臺/the weather service
消防队/消防隊/the fire brigade; 剧团/劇團/the theatre company; 球队/球隊/the team; 合作社/the cooperative; 基金会/基金會/the foundation
邮局/郵局/the post office; 电视台/電視臺/the television station; 海关/海關/the customs office; 旅行社/the travel agency
`);

export const deeds = words(`
公布了新计划/公布了新計畫/has published a new plan; 扩大了服务范围/擴大了服務範圍/has widened its services; 投入了更多资金/投入了更多資金/has put in more money
调整了价格/調整了價格/has changed its prices; 开放了新的场地/開放了新的場地/has opened new grounds; 完成了第一期工程/has finished the first stage of the works
举行了座谈会/舉行了座談會/has held a round of talks; 签署了合作协议/簽署了合作協議/has signed an agreement; 发表了年度报告/發表了年度報告/has issued its yearly report
修改了有关规定/修改了有關規定/has amended the rules; 招聘了一批新人/has hired new people; 推迟了原定的安排/推遲了原定的安排/has put off what was arranged
取消了多余的手续/取消了多餘的手續/has dropped needless formalities; 收到了许多建议/收到了許多建議/has received many suggestions; 回应了公众的疑问/回應了公眾的疑問/has answered the questions of the public
改进了夜间照明/改進了夜間照明/has improved the lights at night; 种下了两千棵树/種下了兩千棵樹/has planted two thousand trees; 修复了一座老桥/修復了一座老橋/has repaired an old bridge
延长了开放时间/延長了開放時間/has extended its opening hours; 试行了新的办法/試行了新的辦法/has tried a new way; 建立了长期联系/建立了長期聯繫/has built lasting ties
`);

export const opinions = words(`
这项工作需要耐心/這項工作需要耐心/this work needs patience; 结果比预期的好/結果比預期的好/the result is better than expected; 变化已经看得见/變化已經看得見/the change can already be seen
困难仍然不少/困難仍然不少/there are still many difficulties; 大家愿意一起想办法/大家願意一起想辦法/people want to find a way together; 时间比金钱更要紧/時間比金錢更要緊/time matters more than money
年轻人有自己的想法/年輕人有自己的想法/the young have ideas of their own; 老人最担心的是路滑/老人最擔心的是路滑/what worries the old most is a slippery road
明年会有更多人参加/明年會有更多人參加/more people will take part next year; 安全永远排在第一位/安全永遠排在第一位/safety always comes first; 行走在街上感觉安静多了/行走在街上感覺安靜多了/walking in the street feels much quieter
生活因此方便了许多/生活因此方便了許多/life has become much easier; 钱要花在看得见的地方/錢要花在看得見的地方/money should be spent where it can be seen; 消息来得太突然/消息來得太突然/the news came too suddenly
小店的生意好了起来/小店的生意好了起來/small shops are doing better; 数据还要再核对/數據還要再核對/the data have to be checked again; 孩子们喜欢绿色的屋顶/孩子們喜歡綠色的屋頂/the children like the green roofs
`);

export const times = words(`
今年春天/this spring; 去年冬天/last winter; 上个月/上個月/last month; 本周一/本週一/on Monday; 本周三/本週三/on Wednesday; 周末/週末/at the weekend; 昨天下午/yesterday afternoon
今天上午/this morning; 三年前/three years ago; 过去十年里/過去十年裡/over the past ten years; 下个季度/下個季度/next quarter; 年底以前/before the end of the year; 暑假期间/暑假期間/during the summer holidays
节日前后/節日前後/around the holidays; 雨季到来之前/雨季到來之前/before the rains come; 清晨六点/清晨六點/at six in the morning; 深夜/late at night
`);

export const measures = words(`
人次/visits; 万元/萬元/ten thousand yuan; 公里/kilometres; 个座位/個座位/seats; 户家庭/戶家庭/households; 吨/噸/tonnes; 所学校/所學校/schools; 本书/本書/books; 辆汽车/輛汽車/cars; 场演出/場演出/performances
条航线/條航線/routes; 件作品/works of art; 名员工/名員工/employees; 亩土地/畝土地/mu of land; 座桥梁/座橋樑/bridges; 张车票/張車票/tickets; 项专利/項專利/patents; 封来信/封來信/letters
`);

/** Single characters of given names; joined two by two they make text that no word list foresees. */
export const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
export const givenNames = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰文斌建国志红梅春雪晓东海燕鹏飞云龙思远佳怡',
];
export const romanNames = 'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo'.split(
  ' ',
);

const cities = '江城 海滨 山前 河口 新桥 东港 西岭 南湖 北原 中州'.split(' ');
const kinds = '日报 晚报 新闻网 电视台'.split(' ');
const kindsHant = '日報 晚報 新聞網 電視臺'.split(' ');
/** Forty outlets; every fourth writes traditional characters. */
export const outlets = cities.flatMap((city, c) =>
  kinds.map((kind, k) => {
    const hant = k === c % 4;
    return { name: city + (hant ? kindsHant[k] : kind), host: `n${c * 4 + k}.example.cn`, hant };
  }),
);
