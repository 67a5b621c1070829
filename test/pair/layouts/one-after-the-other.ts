import { each, element, enOf, type Laid, type Layout, pairsOf, zhOf } from './page';
import type { Text } from './text';

/** Lines that stand between the languages; '' for none. */
const englishMarkers = [
  '',
  '英文翻译：',
  '英文翻译:',
  '英文版',
  '英文版：',
  '【英译】',
  '【英文】',
  '［英文］',
  '（英文）',
  '——英文——',
  '*** English ***',
  'English Version:',
  'English version',
  'ENGLISH',
  'English translation below',
  'English translation:',
  'Translation:',
  'Translation',
  '译文：',
  '參考譯文',
  '英文译文如下：',
  '附：英文全文',
  '以下为英文版：',
  'The English version follows.',
  '▼ English ▼',
  '中英对照',
];

const chineseMarkers = ['', '中文版：', '【中文】', '中文翻译', '参考译文：', 'Chinese version:', '汉语译文', '译文'];

const marked = (marker: string, tag = 'p'): string => (marker ? element(tag, marker) : '');

const chineseFirst = englishMarkers.map(
  (marker): Layout => ({
    name: `Chinese, then English: ${marker || 'no marker'}`,
    lay: (text) => ({ body: `${each(zhOf(text))}${marked(marker)}${each(enOf(text))}`, pairs: pairsOf(text) }),
  }),
);

const englishFirst = chineseMarkers.map(
  (marker): Layout => ({
    name: `English, then Chinese: ${marker || 'no marker'}`,
    lay: (text) => ({ body: `${each(enOf(text))}${marked(marker)}${each(zhOf(text))}`, pairs: pairsOf(text) }),
  }),
);

const titled = (text: Text, body: string): Laid => ({ body, pairs: pairsOf(text), titleEn: text.title[1] });

const labels = (text: Text, colon: string): string[] => [
  `News Title${colon}${text.title[1]}`,
  `Keywords${colon}${text.keywords[1].join(', ')}`,
];

const dressed: Layout[] = [
  {
    name: 'a rule between',
    lay: (text) => ({ body: `${each(zhOf(text))}<hr>${each(enOf(text))}`, pairs: pairsOf(text) }),
  },
  {
    name: 'a heading English',
    lay: (text) => ({
      body: `<h2>中文</h2>${each(zhOf(text))}<h2>English</h2>${each(enOf(text))}`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'the English headline as a heading',
    lay: (text) => titled(text, `${each(zhOf(text))}${element('h2', text.title[1])}${each(enOf(text))}`),
  },
  {
    name: 'the English headline in bold',
    lay: (text) => titled(text, `${each(zhOf(text))}<p><strong>${text.title[1]}</strong></p>${each(enOf(text))}`),
  },
  {
    name: 'tabs',
    lay: (text) => ({
      body: `<ul class="tabs"><li>中文</li><li>English</li></ul><div class="pane" data-lang="zh">${each(zhOf(text))}</div><div class="pane" data-lang="en">${each(enOf(text))}</div>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'details and summary',
    lay: (text) => ({
      body: `${each(zhOf(text))}<details><summary>Show English translation</summary>${each(enOf(text))}</details>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'two columns of divs',
    lay: (text) => ({
      body: `<div class="cols"><div class="col-l">${each(zhOf(text))}</div><div class="col-r">${each(enOf(text))}</div></div>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'two cells of one table row',
    lay: (text) => ({
      body: `<table><tr><td>${each(zhOf(text))}</td><td>${each(enOf(text))}</td></tr></table>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'labels, half-width',
    lay: (text) =>
      titled(
        text,
        `${each(zhOf(text))}<p>英文翻译:</p>${each(labels(text, ': '))}<p>News Content:</p>${each(enOf(text))}<p>【来源】http://www.example.org/a.html</p>`,
      ),
  },
  {
    name: 'labels, full-width',
    lay: (text) =>
      titled(
        text,
        `${each(zhOf(text))}${each(labels(text, '：'))}<p>News Content：</p>${each(enOf(text))}<p>【来源】江边日报</p>`,
      ),
  },
  {
    name: 'labels in bold',
    lay: (text) =>
      titled(
        text,
        `${each(zhOf(text))}<p><b>News Title:</b> ${text.title[1]}</p><p><b>Keywords:</b> ${text.keywords[1].join('; ')}</p><p><b>News Content:</b></p>${each(enOf(text))}`,
      ),
  },
  {
    name: 'labels in a table',
    lay: (text) =>
      titled(
        text,
        `${each(zhOf(text))}<table><tr><td>News Title:</td><td>${text.title[1]}</td></tr><tr><td>Keywords:</td><td>${text.keywords[1].join(', ')}</td></tr></table>${each(enOf(text))}`,
      ),
  },
  {
    name: 'divs instead of paragraphs',
    lay: (text) => ({
      body: `<div><div>${each(zhOf(text), 'div')}</div></div><div><div>${each(enOf(text), 'div')}</div></div>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'text and breaks only',
    lay: (text) => ({ body: [...zhOf(text), ...enOf(text)].join('<br><br>'), pairs: pairsOf(text) }),
  },
  {
    name: 'one paragraph of single breaks for each language',
    lay: (text) => ({
      body: `<p>${zhOf(text).join('<br>')}</p><p>${enOf(text).join('<br>')}</p>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'the English as a quotation',
    lay: (text) => ({
      body: `${each(zhOf(text))}<blockquote>${each(enOf(text))}</blockquote>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'noise between',
    lay: (text) => ({
      body: `${each(zhOf(text).slice(0, 2))}<div class="ad">广告</div>${each(zhOf(text).slice(2))}<p>（责任编辑：王芳）</p><div class="share">分享到：微信 微博 QQ空间</div>${each(enOf(text))}<p>扫描二维码，关注我们的公众号</p>`,
      pairs: pairsOf(text),
    }),
  },
  {
    name: 'bylines and places',
    lay: (text) =>
      titled(
        text,
        `<p>记者 李明</p>${each(zhOf(text))}${element('h2', text.title[1])}<p>By Li Ming, Riverside Daily</p>${each(enOf(text))}<p>Editor: Wang Fang</p>`,
      ),
  },
  {
    name: 'copyright and links in English behind',
    lay: (text) => ({
      body: `${each(zhOf(text))}${each(enOf(text))}<p>© 2024 Riverside Daily. All rights reserved.</p><p><a href="/subscribe">Subscribe</a> | <a href="/privacy">Privacy policy</a></p>`,
      pairs: pairsOf(text),
    }),
  },
];

export const oneAfterTheOther: readonly Layout[] = [...chineseFirst, ...englishFirst, ...dressed];
