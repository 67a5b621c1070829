import { each, element, enOf, type Laid, type Layout, zhOf } from './page';
import type { Text } from './text';

const none = (body: string): Laid => ({ body, pairs: [] });
const like = (name: string, body: (text: Text, other: Text) => string): Layout => ({
  name: `not: ${name}`,
  lay: (text, other) => none(body(text, other)),
});

/** English of its own kind that a Chinese page may hold without being translated. */
const terms = ['machine learning', 'supply chain', 'well-being', 'open source', 'soft power', 'public health'];
const words = [
  ['insurance', '保险'],
  ['exhibition', '展览'],
  ['volunteer', '志愿者'],
  ['harvest', '收获'],
  ['committee', '委员会'],
  ['passenger', '乘客'],
  ['reform', '改革'],
  ['temperature', '温度'],
] as const;
const comments = [
  'Great article, thank you for sharing this with us!',
  'I do not agree with the second point, the numbers look wrong to me.',
  'Can anybody recommend a book about this topic? I would like to learn more.',
  'Came here from Reddit. Wish I could read the original without a translator.',
];
const related = [
  'Storm warning lifted as skies clear over the delta',
  'Tech giants report record profits for the third quarter',
  'Ten places to visit before the summer ends',
  'Why the price of coffee keeps rising',
  'Football: late goal saves the champions from defeat',
];
const cookies = [
  'We use cookies to improve your experience on our website. By clicking Accept you agree to the use of cookies and similar technologies.',
  'This work is licensed under a Creative Commons Attribution 4.0 International License. You may share and adapt the material for any purpose, provided that you give appropriate credit.',
];
const poem = [
  'The fog comes on little feet of grey,',
  'it sits above the harbour and the town,',
  'and then before the morning bells can play',
  'it rises and the silent wall comes down.',
];
const lesson = (text: Text): string[] => [
  '今天我们学习六个常用的英语句型，请大家跟着音频朗读，并把例句抄在笔记本上。',
  '1. be about to do：表示“正要做某事”，是口语里很常见的短语。',
  '例句：I was about to leave when the telephone rang. 我正要离开，电话响了。',
  '2. no longer：意思是“不再”，词组常放在动词之前，也可以放在句尾。',
  '例句：He no longer works for the company. 他不再为这家公司工作了。',
  '3. as long as：引导条件状语从句，语法上要注意主句的时态，四级考试里年年都考。',
  '例句：You may stay here as long as you keep quiet. 只要你保持安静，就可以待在这里。',
  '4. lost for words：说不出话来，近义词是 speechless，多用于书面语。',
  '例句：She was so happy that she was lost for words. 她高兴得说不出话来。',
  '语法小贴士：英语句子里的时间状语可以放在句首，也可以放在句尾，但是不要把它插在动词和宾语之间，这是很多同学容易犯的错误。',
  '课后作业：用今天学过的短语各造一个句子，明天上课的时候老师会请几位同学到黑板上来写，写得好的有奖励。',
  `补充阅读推荐：《${text.title[0]}》，建议先通读全文，再把不认识的词汇画出来。`,
];
const specs = [
  ['处理器', 'Snapdragon 8 Gen 3, octa-core, 3.3 GHz'],
  ['屏幕', '6.7-inch AMOLED, 2400 x 1080, 120 Hz'],
  ['电池', '5000 mAh, 67 W fast charging'],
  ['摄像头', '50 MP wide, 12 MP ultra wide, OIS'],
  ['网络', '5G NR, Wi-Fi 7, Bluetooth 5.4, NFC'],
  ['尺寸', '162 x 75 x 8.2 mm, 195 g'],
] as const;
const menu = [
  ['首页', 'Home'],
  ['关于我们', 'About us'],
  ['新闻中心', 'News center'],
  ['联系我们', 'Contact us'],
  ['加入我们', 'Join us'],
  ['产品与服务', 'Products and services'],
] as const;
const code =
  'import os\n\ndef main(path):\n    for name in os.listdir(path):\n        print(name)\n\nif __name__ == "__main__":\n    main("/tmp")';

/** English up to a share of the Chinese characters, from another text, behind each second paragraph. */
function quoted(text: Text, other: Text): string {
  const quotes = enOf(other);
  return zhOf(text)
    .map((zh, index) => element('p', zh) + (index % 3 === 1 ? element('blockquote', quotes[index] ?? '') : ''))
    .join('');
}

