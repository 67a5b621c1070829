import type { Text } from './text';

/** Science, a technical diary, a recipe and a report on the country. */
export const knowledgeTexts: readonly Text[] = [
  {
    name: 'science',
    title: ['科学家在深海发现不靠阳光生存的珊瑚', 'Scientists Find Deep-Sea Corals That Live Without Sunlight'],
    keywords: [
      ['深海', '珊瑚', '细菌'],
      ['deep sea', 'corals', 'bacteria'],
    ],
    pairs: [
      [
        '一个国际研究小组在南海一千八百米深的海底发现了一片面积约两平方公里的珊瑚林，相关论文发表在最新一期《海洋学报》上。',
        'An international research team has discovered a coral forest covering about two square kilometres at a depth of 1,800 metres in the South China Sea, according to a paper in the latest issue of the Journal of Oceanography.',
      ],
      [
        '与浅海的珊瑚不同，这些珊瑚体内没有能够进行光合作用的藻类，它们的营养完全来自从上层海水中飘落下来的有机物碎屑。',
        'Unlike corals in shallow water, these contain no algae capable of photosynthesis. Their nutrition comes entirely from scraps of organic matter that drift down from the upper layers of the sea.',
      ],
      [
        '研究人员利用载人潜水器采集了三十七个样本。基因分析表明，其中至少有五个是过去没有记录的新物种，最古老的一株年龄超过四千岁。',
        'The researchers collected thirty-seven samples with a crewed submersible. Genetic analysis shows that at least five of them are new species never recorded before, and that the oldest is more than four thousand years old.',
      ],
      [
        '更令人惊讶的是，珊瑚表面覆盖着一层能够分解甲烷的细菌。“这意味着它们可能在温室气体到达大气层之前就把它吃掉了。”论文第一作者林晓芸解释说。',
        'Even more surprising, the surface of the corals is covered with bacteria that break down methane. "This means that they may eat the greenhouse gas before it ever gets to the atmosphere," explained Lin Xiaoyun, first author of the paper.',
      ],
      [
        '深海珊瑚生长极慢，每年只长零点一毫米左右，一旦被渔网破坏，几百年也难以恢复。',
        'Deep-sea corals grow extremely slowly, by only about 0.1 millimetres a year; once destroyed by fishing nets they can hardly recover in several hundred years.',
      ],
      [
        '科学家呼吁尽快在这一海域设立保护区，禁止海底拖网捕捞和采矿。',
        'The scientists call for a reserve to be set up in the area as soon as possible, with bottom trawling and mining banned.',
      ],
    ],
  },
  {
    name: 'technical',
    title: ['我们为什么放弃了微服务', 'Why We Gave Up on Microservices'],
    keywords: [
      ['微服务', '数据库', '部署'],
      ['microservices', 'database', 'deployment'],
    ],
    pairs: [
      [
        '三年前，我们把一个庞大的单体应用拆成了四十二个微服务。上个月，我们又把它们合并回了三个。这篇文章讲讲为什么。',
        'Three years ago we broke a huge monolithic application into forty-two microservices. Last month we merged them back into three. This article is about why.',
      ],
      [
        '最初的理由听起来很有道理：每个团队可以独立部署，互不影响，出了故障也不会波及整个系统。',
        'The original reasons sounded convincing: every team would be able to deploy on its own without affecting the others, and a failure would not spread through the whole system.',
      ],
      [
        '现实却不是这样。一个简单的下单请求要经过 11 个服务，只要其中任何一个变慢，用户就会看到超时。我们花在追踪日志上的时间比写代码的时间还多。',
        'Reality turned out differently. A simple order had to travel through 11 services, and if any one of them became slow the user would see a timeout. We spent more time tracing logs than writing code.',
      ],
      [
        '更糟糕的是数据库。为了保持四十二个数据库之间的一致，我们用 Kafka 搭了一套复杂的消息队列，结果它自己成了最大的单点故障。',
        'The databases were even worse. To keep forty-two of them consistent we built an elaborate message queue on Kafka, which then became the biggest single point of failure of all.',
      ],
      [
        '合并之后，平均响应时间从 800 毫秒降到了 120 毫秒，服务器费用减少了一半以上，新来的同事第二天就能提交代码。',
        'After the merger the average response time fell from 800 to 120 milliseconds, our server bill shrank by more than half, and new colleagues can commit code on their second day.',
      ],
      [
        '我们并不是说微服务不好。如果你有几百名工程师，它也许正合适；但是我们只有十五个人。架构应当适合团队，而不是追赶潮流。',
        'We are not saying that microservices are bad. If you have several hundred engineers, they may be just right; but there are only fifteen of us. An architecture should fit the team rather than follow the fashion.',
      ],
    ],
  },
  {
    name: 'recipe',
    title: ['家常番茄牛腩', 'Home-Style Beef Brisket with Tomatoes'],
    keywords: [
      ['牛腩', '番茄', '炖菜'],
      ['beef brisket', 'tomatoes', 'stew'],
    ],
    pairs: [
      [
        '这道菜酸甜开胃，汤汁浓郁，配米饭或者面条都很好吃，而且几乎不会失败。',
        'Sweet, sour and appetizing, with a rich sauce, this dish goes well with rice or noodles, and it is almost impossible to get wrong.',
      ],
      [
        '牛腩五百克切成三厘米见方的块，冷水下锅，加三片姜和一勺料酒，煮开后撇去浮沫，捞出用温水洗净。',
        'Cut 500 grams of beef brisket into cubes of three centimetres. Put them into a pot of cold water with three slices of ginger and a spoonful of cooking wine, bring to the boil, skim off the foam, then take the meat out and rinse it with warm water.',
      ],
      [
        '番茄四个，顶部划十字，用开水烫一分钟，剥掉皮，三个切小块，一个切大块留到最后放。',
        'Score the tops of four tomatoes with a cross, scald them for one minute and peel off the skin. Chop three of them small; cut the other into large chunks and keep it for the end.',
      ],
      [
        '锅里放油，小火炒香葱、蒜和八角，倒入小块番茄，炒到出汁变软，再放牛肉翻炒两分钟。',
        'Heat some oil in the pot and fry scallions, garlic and star anise over a low heat until fragrant. Add the small pieces of tomato, fry until they are soft and give off juice, then put in the beef and stir-fry for two minutes.',
      ],
      [
        '加入没过牛肉的热水，盖上锅盖，小火炖一个半小时。中途不要加冷水，否则肉会变硬。',
        'Pour in enough hot water to cover the beef, put the lid on and simmer for an hour and a half. Never add cold water halfway, or the meat will turn tough.',
      ],
      [
        '最后放入大块番茄和盐，再煮十分钟，撒上香菜即可上桌。',
        'Finally add the large chunks of tomato and some salt, cook for ten more minutes, sprinkle with coriander and serve.',
      ],
    ],
  },
  {
    name: 'village',
    title: ['沙漠边上的葡萄园', 'Vineyards at the Edge of the Desert'],
    keywords: [
      ['葡萄酒', '沙漠', '脱贫'],
      ['wine', 'desert', 'poverty relief'],
    ],
    pairs: [
      [
        '二十年前，贺兰山脚下的这片土地除了石头和沙子什么也没有。如今，成排的葡萄藤一直延伸到天边。',
        'Twenty years ago there was nothing but stones and sand on this land at the foot of the Helan Mountains. Today rows of vines stretch to the horizon.',
      ],
      [
        '五十二岁的马玉花是从南部山区搬来的第一批移民。“刚来的时候，一刮风就睁不开眼睛，我天天想着回去。”她回忆道。',
        'Ma Yuhua, 52, was among the first migrants to come here from the mountains in the south. "When we arrived, you could not open your eyes once the wind blew, and every day I wanted to go back," she recalls.',
      ],
      [
        '转机出现在2008年，一家酒庄在村子旁边落户，需要大量工人。马玉花学会了剪枝、嫁接，现在一个月能挣五千多元。',
        'The turning point came in 2008, when a winery settled next to the village and needed many hands. Ma learned to prune and graft and now earns more than 5,000 yuan a month.',
      ],
      [
        '这里日照时间长，昼夜温差大，加上沙质土壤，种出来的葡萄糖分高、病虫害少。去年，当地的葡萄酒出口到四十多个国家和地区。',
        'Long hours of sunshine, a great difference in temperature between day and night and sandy soil give the grapes plenty of sugar and few pests. Last year the local wine was exported to more than forty countries and regions.',
      ],
      [
        '水是最大的难题。过去大水漫灌，一亩地一年要用掉八百立方米；改用滴灌以后，用水量减少了三分之二。',
        'Water is the greatest problem. When the fields were flooded in the old way, one mu of land used 800 cubic metres a year; since drip irrigation was introduced, consumption has dropped by two thirds.',
      ],
      [
        '马玉花的儿子大学毕业以后没有留在城里，而是回来开了一家民宿。他说，客人最喜欢的不是酒，而是晚上躺在葡萄架下看星星。',
        "After university Ma's son did not stay in the city but came back to open a guesthouse. What his visitors like best, he says, is not the wine but lying under the trellis at night and looking at the stars.",
      ],
    ],
  },
];
