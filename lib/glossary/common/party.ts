import { termLines } from './term-lines';

/**
 * The Communist Party, its organs, posts and meetings, the other parties and the people's organisations, as they call
 * themselves in English ("CPC", not "CCP"). Names since the reform of 2023, with well-known former ones.
 */
export const partyTerms = termLines(`
中国共产党 Communist Party of China
中共 CPC
中共中央 CPC Central Committee
党中央 CPC Central Committee
中央委员会 Central Committee
中央委员 member of the CPC Central Committee
候补中央委员 alternate member of the CPC Central Committee
中央政治局 Political Bureau of the CPC Central Committee
中央政治局常委 member of the Standing Committee of the Political Bureau of the CPC Central Committee
中央政治局常委会 Standing Committee of the Political Bureau of the CPC Central Committee
中央政治局常务委员会 Standing Committee of the Political Bureau of the CPC Central Committee
中央政治局委员 member of the Political Bureau of the CPC Central Committee
政治局常委 member of the Political Bureau Standing Committee
中央书记处 Secretariat of the CPC Central Committee
中央书记处书记 member of the Secretariat of the CPC Central Committee
中共中央总书记 general secretary of the CPC Central Committee
总书记 general secretary
中央纪律检查委员会 Central Commission for Discipline Inspection
中央纪委 Central Commission for Discipline Inspection
中纪委 Central Commission for Discipline Inspection
中央纪委国家监委 CPC Central Commission for Discipline Inspection and National Commission of Supervision
纪委监委 commission for discipline inspection and supervision
中央军事委员会 Central Military Commission
中央军委 Central Military Commission
中央军委主席 chairman of the Central Military Commission
中央军委副主席 vice chairman of the Central Military Commission
中央办公厅 General Office of the CPC Central Committee
中共中央办公厅 General Office of the CPC Central Committee
中央组织部 Organization Department of the CPC Central Committee
中组部 Organization Department of the CPC Central Committee
中央宣传部 Publicity Department of the CPC Central Committee
中宣部 Publicity Department of the CPC Central Committee
中央统战部 United Front Work Department of the CPC Central Committee
中央统一战线工作部 United Front Work Department of the CPC Central Committee
统战部 United Front Work Department
中央对外联络部 International Department of the CPC Central Committee
中联部 International Department of the CPC Central Committee
中央社会工作部 Society Work Department of the CPC Central Committee
中央政法委员会 Commission for Political and Legal Affairs of the CPC Central Committee
中央政法委 Commission for Political and Legal Affairs of the CPC Central Committee
政法委 political and legal affairs commission
中央金融委员会 Central Financial Commission
中央金融委 Central Financial Commission
中央金融工作委员会 Central Financial Work Commission
中央科技委员会 Central Science and Technology Commission
中央全面深化改革委员会 Central Commission for Deepening Overall Reform
中央深改委 Central Commission for Deepening Overall Reform
中央财经委员会 Central Commission for Financial and Economic Affairs
中央财经委 Central Commission for Financial and Economic Affairs
中央国家安全委员会 National Security Commission of the CPC Central Committee
中央网络安全和信息化委员会 Central Cyberspace Affairs Commission
中央网信办 Office of the Central Cyberspace Affairs Commission
中央外事工作委员会 Central Foreign Affairs Commission
中央外事工作委员会办公室 Office of the Central Foreign Affairs Commission
中央外办 Office of the Central Foreign Affairs Commission
中央港澳工作办公室 Hong Kong and Macao Work Office of the CPC Central Committee
中央台湾工作办公室 Taiwan Work Office of the CPC Central Committee
中央台办 Taiwan Work Office of the CPC Central Committee
中央党校 Party School of the CPC Central Committee
中央农村工作领导小组 Central Rural Work Leading Group
中央巡视组 central disciplinary inspection team
中央经济工作会议 Central Economic Work Conference
中央农村工作会议 Central Rural Work Conference
中央城市工作会议 Central Urban Work Conference
中央金融工作会议 Central Financial Work Conference
全国代表大会 National Congress
党的二十大 20th CPC National Congress
中共二十大 20th CPC National Congress
党的十九大 19th CPC National Congress
中共十九大 19th CPC National Congress
党的十八大 18th CPC National Congress
中共十八大 18th CPC National Congress
二十届三中全会 third plenary session of the 20th CPC Central Committee
二十届四中全会 fourth plenary session of the 20th CPC Central Committee
十一届三中全会 third plenary session of the 11th CPC Central Committee
省委书记 provincial Party secretary
市委书记 municipal Party secretary
区委书记 district Party secretary
县委书记 county Party secretary
省委常委 member of the standing committee of the provincial Party committee
市委常委 member of the standing committee of the municipal Party committee
党委书记 Party secretary
党组书记 secretary of the leading Party members group
党组成员 member of the leading Party members group
党支部 Party branch
严重违纪违法 serious violations of discipline and law
中央八项规定 central Party leadership's eight-point decision on conduct
纪律审查和监察调查 disciplinary review and supervisory investigation
中国人民解放军 Chinese People's Liberation Army
解放军 People's Liberation Army
中国人民武装警察部队 Chinese People's Armed Police Force
武警部队 People's Armed Police Force
火箭军 Rocket Force
战略支援部队 PLA Strategic Support Force
信息支援部队 PLA Information Support Force
联勤保障部队 PLA Joint Logistics Support Force
东部战区 PLA Eastern Theater Command
南部战区 PLA Southern Theater Command
西部战区 PLA Western Theater Command
北部战区 PLA Northern Theater Command
中部战区 PLA Central Theater Command
中国海警局 China Coast Guard
中国海警 China Coast Guard
共青团中央 Central Committee of the Communist Youth League of China
中国共产主义青年团 Communist Youth League of China
共青团 Communist Youth League
全国总工会 All-China Federation of Trade Unions
中华全国总工会 All-China Federation of Trade Unions
全国妇联 All-China Women's Federation
全国工商联 All-China Federation of Industry and Commerce
中华全国工商业联合会 All-China Federation of Industry and Commerce
中国科学技术协会 China Association for Science and Technology
中国科协 China Association for Science and Technology
中国红十字会 Red Cross Society of China
中国残联 China Disabled Persons' Federation
中国国民党革命委员会 Revolutionary Committee of the Chinese Kuomintang
中国民主同盟 China Democratic League
中国民主建国会 China National Democratic Construction Association
中国民主促进会 China Association for Promoting Democracy
中国农工民主党 Chinese Peasants and Workers Democratic Party
中国致公党 China Zhi Gong Party
九三学社 Jiusan Society
台湾民主自治同盟 Taiwan Democratic Self-Government League
民主党派 non-Communist political parties
人民解放军 People's Liberation Army
解放军报 PLA Daily
俾路支解放军 Balochistan Liberation Army
科索沃解放军 Kosovo Liberation Army
中共中央政治局 Political Bureau of the CPC Central Committee
中共中央政治局常委 member of the Standing Committee of the Political Bureau of the CPC Central Committee
中共中央政治局委员 member of the Political Bureau of the CPC Central Committee
越共中央政治局 Politburo of the Communist Party of Vietnam
越共中央总书记 general secretary of the Communist Party of Vietnam
中央社会主义学院 Central Institute of Socialism
`);
