import { termLines } from './term-lines';

/** Offices in Hong Kong, Macao and Taiwan under the English names that they use for themselves. */
export const hongKongMacaoTaiwanTerms = termLines(`
行政长官 Chief Executive
特首 Chief Executive
香港特区政府 Hong Kong Special Administrative Region Government
特区政府 SAR government
港府 Hong Kong government
立法会 Legislative Council
立法会议员 member of the Legislative Council
区议会 District Council
区议员 District Council member
政务司司长 Chief Secretary for Administration
财政司司长 Financial Secretary
律政司司长 Secretary for Justice
律政司 Department of Justice
保安局 Security Bureau
保安局局长 Secretary for Security
廉政公署 Independent Commission Against Corruption
廉署 Independent Commission Against Corruption
香港警务处 Hong Kong Police Force
警务处处长 Commissioner of Police
警务处国家安全处 National Security Department of the Hong Kong Police Force
国安处 National Security Department
入境事务处 Immigration Department
医院管理局 Hospital Authority
医管局 Hospital Authority
卫生防护中心 Centre for Health Protection
香港天文台 Hong Kong Observatory
香港金融管理局 Hong Kong Monetary Authority
香港交易所 Hong Kong Exchanges and Clearing
港交所 Hong Kong Exchanges and Clearing
终审法院 Court of Final Appeal
高等法院 High Court
区域法院 District Court
裁判法院 Magistrates' Court
香港国安法 Hong Kong National Security Law
港区国安法 Hong Kong National Security Law
维护国家安全条例 Safeguarding National Security Ordinance
基本法 Basic Law
逃犯条例 Fugitive Offenders Ordinance
中联办 Liaison Office of the Central People's Government
香港中联办 Liaison Office of the Central People's Government in the Hong Kong SAR
澳门中联办 Liaison Office of the Central People's Government in the Macao SAR
驻港国安公署 Office for Safeguarding National Security of the Central People's Government in the Hong Kong SAR
驻港部队 PLA Hong Kong Garrison
施政报告 Policy Address
民建联 Democratic Alliance for the Betterment and Progress of Hong Kong
司法警察局 Judiciary Police
博彩监察协调局 Gaming Inspection and Coordination Bureau
中华民国 Republic of China
行政院 Executive Yuan
立法院 Legislative Yuan
司法院 Judicial Yuan
监察院 Control Yuan
考试院 Examination Yuan
行政院长 premier
立法院长 president of the Legislative Yuan
立法委员 legislator
立委 legislator
总统府 Presidential Office
陆委会 Mainland Affairs Council
大陆委员会 Mainland Affairs Council
海基会 Straits Exchange Foundation
海峡交流基金会 Straits Exchange Foundation
海协会 Association for Relations Across the Taiwan Straits
海峡两岸关系协会 Association for Relations Across the Taiwan Straits
民主进步党 Democratic Progressive Party
民进党 Democratic Progressive Party
国民党 Kuomintang
台湾民众党 Taiwan People's Party
民众党 Taiwan People's Party
时代力量 New Power Party
内政部 Ministry of the Interior
卫生福利部 Ministry of Health and Welfare
卫福部 Ministry of Health and Welfare
疾病管制署 Centers for Disease Control
国家安全局 National Security Bureau
法务部调查局 Ministry of Justice Investigation Bureau
法务部 Ministry of Justice
国家安全会议 National Security Council
数位发展部 Ministry of Digital Affairs
中央选举委员会 Central Election Commission
中选会 Central Election Commission
宪法法庭 Constitutional Court
美国在台协会 American Institute in Taiwan
中央研究院 Academia Sinica
中研院 Academia Sinica
中央流行疫情指挥中心 Central Epidemic Command Center
两岸关系 cross-strait relations
两岸经济合作架构协议 Economic Cooperation Framework Agreement
澳门立法会 Legislative Assembly of Macao
中央通讯社 Central News Agency
`);
