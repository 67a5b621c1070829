import { termLines } from './term-lines';

/** International bodies, and offices of other countries that Chinese texts name with words of Chinese offices. */
export const worldTerms = termLines(`
联合国 United Nations
联合国大会 United Nations General Assembly
联合国安全理事会 United Nations Security Council
联合国安理会 UN Security Council
安理会 UN Security Council
联合国秘书长 UN secretary-general
联合国人权理事会 UN Human Rights Council
联合国儿童基金会 UNICEF
联合国教科文组织 UNESCO
联合国难民署 UN Refugee Agency
联合国开发计划署 United Nations Development Programme
联合国环境规划署 United Nations Environment Programme
联合国粮食及农业组织 Food and Agriculture Organization of the United Nations
世界粮食计划署 World Food Programme
世界卫生组织 World Health Organization
世卫组织 World Health Organization
世界贸易组织 World Trade Organization
世贸组织 World Trade Organization
国际货币基金组织 International Monetary Fund
世界银行 World Bank
亚洲开发银行 Asian Development Bank
亚洲基础设施投资银行 Asian Infrastructure Investment Bank
亚投行 Asian Infrastructure Investment Bank
金砖国家 BRICS countries
新开发银行 New Development Bank
上海合作组织 Shanghai Cooperation Organization
上合组织 Shanghai Cooperation Organization
亚太经合组织 Asia-Pacific Economic Cooperation
二十国集团 G20
七国集团 G7
七十七国集团 Group of 77
东南亚国家联盟 Association of Southeast Asian Nations
东盟 ASEAN
欧洲联盟 European Union
欧盟 European Union
欧盟委员会 European Commission
欧洲议会 European Parliament
欧洲理事会 European Council
欧洲中央银行 European Central Bank
欧洲央行 European Central Bank
非洲联盟 African Union
非盟 African Union
阿拉伯国家联盟 League of Arab States
阿盟 Arab League
海湾阿拉伯国家合作委员会 Gulf Cooperation Council
北大西洋公约组织 North Atlantic Treaty Organization
北约 NATO
经济合作与发展组织 Organisation for Economic Co-operation and Development
经合组织 OECD
石油输出国组织 Organization of the Petroleum Exporting Countries
欧佩克 OPEC
国际能源署 International Energy Agency
国际原子能机构 International Atomic Energy Agency
国际劳工组织 International Labour Organization
国际民航组织 International Civil Aviation Organization
国际海事组织 International Maritime Organization
国际电信联盟 International Telecommunication Union
世界知识产权组织 World Intellectual Property Organization
世界气象组织 World Meteorological Organization
国际刑警组织 Interpol
国际法院 International Court of Justice
国际刑事法院 International Criminal Court
红十字国际委员会 International Committee of the Red Cross
国际奥林匹克委员会 International Olympic Committee
国际奥委会 International Olympic Committee
国际足联 FIFA
国际清算银行 Bank for International Settlements
世界反兴奋剂机构 World Anti-Doping Agency
世界经济论坛 World Economic Forum
博鳌亚洲论坛 Boao Forum for Asia
区域全面经济伙伴关系协定 Regional Comprehensive Economic Partnership
全面与进步跨太平洋伙伴关系协定 Comprehensive and Progressive Agreement for Trans-Pacific Partnership
四方安全对话 Quadrilateral Security Dialogue
巴黎协定 Paris Agreement
不扩散核武器条约 Treaty on the Non-Proliferation of Nuclear Weapons
无国界医生 Doctors Without Borders
无国界记者 Reporters Without Borders
国际特赦组织 Amnesty International
人权观察 Human Rights Watch
白宫 White House
五角大楼 Pentagon
美国国务院 US State Department
美国务院 US State Department
美国国务卿 US secretary of state
国务卿 secretary of state
美国国防部 US Department of Defense
美国财政部 US Treasury Department
美国商务部 US Commerce Department
美国司法部 US Justice Department
美国国土安全部 US Department of Homeland Security
美国国会 US Congress
美国参议院 US Senate
美国众议院 US House of Representatives
众议院议长 House speaker
美联储 Federal Reserve
美国联邦储备委员会 Federal Reserve Board
美国联邦调查局 FBI
美国中央情报局 CIA
美国国家安全局 US National Security Agency
美国证券交易委员会 US Securities and Exchange Commission
美国贸易代表办公室 Office of the US Trade Representative
美国最高法院 US Supreme Court
美国食品药品监督管理局 US Food and Drug Administration
克里姆林宫 Kremlin
国家杜马 State Duma
唐宁街 Downing Street
英国外交部 UK Foreign Office
英国财政部 UK Treasury
日本外务省 Japanese Foreign Ministry
外务省 Foreign Ministry
日本防卫省 Japanese Defense Ministry
日本自民党 Liberal Democratic Party of Japan
日本央行 Bank of Japan
青瓦台 Blue House
朝中社 Korean Central News Agency
国际空间站 International Space Station
美国国防部长 US defense secretary
联邦调查局 FBI
美国总统 US president
`);
