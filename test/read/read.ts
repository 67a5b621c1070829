import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '@/lib/read/read-article';

const address = 'https://news.example.com/a/2024/story.html';

/** Running text of our own, long enough to be taken for an article. */
export const prose = [
  '清晨五点，老城南门外的菜市场已经亮起了灯，摊主们把刚从郊区运来的蔬菜一筐一筐地码好。',
  '市场管理处的工作人员说，自从去年改造以后，每天的客流量增加了三成，不少年轻人也愿意来这里买菜。',
  '附近的居民则希望，市场能够再多开两个出口，周末的时候就不会那样拥挤，老人买菜也更方便。',
];

export const documentOf = (html: string, url = address): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** Reads markup as a page; fails where it holds no article. */
export function read(html: string, url = address) {
  const { article, removed } = readArticle(documentOf(html, url), url, { debug: true });
  if (!article) throw new Error('no article found');
  return { ...article, removed, texts: article.blocks.map((block) => block.text) };
}

/** A news page with a head, a dateline above the text and something below it. */
export const newsPage = ({ head = '', title = '老市场换新颜', line = '', start = '', end = '' }): string =>
  `<html><head>${head || `<title>${title}</title>`}</head><body><div class="box"><h1>${title}</h1><div class="info">${line}</div>
  <div class="text">${start}${prose.map((text) => `<p>${text}</p>`).join('')}${end}</div></div></body></html>`;
