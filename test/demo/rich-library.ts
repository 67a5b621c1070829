import type { Page } from 'puppeteer-core';
import type { Filing } from '@/lib/library/filing/filing';
import type { Feed, LaterItem } from '@/lib/library/later/reading-list';
import { articleId, type SavedArticle } from '@/lib/library/saved-article';
import { backup, importText } from '../e2e/filled-library';
import { keptWords } from '../e2e/kept-words';
import { article, saved } from '../library/samples';
import { outlets, printedOften, type Story, stories } from './rich-stories';

const day = 86_400_000;

/** A library that was kept for a year, as the text of an exported file. Days are counted back from `now`. */
export function richLibrary(now: number): { text: string; articles: SavedArticle[] } {
  const at = (days: number) => new Date(now - days * day).toISOString();
  // Less and less often, the further back.
  const age = (index: number) => Math.round(index ** 1.72) + 1;
  const articles = stories.map((story, index) => asArticle(story, index + 1, age(index), at));
  for (const [copy, outlet] of (['晨报', '环城晚报', '江城日报'] as const).entries()) {
    const title = ['', '城南古桥重新开放', '千年古桥重开：只许步行'][copy] || printedOften.title;
    articles.push(asArticle({ ...printedOften, outlet, title }, 60 + copy, 5 + copy, at));
  }
  const [ringLine] = articles as [SavedArticle];
  ringLine.updatedAt = at(0.3);
  ringLine.article.blocks.splice(1, 0, {
    ...{ id: 'b9', kind: 'image', lang: 'zh', text: '东岸站的站台' },
    src: 'https://daily.jiangcheng.example/platform.jpg',
  });
  const collections = ['城市交通', '湿地与候鸟', '课堂用'].map((name, index) => ({
    ...{ id: `0000000${index + 1}-0000-4000-8000-000000000000`, name },
    ...{ createdAt: at(90), updatedAt: at(90) },
  }));
  const ids = collections.map(({ id }) => id);
  const named = (index: number) => articles[index]?.id ?? '';
  const filing = (index: number, change: Partial<Filing>): Filing => ({
    ...{ id: named(index), tags: [], collections: [], favourite: false, archived: false, state: 'unread' },
    ...{ updatedAt: at(age(index)), ...change },
  });
  const begun = (index: number, fraction: number) => {
    const exact = stories[index]?.sentences[1]?.[0] ?? '';
    return { state: 'reading' as const, place: { sentence: 'b1.2', exact, fraction, at: at(index) } };
  };
  const finished = (index: number) => ({ state: 'read' as const, readAt: at(age(index) - 1) });
  const filings = [
    filing(0, { tags: ['精读', '交通'], collections: [ids[0] ?? ''], favourite: true, ...begun(0, 0.42) }),
    filing(1, { collections: [ids[1] ?? ''], ...finished(1) }),
    filing(3, begun(3, 0.5)),
    filing(4, { tags: ['精读'], collections: [ids[2] ?? ''], favourite: true, ...finished(4) }),
    filing(6, { tags: ['书评'], ...finished(6) }),
    filing(8, { collections: [ids[1] ?? ''] }),
    filing(10, { tags: ['HSK 5', '精读'], collections: [ids[2] ?? ''], ...finished(10) }),
    filing(11, finished(11)),
    filing(12, { tags: ['交通'], collections: [ids[0] ?? ''], ...begun(12, 0.7) }),
    filing(14, { collections: [ids[1] ?? ''], favourite: true, ...finished(14) }),
    ...[16, 17, 18, 20, 21].map((index) => filing(index, finished(index))),
    filing(22, { tags: ['HSK 5'], archived: true, ...finished(22) }),
  ];
  const text = backup(articles, {
    version: 3,
    ...{ words: keptWords, wordStates: [] },
    ...{ collections, filings, versions: [earlier(ringLine, at)] },
    ...readingList(at),
  });
  return { text, articles };
}

/** Fills the library by its own import; answers with the id of the article that has an earlier text. */
export async function fillRichly(page: Page): Promise<string> {
  const { text, articles } = richLibrary(Date.now());
  await importText(page, text);
  await page.waitForSelector('.entry');
  return articles[0]?.id ?? '';
}

