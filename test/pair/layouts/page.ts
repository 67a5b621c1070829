import type { Text } from './text';

/** Chinese and English paragraphs that belong together; the texts as they stand on the page. */
export type ExpectedPair = readonly [zh: readonly string[], en: readonly string[]];

/** What stands in the article of a page, and what should come out of it. */
export interface Laid {
  body: string;
  /** None where the English of the page is no translation. */
  pairs: readonly ExpectedPair[];
  /** The English headline, where the layout prints it. */
  titleEn?: string;
  /** The headline as the page has it, where that is not the Chinese one. */
  title?: string;
}

export interface Layout {
  name: string;
  lay: (text: Text, other: Text) => Laid;
}

export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One element for each text. */
export const each = (texts: readonly string[], tag = 'p', attributes = ''): string =>
  texts.map((text) => element(tag, text, attributes)).join('\n');

export const element = (tag: string, text: string, attributes = ''): string =>
  `<${tag}${attributes && ` ${attributes}`}>${asHtml(text)}</${tag.split(' ')[0]}>`;

export const zhOf = (text: Text): string[] => text.pairs.map(([zh]) => zh);
export const enOf = (text: Text): string[] => text.pairs.map(([, en]) => en);
export const pairsOf = (text: Text): ExpectedPair[] => text.pairs.map(([zh, en]) => [[zh], [en]]);

const navigation =
  '<div class="nav"><a href="/">首页</a> <a href="/news/">新闻</a> <a href="/finance/">财经</a> <a href="/culture/">文化</a> <a href="/en/">English</a></div>';
const more =
  '<div class="more"><h3>相关阅读</h3><ul><li><a href="/a/1.html">一周天气预报</a></li><li><a href="/a/2.html">本月新书推荐</a></li></ul></div>';
const footer =
  '<div class="footer"><p>版权所有 © 2024 江边新闻网 <a href="/about">关于我们</a> <a href="/contact">联系方式</a></p></div>';

type Shell = (title: string, body: string) => string;

/** Three ways in which sites wrap an article. */
export const shells: readonly Shell[] = [
  (title, body) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - 江边新闻网</title></head><body>${navigation}<article><h1>${title}</h1><p class="meta"><time>2024-09-14 10:20</time> <span>来源：江边日报</span></p><div class="article-content">${body}</div></article>${more}${footer}</body></html>`,
  (title, body) =>
    `<html><head><title>${title}_江边新闻网</title></head><body><div id="top">${navigation}</div><div class="w1000"><div class="left"><div class="tit">${title}</div><div class="info">2024年09月14日 10:20　来源：江边日报</div><div id="zoom">${body}</div></div><div class="right">${more}</div></div>${footer}</body></html>`,
  (title, body) =>
    `<!doctype html><html><head><title>${title}</title><meta property="og:title" content="${title}"></head><body><header>${navigation}</header><main><section><h1>${title}</h1>${body}</section></main><footer>${footer}</footer></body></html>`,
];
