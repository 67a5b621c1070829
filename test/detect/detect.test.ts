import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { articleUrl, english, headline, inTag, links, meta, page, paragraphs, traditional } from './sample-pages';

const look = (html: string, url = articleUrl) => detect(new JSDOM(html, { url }).window.document, url);
const heading = `<h1>${headline}</h1>`;
const dateline = '<div class="info"><span>2024-01-08 09:30:12</span> <span>来源：清河晚报</span></div>';

const articles: Record<string, string> = {
  'paragraphs under a heading': page(`<main>${heading}${dateline}${inTag('p', paragraphs)}</main>`),
  'one short paragraph': page(`<div>${heading}${dateline}<p>${paragraphs[0]}${paragraphs[1]}</p></div>`),
  'text between line breaks, without paragraphs or heading': page(
    `<div class="title">${headline}</div>${dateline}<div class="text">${paragraphs.slice(0, 4).join('<br><br>')}</div>`,
  ),
  'a WeChat body: hidden, in nested sections': page(
    `<div id="page-content"><h1 id="activity-name">${headline}</h1><div id="js_content" style="visibility: hidden; opacity: 0">${paragraphs
      .map((text) => `<section><section><section><p><span>${text}</span></p></section></section></section>`)
      .join('')}</div></div>`,
    { head: meta('og:type', 'article') },
  ),
  'an old page laid out with tables': page(
    `<table width="960"><tr><td>${links(30)}</td><td><table><tr><td><font size="5">${headline}</font></td></tr><tr><td>2024年1月8日 09:30</td></tr><tr><td>${paragraphs
      .map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}<br>`)
      .join('')}</td></tr></table></td></tr></table>`,
  ),
  'three hundred links in the margin': page(
    `<div class="left">${links(150)}</div><div class="mid">${heading}${dateline}${inTag('p', paragraphs)}</div><div class="right">${links(150)}</div>`,
  ),
  'a short item in the midst of lists': page(
    `<div class="left">${links(40)}</div><div class="mid">${heading}${dateline}<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div><div class="right">${links(60)}</div>`,
  ),
  'a short item under a headline of a few characters': page(
    `<div><h1>图书馆夜间开放</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div>`,
    { title: '图书馆夜间开放', head: meta('article:published_time', '2024-01-08T09:30:00+08:00') },
  ),
  'related headlines inside the text': page(
    `<article>${heading}${dateline}${inTag('p', paragraphs.slice(0, 2))}${links(4)}${inTag('p', paragraphs.slice(2))}</article>`,
  ),
  'paragraphs of the class comment, and a headline as short as a label': page(
    `<div><h2>图书馆延长开放</h2><p class="comment">${paragraphs[0]}</p><p class="comment">${paragraphs[1]}</p>${dateline}</div>`,
    { title: '图书馆延长开放' },
  ),
  'an English notice under the text': page(
    `<article>${heading}${dateline}<div>${inTag('p', paragraphs.slice(0, 3))}</div><div><p>Notice: the content above, with its pictures if any, was uploaded and posted by a user of this platform, which only stores it for them.</p></div></article>`,
  ),
  'links within its sentences': page(
    `<article>${heading}${dateline}${paragraphs.map((text) => `<p><a href="/tag">清河市图书馆的读者</a>${text}</p>`).join('')}</article>`,
  ),
  'a very long thread of comments': page(
    `<article>${heading}${dateline}${inTag('p', paragraphs)}</article><div class="comment-list">${'<div class="item"><a href="/u">读书人</a><p>这个办法真好，希望我们那里的图书馆也能学一学。</p><span>2024-01-08 10:00</span></div>'.repeat(400)}</div>`,
  ),
  'traditional characters under a lying lang attribute': page(
    `<main><h1>清河市圖書館延長開放時間到晚上十點</h1>${dateline}${inTag('p', traditional)}</main>`,
    { lang: 'ja', title: '清河市圖書館延長開放時間到晚上十點' },
  ),
  'half-width punctuation': page(
    `<main>${heading}${dateline}${inTag('p', paragraphs).replaceAll('，', ',').replaceAll('。', '.')}</main>`,
  ),
  'the whole page in a form whose fields have the names of DOM members': page(
    `<form name="body" id="documentElement"><input name="parentNode"><input name="localName"><input name="getAttribute"><input name="textContent"><input name="contains"><img name="querySelectorAll" id="querySelectorAll"><img name="createTreeWalker" id="createTreeWalker"><img name="title" id="title"><div>${heading}${dateline}${inTag('p', paragraphs)}</div></form>`,
  ),
};

const translations: Record<string, string> = {
  'Chinese, then English': page(
    `<article>${heading}${inTag('p', paragraphs)}<p>英文翻译：</p>${inTag('p', english)}</article>`,
  ),
  'English, then Chinese': page(
    `<article>${heading}${inTag('p', english)}${inTag('p', paragraphs.slice(0, 3))}</article>`,
  ),
  'paragraph by paragraph': page(
    `<article>${heading}${english.map((text, i) => `<p>${paragraphs[i]}</p><p lang="en">${text}</p>`).join('')}</article>`,
  ),
  'two columns of a table': page(
    `<div>${heading}<table>${english.map((text, i) => `<tr><td>${paragraphs[i]}</td><td>${text}</td></tr>`).join('')}</table></div>`,
  ),
  'two languages in two places': page(
    `<div>${heading}<div class="cn">${inTag('p', paragraphs.slice(0, 3))}</div><div class="en">${inTag('p', english)}</div></div>`,
  ),
};

describe('an article is', () => {
  it.each(Object.entries(articles))('%s', (_, html) => {
    const verdict = look(html);
    expect(verdict, verdict.reasons.join(' ')).toMatchObject({ article: true, bilingual: false });
  });
});

describe('an article with its English is', () => {
  it.each(Object.entries(translations))('%s', (_, html) => {
    const verdict = look(html);
    expect(verdict, verdict.reasons.join(' ')).toMatchObject({ article: true, bilingual: true });
  });

  it('not one that quotes a sentence of English', () => {
    const html = page(`<article>${heading}${dateline}${inTag('p', [...paragraphs, english[0]!])}</article>`);
    expect(look(html)).toMatchObject({ article: true, bilingual: false });
  });
});

describe('the verdict', () => {
  it('has the headline without the name of the site', () => {
    expect(look(articles['paragraphs under a heading']!).title).toBe(headline);
  });

  it('has the canonical address, if that is one of the web', () => {
    const withLink = (href: string) =>
      look(page(`${heading}${dateline}${inTag('p', paragraphs)}`, { head: `<link rel="canonical" href="${href}">` }));
    expect(withLink('/a/1.html').canonicalUrl).toBe('https://news.example.com/a/1.html');
    expect(withLink('javascript:alert(1)').canonicalUrl).toBeUndefined();
    expect(withLink('http://[').canonicalUrl).toBeUndefined();
  });

  it('leaves the document as it was', () => {
    const { document } = new JSDOM(articles['links within its sentences']!).window;
    const before = document.documentElement.outerHTML;
    detect(document, articleUrl);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
