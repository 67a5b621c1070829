/**
 * Characters that are words by themselves in nearly every text: the forms of the word, its usual reading, what it means
 * there. The dictionary orders its entries by character and not by use, so that 后 would read "empress" and 只 "a kind
 * of measure word".
 */
export const commonCharacters = `
的|de5|of; ’s
了|le5|(completed)
在|zai4|at; in
是|shi4|to be
和|he2|and; with
与/與|yu3|and; with
及|ji2|and
或|huo4|or
也|ye3|also
都|dou1|all
就|jiu4|then; just
不|bu4|not
将/將|jiang1|will; (object marker)
把|ba3|(object marker)
被|bei4|by; (passive marker)
对/對|dui4|to; towards; correct
从/從|cong2|from
自|zi4|from; self
向|xiang4|towards
以|yi3|with; in order to
于/於|yu2|in; at; to
而|er2|and; but
为/為/爲|wei4|for; as; to be
因|yin1|because of
但|dan4|but
并/並|bing4|and; also
且|qie3|and
着/著|zhe5|-ing
过/過|guo4|past; (experienced)
地|de5|-ly
得|de5|(degree); to get
之|zhi1|of; it
其|qi2|his; her; its; their
这/這|zhe4|this
那|na4|that
哪|na3|which
我|wo3|I; me
你/妳|ni3|you
您|nin2|you (polite)
他|ta1|he; him
她|ta1|she; her
它/牠|ta1|it
们/們|men5|(plural)
上|shang4|on; up; last
下|xia4|under; down; next
中|zhong1|in; among; middle
内/內|nei4|inside
外|wai4|outside
里/裡/裏|li3|in; inside
间/間|jian1|between; among
前|qian2|before; front
后/後|hou4|after; behind
时/時|shi2|when; time
年|nian2|year
月|yue4|month
日|ri4|day
天|tian1|day; sky
岁/歲|sui4|years old
元|yuan2|yuan
人|ren2|person
次|ci4|time; occurrence
倍|bei4|times; -fold
个/個|ge4|(measure word)
等|deng3|and so on; to wait
所|suo3|(which; that)
由|you2|by; from
让/讓|rang4|to let; to make
使|shi3|to make; to cause
给/給|gei3|to give; to; for
跟|gen1|with; to follow
比|bi3|than; to compare
当/當|dang1|when; to be
还/還|hai2|still; also
又|you4|again; also
再|zai4|again; then
才|cai2|only then
只/衹/祇|zhi3|only
能|neng2|can
会/會|hui4|will; can; meeting
可|ke3|can; may
要|yao4|to want; must; will
应/應|ying1|should
该/該|gai1|should; this
已|yi3|already
曾|ceng2|once
没/沒|mei2|not
有|you3|to have; there is
无/無|wu2|without
未|wei4|not yet
正|zheng4|just now; right
更|geng4|more
最|zui4|most
很|hen3|very
太|tai4|too
非|fei1|not; non-
各|ge4|each
每|mei3|every
某|mou3|a certain
此|ci3|this
据/據|ju4|according to
按|an4|according to
用|yong4|to use
到|dao4|to; to arrive
至|zhi4|to; until
出|chu1|out
来/來|lai2|to come
去|qu4|to go; last
起|qi3|from; to rise
做|zuo4|to do
作|zuo4|to do; as
说/說/説|shuo1|to say
称/稱|cheng1|to say; to call
者|zhe3|(one who)
家|jia1|home; (measure word)
性|xing4|-ness; nature
化|hua4|-ize
员/員|yuan2|member
名|ming2|name; (measure word)
新|xin1|new
大|da4|big
小|xiao3|small
多|duo1|many; more than
少|shao3|few; less
好|hao3|good
长/長|chang2|long
高|gao1|high
重|zhong4|heavy; important
种/種|zhong3|kind; sort
发/發|fa1|to send out; to issue
干/幹|gan4|to do
面|mian4|face; side
台/臺|tai2|platform; Taiwan
系/係|xi4|to be; system
几/幾|ji3|how many; several
数/數|shu4|number; several
分|fen1|minute; point; to divide
点/點|dian3|o’clock; point
号/號|hao4|number; date
处/處|chu4|place; department
划/劃|hua4|to draw; to plan
表|biao3|table; form
市|shi4|city; market
县/縣|xian4|county
区/區|qu1|district; area
州|zhou1|prefecture; state
村|cun1|village
镇/鎮|zhen4|town
国/國|guo2|country
党/黨|dang3|party
部|bu4|ministry; part
局|ju2|bureau
院|yuan4|institution; court
省|sheng3|province
万/萬|wan4|ten thousand
亿/億|yi4|hundred million
一|yi1|one; a
二|er4|two
两/兩|liang3|two
三|san1|three
四|si4|four
五|wu3|five
六|liu4|six
七|qi1|seven
八|ba1|eight
九|jiu3|nine
十|shi2|ten
百|bai3|hundred
千|qian1|thousand
第|di4|(ordinal number)
吗/嗎|ma5|(question)
呢|ne5|(question; emphasis)
吧|ba5|(suggestion)
啊|a5|(exclamation)
像|xiang4|like; as
同|tong2|same; with
随/隨|sui2|along with
则/則|ze2|then; whereas
即|ji2|that is; at once
却/卻|que4|but; however
虽/雖|sui1|although
若|ruo4|if
如|ru2|as; if
便|bian4|then; convenient
均|jun1|all; equally
仍|reng2|still
约/約|yue1|about
近|jin4|near; close to
超|chao1|over; to exceed
逾|yu2|over; to exceed
达/達|da2|to reach
看|kan4|to look; to see
想|xiang3|to think; to want
请/請|qing3|please; to ask
叫|jiao4|to call
问/問|wen4|to ask
见/見|jian4|to see
初|chu1|early; beginning
末|mo4|end
讯/訊|xun4|news; report
本|ben3|this; root
亦|yi4|also
仅/僅|jin3|only
较/較|jiao4|than; rather
遭|zao1|to suffer
奖/獎|jiang3|prize
先|xian1|first
曰|yue1|to say
余/餘|yu2|more than; surplus
获/獲|huo4|to obtain; to win
率|lu:4|rate
核|he2|nuclear; core
转/轉|zhuan3|to turn
美|mei3|US; beautiful
方|fang1|side; party
总/總|zong3|general; total
站|zhan4|station
米|mi3|meter; rice
共|gong4|in total; together
经/經|jing1|through; after
加|jia1|to add
周/週|zhou1|week
刚/剛|gang1|just now
首|shou3|first; head
成|cheng2|to become
创/創|chuang4|to create
股|gu3|share; stock
港|gang3|Hong Kong; port
副|fu4|deputy; vice-
组/組|zu3|group; to form
道|dao4|way; to say
队/隊|dui4|team
法|fa3|law; method
网/網|wang3|net; web
驻/駐|zhu4|stationed in
越|yue4|the more; Vietnam
受|shou4|to receive; by
晚|wan3|evening; late
原|yuan2|former; original
电/電|dian4|electricity; news cable
兼|jian1|and concurrently
拟/擬|ni3|to plan to
赴|fu4|to go to
生|sheng1|to be born; raw
线/線|xian4|line
量|liang4|quantity
型|xing2|type; model
相|xiang1|each other
度|du4|degree; limit
卫/衛|wei4|to guard
委|wei3|committee; to entrust
试/試|shi4|trial; to test
快|kuai4|fast; soon
完|wan2|end; finished
报/報|bao4|newspaper; to report
城|cheng2|city; wall
路|lu4|road
西|xi1|west
东/東|dong1|east
南|nan2|south
北|bei3|north
英|ying1|Britain; English
俄|e2|Russia
德|de2|Germany; virtue
韩/韓|han2|Korea
`;
