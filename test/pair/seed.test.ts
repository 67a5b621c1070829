import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type BilingualArticle, rowsOf } from '@/lib/bilingual-article';
import { pairArticle } from '@/lib/pair/pair-article';
import { readArticle } from '@/lib/read/read-article';
import { dictionaryService } from '../tools/full-dictionary';
import { brokenInvariants } from './invariants';
import { articleOf, chinese, english, storyTitleEn } from './samples';

const seed = '../shared/seed';

async function pair(html: string): Promise<BilingualArticle> {
  const url = 'http://news-daily.example/2024/01/08/1/';
  const { article } = readArticle(new JSDOM(html, { url }).window.document, url);
  if (!article) throw new Error('no article');
  return pairRead(article);
}

async function pairRead(article: BilingualArticle['article']): Promise<BilingualArticle> {
  let last: BilingualArticle | undefined;
  for await (const state of pairArticle(article, { dictionary: dictionaryService() })) last = state;
  if (!last) throw new Error('no state');
  expect(brokenInvariants(last)).toEqual([]);
  return last;
}

function expectWhole(bilingual: BilingualArticle, paragraphs: number): void {
  expect(bilingual.article.blocks).toHaveLength(paragraphs);
  expect(rowsOf(bilingual).map((row) => row.blocks.length)).toEqual(Array(paragraphs).fill(1));
  for (const { zh, en, source } of bilingual.pairs)
    expect([zh.length > 0, en.length > 0, source]).toEqual([true, true, 'page']);
}

describe.skipIf(!existsSync(seed))('the seed document (needs ../shared)', () => {
  const expected = {
    titleEn: 'Top Chinese judicial organs strengthen cooperation in legal aid implementation',
    titleEnSource: 'page',
    article: {
      source: 'http://www.chinanews.com/gn/2024/01-08/10142069.shtml',
      sourceUrl: 'http://www.chinanews.com/gn/2024/01-08/10142069.shtml',
    },
  };
  const keywords = ['Legal aid', 'cooperation', 'legitimate rights'];

  it('as a page', async () => {
    const bilingual = await pair(readFileSync(`${seed}/seed.html`, 'utf8'));
    expect(bilingual).toMatchObject(expected);
    expect(bilingual.keywords.map(({ en }) => en)).toEqual(keywords);
    expectWhole(bilingual, 3);
    expect(JSON.stringify(bilingual)).not.toMatch(/Views|发表|邮箱|必填|近期文章/);
  });

  it('as plain text, paragraph by paragraph', async () => {
    const file = readdirSync(seed).find((name) => name.endsWith('.txt')) ?? '';
    const [text = ''] = readFileSync(`${seed}/${file}`, 'utf8').split(/\n+Views:/);
    const bilingual = await pairRead(
      articleOf(
        text.split(/\n{2,}/).map((part) => part.trim()),
        { title: '' },
      ),
    );
    expect(bilingual).toMatchObject(expected);
    expect(bilingual.keywords.map(({ en }) => en)).toEqual(keywords);
    expectWhole(bilingual, 3);
  });
});

it('pairs a page of our own in the form of the seed', async () => {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
  const bilingual =
    await pair(`<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>图书馆重新开放 – 每日新闻</title></head>
<body><header><nav><a href="/">首页</a> <a href="/gn/">国内</a></nav></header>
<main><article><h1>图书馆重新开放</h1><div class="entry-meta"><time datetime="2024-03-12T10:00:00+08:00">2024年3月12日</time></div>
<div class="entry-content">${paragraphs(chinese)}
<p>英文翻译:<br>News Title: ${storyTitleEn}<br>Keywords: Library, renovation, readers</p>
<p>News Content:<br>${english[0]}</p>${paragraphs(english.slice(1))}
<p>【来源】http://www.example.org/gn/2024/03-12/1.shtml</p><p class="post-views">Views: 7</p></div></article>
<div id="comments"><h3>发表回复</h3><form><p>您的邮箱地址不会被公开。 必填项已用 * 标注</p><textarea></textarea></form></div></main>
<aside><h2>近期文章</h2><ul><li><a href="/a">多地发布大风预警</a></li></ul></aside></body></html>`);
  expect(bilingual).toMatchObject({
    titleEn: storyTitleEn,
    article: { title: '图书馆重新开放', source: 'http://www.example.org/gn/2024/03-12/1.shtml' },
  });
  expect(bilingual.keywords.map(({ en }) => en)).toEqual(['Library', 'renovation', 'readers']);
  expectWhole(bilingual, 4);
  expect(JSON.stringify(bilingual)).not.toMatch(/Views|发表|邮箱|近期/);
});