function asArticle(story: Story, number: number, age: number, at: (days: number) => string): SavedArticle {
  const { outlet, title, titleEn, source, sentences } = story;
  const url = `https://${outlets[outlet]}/${2000 + number}.html`;
  const halves = [sentences.slice(0, 2), sentences.slice(2, 4), sentences.slice(4)].filter(({ length }) => length > 0);
  const paragraphs = halves.map((half) => half.map(([zh]) => zh).join(''));
  const value = article(number, paragraphs, (_, index) => {
    const text = sentences[index]?.[1] ?? '';
    if (!text) return {};
    const of = { engine: 'local', edition: `https://${outlets[outlet]}/en/${number}.html`, page: '', gloss: '' }[
      source
    ];
    const id = `e${Math.min(Math.floor(index / 2), 2) + 1}.${index + 1}`;
    return { source, confidence: 0.9, en: [{ id, text }], ...(of && { engine: of }) };
  });
  return saved(
    {
      ...value,
      titleEn,
      titleEnSource: titleEn && source !== 'gloss' ? source : '',
      keywords: story.keywords.map(([zh, en]) => ({ zh, en })),
      article: {
        ...value.article,
        ...{ url, canonicalUrl: url, site: outlet, source: number % 7 === 3 ? '城市通讯社' : outlet, title },
        publishedAt: at(age + (number % 3)),
        script: outlet === '港灣新聞' ? 'Hant' : 'Hans',
      },
    },
    at(age),
  );
}

/** What stood in the page before it was saved again. */
const before = [
  ['，四十分钟绕城一周', '，票价未定'],
  [': Round the City in Forty Minutes', '; Fares Not Yet Set'],
  ['设二十二座车站', '设二十座车站'],
  ['twenty-two', 'twenty'],
  ['工程人员上周走完了全部隧道', '工程人员走完了一半隧道'],
  ['walked the whole length of the tunnels last week', 'have walked half of the tunnels'],
  ['起步票价为两元，与公共汽车相同', '起步票价为三元，比公共汽车高一元'],
  ['two yuan, the same as on the buses', 'three yuan, one more than on the buses'],
] as const;

function earlier({ article, ...rest }: SavedArticle, at: (days: number) => string): object {
  const past = (text: string) => before.reduce((result, [now, then]) => result.replace(now, then), text);
  const { updatedAt: _, annotations: __, ...kept } = rest;
  return {
    ...kept,
    titleEn: past(rest.titleEn),
    pairs: rest.pairs.map((pair) => ({ ...pair, en: pair.en.map((one) => ({ ...one, text: past(one.text) })) })),
    article: {
      ...article,
      title: past(article.title),
      blocks: article.blocks.map((block) => ({ ...block, text: past(block.text) })),
    },
    ...{ savedAt: at(1), replacedAt: at(0.3) },
  };
}

/** What waits on the reading list: title, how many days ago it was added, what became of it. */
const waiting = [
  ['候鸟经过的城市，夜里要不要关灯', 0, 'waiting'],
  ['一张公交月票能走多远', 0, 'waiting'],
  ['旧船厂里的小剧场', 0, 'opened'],
  ['老人机也能用的地图', 1, 'waiting'],
  ['橘子为什么今年特别甜', 1, 'waiting'],
  ['我们去听了一场没有观众的音乐会', 3, 'waiting'],
  ['', 3, 'waiting'],
  ['山里的邮递员有了新路', 9, 'opened'],
  ['校门口的那棵槐树', 9, 'waiting'],
  ['一碗面的十二个名字', 16, 'done'],
] as const;

function readingList(at: (days: number) => string): { later: LaterItem[]; feeds: Feed[] } {
  const hosts = Object.values(outlets);
  const feeds = [0, 3].map((index): Feed => {
    const host = hosts[index] ?? '';
    return {
      ...{ id: `https://${host}/feed.xml`, title: Object.keys(outlets)[index] ?? '', site: `https://${host}/` },
      ...{ addedAt: at(40), checkedAt: at(0.1), etag: '', lastModified: '' },
      problem: index === 3 ? 'unreachable' : '',
    };
  });
  const later = waiting.map(([title, days, state], index): LaterItem => {
    const fed = index % 2 === 0 ? feeds[index % 4 === 0 ? 1 : 0] : undefined;
    const url = `${fed?.site ?? `https://${hosts[1]}/`}later/${index}.html`;
    return {
      ...{ id: articleId(url), url, title, from: fed ? 'feed' : 'link', feed: fed?.id ?? '' },
      publishedAt: fed ? at(days + 1) : '',
      addedAt: at(days + index / 100),
      ...{ state, stateAt: at(days) },
    };
  });
  return { later, feeds };
}