export const lookAlikes: readonly Layout[] = [
  like('Chinese alone', (text) => each(zhOf(text))),
  like('English quotations', quoted),
  like('one English quotation in quotation marks', (text, other) =>
    each(zhOf(text).map((zh, index) => (index === 2 ? `${zh}正如那句话所说：“${enOf(other)[1]}”` : zh))),
  ),
  like('terms in brackets', (text) =>
    each(zhOf(text).map((zh, index) => `${zh.replace(/[，。]/u, `（${terms[index % terms.length]}）$&`)}`)),
  ),
  like('terms of the text in brackets', (text) =>
    each(
      zhOf(text).map((zh, index) => {
        const term = enOf(text)[index]?.split(' ').slice(3, 6).join(' ') ?? '';
        return zh.replace(/[，。]/u, `（${term.replace(/[,.]$/, '')}）$&`);
      }),
    ),
  ),
  like('a list of words', (text) => each(zhOf(text)) + each(words.map(([en, zh]) => `${en} ${zh}`))),
  like(
    'a list of words with parts of speech',
    (text) =>
      each(zhOf(text)) +
      each(
        words.map(([en, zh]) => `${en} n. ${zh}`),
        'li',
      ),
  ),
  like(
    'a glossary table',
    (text) =>
      `${each(zhOf(text))}<table>${words.map(([en, zh]) => `<tr><td>${zh}</td><td>${en}</td></tr>`).join('')}</table>`,
  ),
  like(
    'an English abstract',
    (text, other) => `${element('p', `Abstract: ${enOf(text).slice(0, 1)}`)}${each([...zhOf(text), ...zhOf(other)])}`,
  ),
  like(
    'an English abstract at the end',
    (text, other) => `${each([...zhOf(text), ...zhOf(other)])}${element('p', enOf(text)[1] ?? '')}`,
  ),
  like(
    'code',
    (text) =>
      each(zhOf(text).slice(0, 3)) +
      element('pre', code) +
      each(zhOf(text).slice(3)) +
      element('p', 'npm install --save-dev vitest && npx vitest run --reporter=verbose'),
  ),
  like('English comments', (text) => `${each(zhOf(text))}<div class="replies">${each(comments, 'div')}</div>`),
  like('English comments as paragraphs', (text) => each([...zhOf(text), ...comments])),
  like('related English headlines', (text) => `${each(zhOf(text))}<ul>${each(related, 'li')}</ul>`),
  like(
    'English headlines as links',
    (text) => each(zhOf(text)) + related.map((line) => `<p><a href="/en/1.html">${line}</a></p>`).join(''),
  ),
  like(
    'a poem quoted',
    (text) =>
      `${each(zhOf(text).slice(0, 3))}<blockquote>${poem.join('<br>')}</blockquote>${each(zhOf(text).slice(3))}`,
  ),
  like('another article in English', (text, other) => `${each(zhOf(text))}<hr>${each(enOf(other))}`),
  like(
    'another article in English under a marker',
    (text, other) => `${each(zhOf(text))}<p>English:</p>${each(enOf(other))}`,
  ),
  like(
    'another article in English, with its headline',
    (text, other) => `${each(zhOf(text))}<h2>${other.title[1]}</h2>${each(enOf(other))}`,
  ),
  like('another article in English, in turn', (text, other) =>
    zhOf(text)
      .map((zh, index) => each([zh, enOf(other)[index] ?? ''].filter(Boolean)))
      .join(''),
  ),
  like(
    'another article in English beside it, in a table',
    (text, other) =>
      `<table>${zhOf(text)
        .map((zh, index) => `<tr><td>${zh}</td><td>${enOf(other)[index] ?? ''}</td></tr>`)
        .join('')}</table>`,
  ),
  like('cookies and licence', (text) => each([...zhOf(text), ...cookies])),
  like('a lesson', (text) => each(lesson(text))),
  like(
    'a product',
    (text) =>
      `${each(zhOf(text))}<table>${specs.map(([zh, en]) => `<tr><td>${zh}</td><td>${en}</td></tr>`).join('')}</table>`,
  ),
  like(
    'navigation in both languages',
    (text) =>
      each(
        menu.map((pair) => pair.join(' ')),
        'li',
      ) + each(zhOf(text)),
  ),
  like('a summary of the text in two sentences', (text, other) =>
    each([...zhOf(text), ...zhOf(other), `${text.title[1]}. ${other.title[1]}.`]),
  ),
];
