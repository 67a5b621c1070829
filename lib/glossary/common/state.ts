import { termLines } from './term-lines';

/** Congress, head of state, State Council and what belongs to it; after the reforms of 2018 and 2023, then former names. */
export const stateTerms = termLines(`
全国人民代表大会 National People's Congress
全国人大 National People's Congress
全国人民代表大会常务委员会 Standing Committee of the National People's Congress
全国人大常委会 Standing Committee of the National People's Congress
全国人大常委会委员长 chairman of the Standing Committee of the National People's Congress
全国人大代表 deputy to the National People's Congress
人大代表 deputy to the people's congress
人大常委会 standing committee of the people's congress
人民代表大会 people's congress
中国人民政治协商会议 Chinese People's Political Consultative Conference
全国政协 National Committee of the Chinese People's Political Consultative Conference
全国政协主席 chairman of the National Committee of the Chinese People's Political Consultative Conference
全国政协委员 member of the National Committee of the Chinese People's Political Consultative Conference
政协委员 member of the political advisory body
人民政协 Chinese People's Political Consultative Conference
全国两会 annual sessions of China's top legislature and political advisory body
政府工作报告 government work report
国家主席 president
国家副主席 vice president
国务院 State Council
国务院总理 premier of the State Council
国务院副总理 vice premier of the State Council
国务委员 state councilor
国务院办公厅 General Office of the State Council
国务院常务会议 executive meeting of the State Council
国务院新闻办公室 State Council Information Office
国新办 State Council Information Office
外交部 Ministry of Foreign Affairs
外交部长 foreign minister
外交部发言人 Foreign Ministry spokesperson
国防部 Ministry of National Defense
国防部长 defense minister
国家发展和改革委员会 National Development and Reform Commission
国家发展改革委 National Development and Reform Commission
国家发改委 National Development and Reform Commission
发改委 National Development and Reform Commission
教育部 Ministry of Education
科学技术部 Ministry of Science and Technology
科技部 Ministry of Science and Technology
工业和信息化部 Ministry of Industry and Information Technology
工信部 Ministry of Industry and Information Technology
国家民族事务委员会 National Ethnic Affairs Commission
国家民委 National Ethnic Affairs Commission
公安部 Ministry of Public Security
国家安全部 Ministry of State Security
民政部 Ministry of Civil Affairs
司法部 Ministry of Justice
财政部 Ministry of Finance
人力资源和社会保障部 Ministry of Human Resources and Social Security
人力资源社会保障部 Ministry of Human Resources and Social Security
人社部 Ministry of Human Resources and Social Security
自然资源部 Ministry of Natural Resources
生态环境部 Ministry of Ecology and Environment
住房和城乡建设部 Ministry of Housing and Urban-Rural Development
住房城乡建设部 Ministry of Housing and Urban-Rural Development
住建部 Ministry of Housing and Urban-Rural Development
交通运输部 Ministry of Transport
水利部 Ministry of Water Resources
农业农村部 Ministry of Agriculture and Rural Affairs
商务部 Ministry of Commerce
文化和旅游部 Ministry of Culture and Tourism
文旅部 Ministry of Culture and Tourism
国家卫生健康委员会 National Health Commission
国家卫生健康委 National Health Commission
国家卫健委 National Health Commission
退役军人事务部 Ministry of Veterans Affairs
应急管理部 Ministry of Emergency Management
中国人民银行 People's Bank of China
审计署 National Audit Office
国务院国有资产监督管理委员会 State-owned Assets Supervision and Administration Commission of the State Council
国务院国资委 State-owned Assets Supervision and Administration Commission of the State Council
国资委 State-owned Assets Supervision and Administration Commission
海关总署 General Administration of Customs
国家税务总局 State Taxation Administration
国家市场监督管理总局 State Administration for Market Regulation
市场监管总局 State Administration for Market Regulation
国家金融监督管理总局 National Financial Regulatory Administration
金融监管总局 National Financial Regulatory Administration
中国证券监督管理委员会 China Securities Regulatory Commission
中国证监会 China Securities Regulatory Commission
国家广播电视总局 National Radio and Television Administration
国家广电总局 National Radio and Television Administration
国家体育总局 General Administration of Sport
国家统计局 National Bureau of Statistics
国家知识产权局 China National Intellectual Property Administration
国家国际发展合作署 China International Development Cooperation Agency
国家医疗保障局 National Healthcare Security Administration
国家医保局 National Healthcare Security Administration
国家信访局 National Public Complaints and Proposals Administration
国家数据局 National Data Administration
国家互联网信息办公室 Cyberspace Administration of China
国家网信办 Cyberspace Administration of China
国务院台湾事务办公室 Taiwan Affairs Office of the State Council
国台办 Taiwan Affairs Office of the State Council
国务院港澳事务办公室 Hong Kong and Macao Affairs Office of the State Council
国务院港澳办 Hong Kong and Macao Affairs Office of the State Council
港澳办 Hong Kong and Macao Affairs Office
国务院研究室 Research Office of the State Council
国务院发展研究中心 Development Research Center of the State Council
中国科学院 Chinese Academy of Sciences
中国工程院 Chinese Academy of Engineering
中国社会科学院 Chinese Academy of Social Sciences
中国社科院 Chinese Academy of Social Sciences
新华社 Xinhua News Agency
中央广播电视总台 China Media Group
中央电视台 China Central Television
中国中央电视台 China Central Television
人民日报 People's Daily
中国气象局 China Meteorological Administration
中央气象台 National Meteorological Center
中国地震局 China Earthquake Administration
中国地震台网中心 China Earthquake Networks Center
国家能源局 National Energy Administration
国家粮食和物资储备局 National Food and Strategic Reserves Administration
国家国防科技工业局 State Administration of Science, Technology and Industry for National Defense
国家烟草专卖局 State Tobacco Monopoly Administration
国家移民管理局 National Immigration Administration
国家林业和草原局 National Forestry and Grassland Administration
国家铁路局 National Railway Administration
中国民用航空局 Civil Aviation Administration of China
中国民航局 Civil Aviation Administration of China
国家邮政局 State Post Bureau
国家文物局 National Cultural Heritage Administration
国家中医药管理局 National Administration of Traditional Chinese Medicine
国家疾病预防控制局 National Disease Control and Prevention Administration
国家疾控局 National Disease Control and Prevention Administration
中国疾病预防控制中心 Chinese Center for Disease Control and Prevention
中国疾控中心 Chinese Center for Disease Control and Prevention
国家矿山安全监察局 National Mine Safety Administration
国家消防救援局 National Fire and Rescue Administration
国家外汇管理局 State Administration of Foreign Exchange
国家外汇局 State Administration of Foreign Exchange
国家药品监督管理局 National Medical Products Administration
国家药监局 National Medical Products Administration
国家航天局 China National Space Administration
国家原子能机构 China Atomic Energy Authority
全国社会保障基金理事会 National Council for Social Security Fund
上海证券交易所 Shanghai Stock Exchange
上交所 Shanghai Stock Exchange
深圳证券交易所 Shenzhen Stock Exchange
深交所 Shenzhen Stock Exchange
北京证券交易所 Beijing Stock Exchange
北交所 Beijing Stock Exchange
中国国家铁路集团有限公司 China State Railway Group Co., Ltd.
国铁集团 China State Railway Group
国家电网 State Grid Corporation of China
中国银行业监督管理委员会 China Banking Regulatory Commission
中国银监会 China Banking Regulatory Commission
中国银行保险监督管理委员会 China Banking and Insurance Regulatory Commission
中国银保监会 China Banking and Insurance Regulatory Commission
银保监会 China Banking and Insurance Regulatory Commission
中国保监会 China Insurance Regulatory Commission
监察部 Ministry of Supervision
国土资源部 Ministry of Land and Resources
环境保护部 Ministry of Environmental Protection
环保部 Ministry of Environmental Protection
国家海洋局 State Oceanic Administration
国家旅游局 China National Tourism Administration
国家卫生和计划生育委员会 National Health and Family Planning Commission
国家卫计委 National Health and Family Planning Commission
国家工商行政管理总局 State Administration for Industry and Commerce
国家食品药品监督管理总局 China Food and Drug Administration
国家乡村振兴局 National Rural Revitalization Administration
国务院扶贫办 State Council Leading Group Office of Poverty Alleviation and Development
铁道部 Ministry of Railways
中国国家主席 Chinese president
中国国务院 Chinese State Council
`);
