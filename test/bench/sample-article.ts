/** One sentence of our own in both languages; `#` is a number that makes each use of it another sentence. */
const sentences: readonly (readonly [zh: string, en: string])[] = [
  ['今年春天，这座小城一共种下了#棵银杏树。', 'This spring the small city planted # ginkgo trees in all.'],
  [
    '负责浇水的老师傅说，头三年最要紧的是根。',
    'The old gardener who waters them says that in the first three years the roots matter most.',
  ],
  ['第#号公共汽车从此多了一站，就在湖边的旧码头。', 'Bus number # now has one more stop, at the old pier by the lake.'],
  [
    '早晨六点，码头上已经有人在等第一班船。',
    'At six in the morning people are already waiting on the pier for the first boat.',
  ],
  [
    '图书馆把地下室改成了阅览室，添了#张桌子。',
    'The library turned its basement into a reading room and added # tables.',
  ],
  [
    '“以前要排队，现在随时都有座位。”一位大学生说。',
    '“We used to queue; now there is always a seat,” said a university student.',
  ],
  [
    '过去一年里，志愿者在河岸捡起了#公斤垃圾。',
    'In the past year volunteers picked up # kilograms of rubbish along the river.',
  ],
  [
    '河水变清以后，白鹭又回到了桥下的浅滩。',
    'Since the water cleared, egrets have come back to the shallows under the bridge.',
  ],
  ['面馆的老板记得住#位老顾客的口味。', 'The owner of the noodle shop remembers the tastes of # regular customers.'],
  ['她说秘诀很简单：少放盐，多听人说话。', 'The secret is simple, she says: less salt, and more listening.'],
  [
    '新的自行车道长#公里，把学校和火车站连在了一起。',
    'The new cycle path is # kilometres long and joins the school to the railway station.',
  ],
  [
    '下雨天路面容易打滑，工人们又铺了一层粗砂。',
    'Because the surface is slippery in the rain, workers laid another layer of coarse sand.',
  ],
  [
    '博物馆免费开放的第#天，来了一个特别的旅行团。',
    'On day # of free admission a special tour group came to the museum.',
  ],
  [
    '团里最年轻的人七十八岁，最年长的九十三岁。',
    'Its youngest member is seventy-eight years old and its eldest ninety-three.',
  ],
  [
    '气象台预计，未来#小时内山区会有小雪。',
    'The weather service expects light snow in the mountains within the next # hours.',
  ],
  ['茶农们连夜给幼苗盖上了草帘。', 'Tea farmers covered the seedlings with straw mats overnight.'],
];

interface Sentence {
  zh: string;
  en: string;
}

/** The sentences again and again, each time with another number. */
function* endless(): Generator<Sentence> {
  for (let index = 0; ; index += 1) {
    const [zh, en] = sentences[index % sentences.length] ?? ['', ''];
    const number = String(20 + index * 3);
    yield { zh: zh.replace('#', number), en: en.replace('#', number) };
  }
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1><div class="content">${body}</div></article></main></body></html>`;

/** A page with Chinese and English paragraphs in turn, two sentences in each. */
export function pairedPage(pairs: number): string {
  const source = endless();
  let body = '';
  for (let done = 0; done < pairs; done += 2) {
    const two = [source.next().value, source.next().value] as Sentence[];
    body += `<p>${two.map(({ zh }) => zh).join('')}</p><p>${two.map(({ en }) => en).join(' ')}</p>`;
  }
  return page('小城一年间 A year in a small city', body);
}

/** A page of Chinese alone, at least so many characters of text in paragraphs of seven sentences. */
export function longPage(characters: number): string {
  const source = endless();
  let body = '';
  for (let length = 0; length < characters; ) {
    const text = Array.from({ length: 7 }, () => (source.next().value as Sentence).zh).join('');
    body += `<p>${text}</p>`;
    length += text.length;
  }
  return page('小城一年间', body);
}
