import type { Text } from './text';

/** Sport, an interview and notes of a journey. */
export const peopleTexts: readonly Text[] = [
  {
    name: 'sport',
    title: ['中国女排逆转巴西 闯入决赛', 'Chinese Women Come From Behind Against Brazil to Reach Volleyball Final'],
    keywords: [
      ['女排', '决赛', '逆转'],
      ["women's volleyball", 'final', 'comeback'],
    ],
    pairs: [
      [
        '在周六晚上进行的世界女子排球联赛半决赛中，中国队在先输两局的不利情况下，以3比2逆转战胜巴西队，时隔九年再次闯进决赛。',
        "China fought back from two sets down to beat Brazil 3-2 in Saturday night's semifinal of the women's volleyball world league and will play in the final for the first time in nine years.",
      ],
      [
        '比赛一开始，中国队显得十分紧张，一传频频失误，很快以18比25和20比25连丢两局。',
        'The Chinese looked nervous from the start. Their reception broke down again and again, and they soon lost the first two sets 18-25 and 20-25.',
      ],
      [
        '第三局，主教练换上了年仅十九岁的替补主攻手陈雨桐。她上场之后连续三次扣球得手，帮助球队以25比21扳回一局。',
        'In the third set the head coach sent on Chen Yutong, a substitute spiker who is only nineteen. She scored with three spikes in a row and helped the team win the set 25-21.',
      ],
      [
        '决胜局两队一直打到13平。关键时刻，队长的拦网为中国队赢得赛点，随后巴西队发球出界，全场一万两千名观众起立欢呼。',
        'The teams were level at 13-all in the deciding set. At the crucial moment a block by the captain gave China match point, Brazil then served out, and the crowd of twelve thousand rose to its feet and cheered.',
      ],
      [
        '“我的腿一直在发抖，”陈雨桐赛后笑着说，“教练只告诉我一句话：把每一个球都当作训练里的球来打。”',
        '"My legs were shaking all the time," Chen said with a laugh after the game. "The coach told me only one thing: play every ball as you do in training."',
      ],
      [
        '中国队将于周日与意大利队争夺冠军。两队本赛季三次交手，意大利队两胜一负，略占上风。',
        'China will meet Italy on Sunday for the title. The two sides have played each other three times this season, and Italy, with two victories and one defeat, has had a slight edge.',
      ],
    ],
  },
  {
    name: 'interview',
    title: ['对话修钟人：让老钟重新走起来', 'A Talk with the Clock Repairer: Making Old Clocks Tick Again'],
    keywords: [
      ['钟表', '修复', '手艺'],
      ['clocks', 'restoration', 'craft'],
    ],
    pairs: [
      [
        '赵国强今年六十一岁，在钟表修理店里度过了四十三年。我们请他谈了谈这门快要消失的手艺。',
        'Zhao Guoqiang is sixty-one and has spent forty-three years in a clock repair shop. We asked him to talk about a craft that is about to disappear.',
      ],
      ['记者：您还记得修好的第一只钟吗？', 'Reporter: Do you still remember the first clock you repaired?'],
      [
        '赵国强：当然记得。那是一只德国造的座钟，发条断了，齿轮上全是锈。师父让我拆了装、装了拆，整整一个月才许我动真格的。',
        'Zhao Guoqiang: Of course I do. It was a table clock made in Germany. The spring was broken and the gears were covered in rust. My master made me take it apart and put it back together for a whole month before he let me do the real work.',
      ],
      ['记者：现在谁还会来修钟？', 'Reporter: Who brings you clocks nowadays?'],
      [
        '赵国强：年轻人比你想象的多。他们从爷爷奶奶那里继承了一只钟，不值多少钱，可是听到它重新敲响，有人当场就哭了。',
        'Zhao Guoqiang: More young people than you would think. They have inherited a clock from their grandparents. It is not worth much money, but when they hear it strike again, some of them burst into tears on the spot.',
      ],
      ['记者：有没有修不好的？', 'Reporter: Are there any that cannot be repaired?'],
      [
        '赵国强：有。缺的零件如果找不到，只能自己用铜车一个出来，车坏了就从头再来。最难的一只我花了两年。',
        'Zhao Guoqiang: Yes. If a missing part cannot be found, I have to turn one out of brass myself, and if it is spoiled I start all over again. The most difficult one took me two years.',
      ],
      ['记者：您收徒弟吗？', 'Reporter: Do you take apprentices?'],
      [
        '赵国强：收过七个，留下来的只有一个。这一行赚钱慢，要坐得住。不过我不担心，只要还有人在乎时间，就会有人在乎钟。',
        'Zhao Guoqiang: I have had seven, and only one has stayed. Money comes slowly in this trade, and you have to be able to sit still. But I am not worried: as long as people care about time, someone will care about clocks.',
      ],
    ],
  },
  {
    name: 'journey',
    title: ['坐慢火車去看海', 'To the Sea by Slow Train'],
    keywords: [
      ['火車', '旅行', '海邊'],
      ['train', 'travel', 'seaside'],
    ],
    pairs: [
      [
        '清晨六點，我在車站前的早餐店買了一個飯糰和一杯熱豆漿，搭上開往海邊的普通列車。',
        'At six in the morning I bought a rice ball and a cup of hot soy milk from the breakfast shop in front of the station and boarded the local train to the coast.',
      ],
      [
        '車廂裡只有四個人。對面的老太太帶著兩籃剛摘的芭樂，說是要去看嫁到臺東的女兒。',
        'There were only four people in the carriage. The old lady opposite me had two baskets of freshly picked guavas with her; she was going to visit her daughter, who had married and moved to Taitung, she said.',
      ],
      [
        '列車穿過一個又一個隧道，忽然之間，整片太平洋出現在左邊的窗外，藍得讓人說不出話來。',
        'The train passed through one tunnel after another. Then all of a sudden the whole Pacific lay outside the windows on the left, so blue that I was lost for words.',
      ],
      [
        '我在一個沒有剪票口的小站下車。月臺上長滿了野草，一隻黃狗躺在長椅底下睡覺，看也不看我一眼。',
        'I got off at a small station without a ticket gate. The platform was overgrown with weeds, and a yellow dog asleep under the bench did not even look at me.',
      ],
      [
        '往海灘要走二十分鐘。路邊的阿伯問我從哪裡來，聽說是臺北，就硬塞給我兩根玉米，怎麼也不肯收錢。',
        'It takes twenty minutes to walk to the beach. An old man by the road asked me where I had come from. When he heard it was Taipei, he pressed two cobs of corn on me and refused to take any money.',
      ],
      [
        '傍晚漲潮的時候，漁夫們合力把竹筏拉上岸。今天的收穫並不多，但是每個人的臉上都帶著笑。',
        'At dusk, as the tide came in, the fishermen hauled their bamboo rafts ashore together. The catch was not large that day, yet there was a smile on every face.',
      ],
      [
        '回程的車上我睡著了，夢裡還聽得見海浪的聲音。有些地方，就是要慢慢地去，才到得了。',
        'On the train home I fell asleep and could still hear the waves in my dream. Some places can only be reached slowly.',
      ],
    ],
  },
];
