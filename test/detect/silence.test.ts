import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import {
  articleUrl,
  english,
  footer,
  headline,
  inTag,
  japanese,
  korean,
  links,
  meta,
  page,
  paragraphs,
} from './sample-pages';

const look = (html: string, url: string) => detect(new JSDOM(html, { url }).window.document, url);
const heading = `<h1>${headline}</h1>`;
const sectionUrl = 'https://news.example.com/china/';
const dateline = '<span>2024-01-08 09:30</span>';

const teaser = (text: string, i: number) =>
  `<li><h3><a href="/2024/0108/${i}.html">清河市第${i + 1}家图书馆今日开馆</a></h3><p>${text}</p><span class="date">2024-01-0${(i % 9) + 1} 10:20</span></li>`;
const verse = [
  '春天来到小河边柳树又发了新芽',
  '我在桥头等着你等到太阳落下山',
  '风儿轻轻吹过来带着远方的消息',
  '你说明天会回来明天又是哪一天',
];
const poem = [
  '小河流水过门前，柳树桥头又一年。',
  '燕子归来寻旧屋，春风吹绿满山田。',
  '老人坐看孩童戏，笑问明朝雨或天。',
  '一盏清茶谈往事，月光如水照无眠。',
];

const pages: Record<string, [html: string, url: string]> = {
  'a home page': [page(`${links(80)}${inTag('p', paragraphs)}`), 'https://www.example.com/'],
  'a home page with an address of its own': [page(inTag('p', paragraphs)), 'https://www.example.com/zh/index.html'],
  'a section front with teasers': [
    page(`<h1>国内新闻</h1><ul>${[...paragraphs, ...paragraphs].map(teaser).join('')}</ul>`, { title: '国内新闻' }),
    sectionUrl,
  ],
  'a section front of cards': [
    page(
      `<h1>国内新闻</h1>${paragraphs.map((text, i) => `<article><h2><a href="/2024/0108/${i}.html">清河市第${i + 1}家图书馆开馆</a></h2><p>${text}</p><a href="/2024/0108/${i}.html">阅读全文</a></article>`).join('')}`,
      { title: '国内新闻' },
    ),
    sectionUrl,
  ],
  'cards that are links as a whole': [
    page(paragraphs.map((text, i) => `<a href="/2024/0108/${i}.html"><h2>${headline}</h2><p>${text}</p></a>`).join('')),
    sectionUrl,
  ],
  'teasers without links, each with its date': [
    page(
      paragraphs
        .map((text) => `<div onclick="go()"><h3>图书馆新闻</h3><p>${text}</p><i>2024-01-08 10:20</i></div>`)
        .join(''),
    ),
    sectionUrl,
  ],
  'search results': [
    page(`<h1>图书馆的搜索结果如下所示</h1><ol>${paragraphs.map(teaser).join('')}</ol>`, { title: '图书馆的搜索结果' }),
    'https://news.example.com/search?q=图书馆',
  ],
  'a list of headlines only': [page(links(200), { title: '滚动新闻' }), 'https://news.example.com/roll/index_2.html'],
  'a list of threads': [
    page(
      `<table>${Array.from({ length: 40 }, (_, i) => `<tr><td><a href="/t/${i}">求助：这个周末图书馆到底开不开门啊？</a></td><td><a href="/u">读者</a></td><td>2024-01-08 10:20</td></tr>`).join('')}</table>`,
    ),
    'https://bbs.example.com/forum-12-1.html',
  ],
  'comments only': [
    page(
      `<h1>${headline}</h1><div id="comments">${'<div><a href="/u">读书人甲</a><p>这个办法真好，希望我们那里的图书馆也能学一学，早点延长时间。</p></div>'.repeat(60)}</div>`,
    ),
    'https://comment.example.com/40154321.html',
  ],
  Japanese: [page(`${heading}${dateline}${inTag('p', japanese)}`, { lang: 'zh-CN' }), articleUrl],
  Korean: [page(`${heading}${dateline}${inTag('p', korean)}`), articleUrl],
  English: [page(`<h1>Library stays open</h1>${inTag('p', english)}`, { title: 'Library stays open' }), articleUrl],
  'English with a line of Chinese': [
    page(
      `<h1>Library stays open</h1>${inTag('p', [...english, ...english, ...english, '图书馆馆长说：“我们欢迎每一位读者。”'])}`,
      {
        title: 'Library stays open',
        head: meta('og:type', 'article'),
      },
    ),
    articleUrl,
  ],
  'a song without punctuation': [
    page(`<h1>河边的歌</h1>${dateline}<div>${[...verse, ...verse, ...verse].join('<br>')}</div>`, {
      title: '河边的歌歌词全文',
    }),
    articleUrl,
  ],
  'a song with pinyin': [
    page(
      `<h1>河边的歌</h1>${verse.map((line) => `<p>${line}<br>chun tian lai dao xiao he bian liu shu you fa</p>`).join('')}`,
    ),
    articleUrl,
  ],
  'a list of poems': [
    page(
      `<h1>田园诗词选集大全</h1>${Array.from({ length: 12 }, () => `<div><b>田园杂诗</b><p>${poem.join('<br>')}</p></div>`).join('')}`,
    ),
    'https://poems.example.com/list/',
  ],
  'a video without text': [
    page(
      `${heading}${dateline}<video src="a.mp4"></video><p>清河市图书馆延长开放时间，记者现场报道。</p>${links(20)}`,
      {
        head: meta('og:type', 'video.other'),
      },
    ),
    'https://tv.example.com/video/2024/0108/123456.html',
  ],
  'a log-in form': [
    page(
      '<h1>登录清河新闻网</h1><form><input><input type="password"><p>登录即表示您同意用户协议和隐私政策，未注册的手机号将自动注册。</p><button>登录</button></form>',
      { title: '登录' },
    ),
    'https://passport.example.com/login',
  ],
  'pictures with short captions': [
    page(
      `${heading}${Array.from({ length: 12 }, (_, i) => `<figure><img src="${i}.jpg"><figcaption>图书馆一角</figcaption></figure>`).join('')}`,
    ),
    articleUrl,
  ],
  'a page that was not found': [
    page('<h1>页面不存在</h1><p>抱歉，您访问的页面不存在，或者已经被删除，请返回首页继续浏览。</p>', {
      title: '页面不存在',
    }),
    articleUrl,
  ],
  'legal notices alone': [page(footer.repeat(5), { title: '清河新闻网版权声明全文' }), articleUrl],
  'program text': [
    page(`${heading}<pre><code>${paragraphs.map((text) => `// ${text}`).join('\n')}</code></pre>`),
    articleUrl,
  ],
  'words and their meanings': [
    page(
      `<h1>图书馆</h1><dl>${'<dt>图书馆</dt><dd>收藏图书供人阅读参考的机构</dd><dt>馆长</dt><dd>主持一馆事务的人</dd>'.repeat(30)}</dl>`,
    ),
    'https://dict.example.com/word/12345',
  ],
  nothing: ['', articleUrl],
};

describe('silent on', () => {
  it.each(Object.entries(pages))('%s', (_, [html, url]) => {
    const verdict = look(html, url);
    expect(verdict.article, verdict.reasons.join(' ')).toBe(false);
  });
});

describe('a huge page is no trouble', () => {
  it('with 100,000 short text nodes before the article, which is then not looked for', () => {
    const html = page(`${'<i>一</i> '.repeat(50_000)}${heading}${inTag('p', paragraphs)}`);
    expect(look(html, articleUrl).article).toBe(false);
  });

  it('nested deeper than any article', () => {
    const { document } = new JSDOM(page('<main></main>')).window;
    let at: Element = document.querySelector('main')!;
    for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = paragraphs.join('');
    expect(detect(document, articleUrl).article).toBe(false);
  });

  it('with one text node of a million characters', () => {
    expect(look(page(`${heading}${dateline}<p>${paragraphs.join('').repeat(3000)}</p>`), articleUrl).article).toBe(
      true,
    );
  });

  it('without any element at all', () => {
    const { document } = new JSDOM('').window;
    document.documentElement.remove();
    expect(detect(document, articleUrl)).toMatchObject({ article: false, reasons: ['empty'] });
  });
});
