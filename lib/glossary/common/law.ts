import { termLines } from './term-lines';

/** Courts, procuratorates, police, local government, laws and the words of politics, as official texts say them. */
export const lawTerms = termLines(`
最高人民法院 Supreme People's Court
最高法 Supreme People's Court
最高法院 Supreme Court
最高人民法院院长 president of the Supreme People's Court
最高人民检察院 Supreme People's Procuratorate
最高检 Supreme People's Procuratorate
最高人民检察院检察长 procurator-general of the Supreme People's Procuratorate
国家监察委员会 National Commission of Supervision
国家监委 National Commission of Supervision
高级人民法院 higher people's court
中级人民法院 intermediate people's court
人民法院 people's court
金融法院 financial court
知识产权法院 intellectual property court
互联网法院 internet court
人民检察院 people's procuratorate
检察院 procuratorate
检察机关 procuratorial organs
公安局 public security bureau
公安厅 public security department
公安机关 public security organs
公安部门 public security authorities
监察机关 supervisory organs
监察委员会 commission of supervision
司法局 justice bureau
市场监管局 market regulation administration
人民政府 people's government
居委会 residents' committee
居民委员会 residents' committee
村委会 villagers' committee
村民委员会 villagers' committee
街道办事处 subdistrict office
指定居所监视居住 residential surveillance at a designated location
留置措施 supervisory detention
一审判决 first-instance judgment
二审判决 second-instance judgment
死刑缓期二年执行 death sentence with a two-year reprieve
死缓 death sentence with a two-year reprieve
无期徒刑 life imprisonment
有期徒刑 fixed-term imprisonment
剥夺政治权利终身 deprivation of political rights for life
寻衅滋事 picking quarrels and provoking trouble
寻衅滋事罪 crime of picking quarrels and provoking trouble
煽动颠覆国家政权罪 crime of inciting subversion of state power
颠覆国家政权罪 crime of subversion of state power
受贿罪 crime of accepting bribes
行贿罪 crime of offering bribes
贪污罪 crime of embezzlement
滥用职权罪 crime of abuse of power
玩忽职守罪 crime of dereliction of duty
巨额财产来源不明罪 crime of holding a huge amount of property of unidentified origin
非法吸收公众存款罪 crime of illegally taking deposits from the public
失信被执行人 defaulter subject to enforcement
司法解释 judicial interpretation
中华人民共和国 People's Republic of China
中华人民共和国宪法 Constitution of the People's Republic of China
民法典 Civil Code
刑法 Criminal Law
刑事诉讼法 Criminal Procedure Law
民事诉讼法 Civil Procedure Law
行政诉讼法 Administrative Litigation Law
劳动合同法 Labor Contract Law
反间谍法 Counter-Espionage Law
数据安全法 Data Security Law
网络安全法 Cybersecurity Law
个人信息保护法 Personal Information Protection Law
反分裂国家法 Anti-Secession Law
治安管理处罚法 Public Security Administration Punishments Law
立法法 Legislation Law
改革开放 reform and opening-up
中国特色社会主义 socialism with Chinese characteristics
习近平新时代中国特色社会主义思想 Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era
中国式现代化 Chinese modernization
高质量发展 high-quality development
新质生产力 new quality productive forces
共同富裕 common prosperity
乡村振兴 rural revitalization
脱贫攻坚 poverty alleviation
一带一路 Belt and Road
一国两制 One Country, Two Systems
一个中国原则 one-China principle
九二共识 1992 Consensus
人类命运共同体 community with a shared future for humanity
双碳目标 carbon peaking and carbon neutrality goals
碳达峰 carbon peaking
碳中和 carbon neutrality
供给侧结构性改革 supply-side structural reform
粤港澳大湾区 Guangdong-Hong Kong-Macao Greater Bay Area
京津冀协同发展 coordinated development of the Beijing-Tianjin-Hebei region
长三角一体化 integrated development of the Yangtze River Delta
长江经济带 Yangtze River Economic Belt
自由贸易试验区 pilot free trade zone
自贸试验区 pilot free trade zone
海南自由贸易港 Hainan Free Trade Port
经济技术开发区 economic and technological development zone
高新技术产业开发区 high-tech industrial development zone
户籍制度 household registration system
央企 centrally administered state-owned enterprises
规模以上工业企业 industrial enterprises above designated size
社会消费品零售总额 total retail sales of consumer goods
固定资产投资 fixed-asset investment
居民消费价格指数 consumer price index
工业生产者出厂价格指数 producer price index
采购经理指数 purchasing managers' index
国内生产总值 gross domestic product
人均可支配收入 per capita disposable income
存款准备金率 reserve requirement ratio
贷款市场报价利率 loan prime rate
住房公积金 housing provident fund
高考 national college entrance examination
两会 two sessions
中央人民政府 Central People's Government
`);
