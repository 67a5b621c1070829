import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/read/read-article';
import { snapshot } from '@/lib/read/snapshot';
import { documentOf, prose, read } from './read';

const url = 'https://news.example.com/a/story.html';
const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

describe('pages that are no articles', () => {
  it.each([
    '',
    '<html></html>',
    '<frameset><frame src="a"></frameset>',
    '<body></body>',
    '<p>短</p>',
    '<script>1</script>',
  ])('gives null for %j', (html) => {
    expect(readArticle(documentOf(html), url).article).toBeNull();
  });
});

describe('broken and huge pages', () => {
  it('reads truncated markup and unclosed tags', () => {
    expect(read(`<div><h1>老市场换新颜<p>${prose.join('<p>')}`).texts).toEqual(prose);
    expect(read(`<div>${paragraphs}<p>${prose[0]}<a href="`).texts).toEqual([...prose, prose[0]]);
  });

  it('reads thousands of levels without overflowing the stack', () => {
    const { document } = new JSDOM(`<body>${paragraphs}</body>`).window;
    let deepest: Element = document.body;
    for (let level = 0; level < 4_000; level += 1) {
      const box = document.createElement('div');
      deepest.append(box);
      deepest = box;
    }
    deepest.textContent = prose[0] ?? '';
    expect(readArticle(document, url).article?.blocks.map((block) => block.text)).toEqual([...prose, prose[0]]);
  });

  it('cuts a page of a hundred thousand nodes', () => {
    const many = `<div>${'<p>摊主们说，今年的生意比去年好了不少。</p>'.repeat(60_000)}</div>`;
    const blocks = readArticle(documentOf(many), url).article?.blocks.length ?? 0;
    expect(blocks).toBeGreaterThan(10_000);
    expect(blocks).toBeLessThan(60_000);
  });

  it('folds floods of white space, breaks and labels', () => {
    const flood = `<p>${' '.repeat(100_000)}${'<br> '.repeat(5_000)}来源：${'报 '.repeat(10_000)}</p>`;
    expect(read(`${flood}<div>${paragraphs}</div>`).texts.join('')).toContain(prose.join(''));
  });
});

describe('the snapshot', () => {
  it('holds nothing that runs or loads', () => {
    const html = `<body onload="x()"><img src="/a.png" onerror="x()" style="background:url(b.png)"><iframe src="c"></iframe><object data="d"></object>
      <script>x()</script><style>p{background:url(e)}</style><svg onload="x()"><script>x()</script></svg><link rel="stylesheet" href="f.css"><a href="g" onclick="x()">h</a></body>`;
    const copy = snapshot(documentOf(html)).document.documentElement.outerHTML;
    expect(copy).not.toMatch(/x\(\)|\ssrc=|style=|<iframe|<object|<svg|<style|<script/);
    expect(copy).toContain('data-page-src="/a.png"');
  });

  it('takes text from shadow trees, open or declared', () => {
    const document = documentOf(`<news-body></news-body><template shadowrootmode="open"><p>${prose[1]}</p></template>`);
    const host = document.querySelector('news-body') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${prose[0]}</p>`;
    const text = snapshot(document).document.body.textContent;
    expect(text).toContain(prose[0]);
    expect(text).toContain(prose[1]);
  });

  it('does not call what the page overrides on its own nodes', () => {
    const document = documentOf(`<body>${paragraphs}</body>`);
    const trap = {
      get: () => {
        throw new Error('the page was asked');
      },
    };
    for (const name of [
      'childNodes',
      'firstChild',
      'nextSibling',
      'localName',
      'attributes',
      'getAttribute',
      'nodeType',
      'textContent',
    ]) {
      Object.defineProperty(document.body, name, trap);
    }
    Object.defineProperty(document, 'body', trap);
    Object.defineProperty(document, 'documentElement', trap);
    Object.defineProperty(document, 'implementation', trap);
    expect(readArticle(document, url).article?.blocks.map((block) => block.text)).toEqual(prose);
  });
});
