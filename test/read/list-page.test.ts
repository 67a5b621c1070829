import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/read/read-article';
import { documentOf, prose } from './read';

const url = 'https://news.example.com/local/';
const article = (body: string) =>
  readArticle(documentOf(`<title>本地新闻</title><body><h1>本地新闻</h1>${body}</body>`, url), url).article;
const headlines = ['老市场换新颜', '夜间公交增开两条线路', '旧校舍变身社区书房', '河边步道下月贯通'];
const list = (teaser: (index: number) => string) =>
  headlines.map((text, index) => `<p><a href="/${index}">${text}</a> 03-1${index}</p>${teaser(index)}`).join('');

describe('a list of headlines is no article', () => {
  it.each([
    ['headlines alone', () => ''],
    ['teasers that break off', (index: number) => `<p>${(prose[index % 3] ?? '').slice(0, 28)}……详细</p>`],
    [
      'teasers with a link',
      (index: number) => `<p>${(prose[index % 3] ?? '').slice(0, 28)}...<a href="#">[全文]</a></p>`,
    ],
  ])('%s', (_, teaser) => {
    expect(article(list(teaser))).toBeNull();
  });
});

describe('an article stays one', () => {
  it('with headlines of others left below it', () => {
    expect(article(`<div>${prose.map((text) => `<p>${text}</p>`).join('')}${list(() => '')}</div>`)).not.toBeNull();
  });

  it('of two short sentences among headlines', () => {
    expect(article(`<div><p>${prose[0]}</p>${list(() => '')}<p>${prose[2]}</p></div>`)).not.toBeNull();
  });

  it('full of links in its sentences', () => {
    const linked = prose
      .map((text) => `<p>${text.replace(/[^，。]{2,5}(?=[，。])/g, '<a href="/x">$&</a>')}</p>`)
      .join('');
    expect(article(`<div>${linked}</div>`)).not.toBeNull();
  });

  it('whose paragraphs end in an ellipsis', () => {
    expect(article(`<div>${prose.map((text) => `<p>${text}……</p>`).join('')}</div>`)).not.toBeNull();
  });
});
