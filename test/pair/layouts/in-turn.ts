import { splitChinese, splitEnglish } from '@/lib/text/sentences';
import { asHtml, type ExpectedPair, element, type Laid, type Layout, pairsOf } from './page';
import type { Text } from './text';

const rows = (text: Text, row: (zh: string, en: string, index: number) => string, before = '', after = ''): Laid => ({
  body: before + text.pairs.map(([zh, en], index) => row(asHtml(zh), asHtml(en), index)).join('\n') + after,
  pairs: pairsOf(text),
});

const simple = (
  name: string,
  row: (zh: string, en: string, index: number) => string,
  before?: string,
  after?: string,
): Layout => ({
  name,
  lay: (text) => rows(text, row, before, after),
});

/** Sentences in turn where both have as many; the paragraph where they have not. */
function sentencePairs(text: Text): [string, string][] {
  return text.pairs.flatMap(([zh, en]): [string, string][] => {
    const chinese = splitChinese(zh).map((span) => span.text);
    const english = splitEnglish(en).map((span) => span.text);
    return chinese.length === english.length ? chinese.map((one, index) => [one, english[index] ?? '']) : [[zh, en]];
  });
}

const grouped = (text: Text, size: number): string => {
  const groups: string[] = [];
  for (let at = 0; at < text.pairs.length; at += size) {
    const group = text.pairs.slice(at, at + size);
    groups.push(...group.map(([zh]) => element('p', zh)), ...group.map(([, en]) => element('p', en)));
  }
  return groups.join('\n');
};

export const inTurn: readonly Layout[] = [
  simple('in turn, Chinese above', (zh, en) => `<p>${zh}</p><p>${en}</p>`),
  simple('in turn, English above', (zh, en) => `<p>${en}</p><p>${zh}</p>`),
  simple('in turn, divs', (zh, en) => `<div class="zh">${zh}</div><div class="en">${en}</div>`),
  simple('in turn, small and grey', (zh, en) => `<p>${zh}</p><p class="en"><small>${en}</small></p>`),
  simple('a break between', (zh, en) => `<p>${zh}<br>${en}</p>`),
  simple('a break between, English above', (zh, en) => `<p>${en}<br/>${zh}</p>`),
  simple('breaks only', (zh, en) => `${zh}<br>${en}<br><br>`),
  simple('single breaks throughout', (zh, en) => `${zh}<br>${en}<br>`, '<p>', '</p>'),
  simple('one paragraph, no break', (zh, en) => `<p>${zh}${en}</p>`),
  simple('one paragraph, English first', (zh, en) => `<p>${en} ${zh}</p>`),
  simple('in brackets behind', (zh, en) => `<p>${zh}（${en}）</p>`),
  simple('in square brackets behind', (zh, en) => `<p>${zh} [${en}]</p>`),
  simple('span behind', (zh, en) => `<p>${zh}<span class="trans">${en}</span></p>`),
  simple('emphasis behind', (zh, en) => `<p>${zh} <em>${en}</em></p>`),
  simple('quotation below', (zh, en) => `<p>${zh}</p><blockquote>${en}</blockquote>`),
  simple('list, one item', (zh, en) => `<li>${zh}<br>${en}</li>`, '<ul>', '</ul>'),
  simple('list, two items', (zh, en) => `<li>${zh}</li><li>${en}</li>`, '<ol>', '</ol>'),
  simple('terms and definitions', (zh, en) => `<dt>${zh}</dt><dd>${en}</dd>`, '<dl>', '</dl>'),
  simple('table', (zh, en) => `<tr><td>${zh}</td><td>${en}</td></tr>`, '<table>', '</table>'),
  simple('table, English left', (zh, en) => `<tr><td>${en}</td><td>${zh}</td></tr>`, '<table>', '</table>'),
  simple(
    'table with a head row',
    (zh, en) => `<tr><td>${zh}</td><td>${en}</td></tr>`,
    '<table><thead><tr><th>中文</th><th>English</th></tr></thead><tbody>',
    '</tbody></table>',
  ),
  simple(
    'table with numbers',
    (zh, en, index) => `<tr><td>${index + 1}</td><td>${zh}</td><td>${en}</td></tr>`,
    '<table><tr><th>序号</th><th>中文</th><th>英文</th></tr>',
    '</table>',
  ),
  simple(
    'table with paragraphs in cells',
    (zh, en) => `<tr><td><p>${zh}</p></td><td><p>${en}</p></td></tr>`,
    '<table>',
    '</table>',
  ),
  simple('table, rows in turn', (zh, en) => `<tr><td>${zh}</td></tr><tr><td>${en}</td></tr>`, '<table>', '</table>'),
  simple(
    'table with a joined cell',
    (zh, en, index) => `<tr>${index ? '' : '<td rowspan="20">正文</td>'}<td>${zh}</td><td>${en}</td></tr>`,
    '<table>',
    '</table>',
  ),
  simple(
    'grid of divs',
    (zh, en) => `<div class="row"><div class="col-6">${zh}</div><div class="col-6">${en}</div></div>`,
  ),
  simple(
    'sections of paragraphs',
    (zh, en) => `<section><p>${zh}</p></section><section><p><span>${en}</span></p></section>`,
  ),
  simple('marked by language', (zh, en) => `<p>中：${zh}</p><p>英：${en}</p>`),
  {
    name: 'numbered in both',
    lay: (text) => {
      const numbered = text.pairs.map(([zh, en], index) => [`${index + 1}、${zh}`, `${index + 1}. ${en}`] as const);
      return rows({ ...text, pairs: numbered }, (zh, en) => `<p>${zh}</p><p>${en}</p>`);
    },
  },
  simple(
    'advertisements between',
    (zh, en, index) =>
      `<p>${zh}</p><p>${en}</p>${index % 3 === 1 ? '<div class="ad"><a href="/ad">广告：点击下载客户端</a></div>' : ''}`,
  ),
  {
    name: 'in turn by groups of two',
    lay: (text) => ({ body: grouped(text, 2), pairs: pairsOf(text) }),
  },
  {
    name: 'in turn by groups of three',
    lay: (text) => ({ body: grouped(text, 3), pairs: pairsOf(text) }),
  },
  {
    name: 'sentence by sentence in paragraphs',
    lay: (text) => ({
      body: sentencePairs(text)
        .map(([zh, en]) => `<p>${asHtml(zh)}</p><p>${asHtml(en)}</p>`)
        .join(''),
      pairs: sentencePairs(text).map(([zh, en]): ExpectedPair => [[zh], [en]]),
    }),
  },
  {
    name: 'sentence by sentence in one paragraph',
    lay: (text) => ({
      body: text.pairs
        .map(([zh, en]) => {
          const chinese = splitChinese(zh).map((span) => span.text);
          const english = splitEnglish(en).map((span) => span.text);
          if (chinese.length !== english.length) return `<p>${asHtml(zh)}${asHtml(en)}</p>`;
          return `<p>${chinese.map((one, index) => asHtml(`${one}${english[index]} `)).join('')}</p>`;
        })
        .join(''),
      pairs: pairsOf(text),
    }),
  },
];
