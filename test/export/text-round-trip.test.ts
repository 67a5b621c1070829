import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { textExporter } from '@/lib/export/text';
import { pairArticle } from '@/lib/pair/pair-article';
import { readArticle } from '@/lib/read/read-article';
import { sentencesOf } from '@/lib/text/article-sentences';
import { noSignal, now, sampleArticle } from './sample';

const entries = await cedictEntries();
const services = { dictionary: async (text: string) => entries.filter((entry) => text.includes(entry.simplified)) };

async function pair(article: Article): Promise<BilingualArticle> {
  let last: BilingualArticle | undefined;
  for await (const state of pairArticle(article, services)) last = state;
  if (!last) throw new Error('no state');
  return last;
}

const exported = async (bilingual: BilingualArticle): Promise<string> =>
  (await textExporter.write([{ ...sampleArticle(), ...bilingual }], { now }, noSignal)).parts.join('');

/** The text as a page would hold it: one block a paragraph or labelled line. */
const asArticle = (text: string): Article => ({
  ...sampleArticle().article,
  keywords: [],
  sourceUrl: '',
  blocks: text
    .split(/\n+/)
    .filter(Boolean)
    .map((line, index) => ({
      id: `b${index + 1}`,
      kind: 'paragraph',
      lang: /\p{Script=Han}/u.test(line) ? 'zh' : 'en',
      text: line,
    })),
});

/** What stands beside what: the Chinese and the English text of each pair. */
const beside = ({ article, pairs }: BilingualArticle) => {
  const texts = new Map(sentencesOf(article.blocks).map(({ id, text }) => [id, text]));
  return pairs
    .filter(({ source }) => source === 'page')
    .map(({ zh, en }) => [zh.map((id) => texts.get(id)).join(''), en.map(({ text }) => text).join(' ')]);
};

async function expectRoundTrip(first: BilingualArticle) {
  const again = await pair(asArticle(await exported(first)));
  expect(beside(first).length).toBeGreaterThan(2);
  expect(beside(again)).toEqual(beside(first));
  expect(again.titleEn).toBe(first.titleEn);
  expect(again.keywords).toEqual(first.keywords.filter(({ en }) => en));
}

describe('text, exported and read again', () => {
  it('gives the same pairing', async () => {
    await expectRoundTrip(
      await pair(
        asArticle(`河边的旧桥昨天重新开放，居民可以步行过河。市政府说，修桥花了两年时间和三百万元。

旧桥建于1956年，曾经是城里唯一的桥。去年有五万名游客参观了这座桥。

孩子们很高兴，因为他们上学不用再绕路了。

英文翻译:
News Title: Old bridge opens again
Keywords: bridge, tourists

News Content:
The old bridge on the river opened again yesterday, and residents can cross the river on foot. The city government said that the repair took two years and cost three million yuan.

The old bridge was built in 1956 and was once the only bridge in the city. Last year 50,000 tourists visited the bridge.

The children are happy because they no longer need to take a detour to school.

【来源】https://example.org/agency`),
      ),
    );
  });

  const seed = '../shared/seed/seed.html';
  it.skipIf(!existsSync(seed))('gives the pairing of the seed document', async () => {
    const url = 'https://example.org/seed';
    const { window } = new JSDOM(readFileSync(seed, 'utf8'), { url });
    const { article } = readArticle(window.document, url);
    if (!article) throw new Error('no article');
    const first = await pair(article);
    await expectRoundTrip(first);
  });
});
