import type { Snapshot } from '../snapshot';
import { type Dateline, tabbed } from './dateline';
import { type PageClaims, textsOf } from './page-claims';
import { fromTimestamp, instantOf, isoOf, type PageDate, parseDate } from './parse-date';

const metaNames = [
  'article:published_time',
  'weibo: article:create_at',
  'weibo:article:create_at',
  'og:article:published_time',
  'og:published_time',
  'og:release_date',
  'og:time',
  'publishdate',
  'publish_date',
  'publish-date',
  'publish_time',
  'publishtime',
  'pubdate',
  'pub_date',
  'pubtime',
  'datepublished',
  'apub:time',
  '_pubtime',
  'release_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'article:create_at',
  'date',
  'dateupdate',
  'createdate',
  'creation_date',
  'og:pubdate',
  'bt:pubdate',
];
const hours = 3_600_000;

/**
 * When the article was published. What is printed by the headline is preferred, since that is what the reader sees, as
 * long as it agrees with what the page claims to machines; claims give the time where only a day is printed.
 */
export function publishedAt(page: Snapshot, claims: PageClaims, dateline: Dateline, url: string): string {
  const printed = printedDate(dateline);
  const claimed = claimedDate(page, claims);
  const stated = [...claimed, ...scriptDate(page)];
  const claim = stated.find((date) => date.time && (!printed || near(date, printed))) ?? stated[0] ?? null;
  if (printed && claim) {
    if (!near(printed, claim) && claimed.length) return isoOf(claim);
    if (!printed.time) return isoOf(claim.time ? onPrintedDay(claim, printed) : printed);
    return isoOf(sameMinute(printed, claim) ? onPrintedDay(claim, printed) : printed);
  }
  const found = printed ?? claim ?? addressDate(url);
  return found ? isoOf(found) : '';
}

const near = (a: PageDate, b: PageDate): boolean => Math.abs(instantOf(a) - instantOf(b)) <= 36 * hours;
const sameMinute = (a: PageDate, b: PageDate): boolean =>
  b.time !== '' && Math.abs(instantOf(a) - instantOf(b)) < hours / 60;

/** A claim in another zone whose day is not the printed one is told in Chinese time. */
function onPrintedDay(claim: PageDate, printed: PageDate): PageDate {
  const clock = printed.time.slice(0, 5);
  if (claim.day === printed.day && (!clock || claim.time.startsWith(clock))) return claim;
  return fromTimestamp(instantOf(claim)) ?? claim;
}

const updated = /更新|修改|修訂|updated|modified/i;
const published = /发布|發布|發佈|发表|時間|时间|日期|publish|posted/i;

function printedDate({ head, end }: Dateline): PageDate | null {
  const lines = head
    .map((block, index) => (block.text.length <= 160 ? dayAndClock(tabbed(block), head[index + 1]?.text ?? '') : ''))
    .toReversed();
  const dated = lines.flatMap((line) => {
    const date = parseDate(line.replace(/\t/g, ' '));
    return date ? [{ line, date }] : [];
  });
  const first = dated.filter(({ line }) => !updated.test(line) || published.test(line));
  const best = first.find(({ date }) => date.time) ?? first[0] ?? dated[0];
  if (best) return best.date;
  // Some galleries print it below the text; there it must stand alone, or it is the date of something else.
  const below = end.map(tabbed).filter((line) => line.length <= 60 && !/[。；]/.test(line));
  return below.map((line) => parseDate(line.replace(/\t/g, ' '))).find((date) => date?.time) ?? null;
}

function claimedDate({ document }: Snapshot, claims: PageClaims): PageDate[] {
  const times = [...document.querySelectorAll('time[datetime], [itemprop=datePublished]')].slice(0, 3);
  const texts = [
    ...claims.articles.flatMap((article) => textsOf(article.datePublished)),
    ...metaNames.flatMap((name) => claims.meta(name).slice(0, 1)),
    ...times.map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? ''),
  ];
  return texts.flatMap((text) => parseDate(text) ?? []);
}

/** Some pages print day and clock in boxes of their own: '2024年3月12日星期二', then '8:30AM'. */
function dayAndClock(line: string, next: string): string {
  return loneClock.test(next) && parseDate(line.replace(/\t/g, ' '))?.time === '' ? `${line} ${next}` : line;
}

const loneClock = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*(?:AM|PM)?$/i;

const scriptPatterns = [
  /\b(?:var\s+)?(?:ct|oriCreateTime|createTime|create_time|publish_time|publishTime|publishDate|pubDate|pubTime|pub_time|datePublished|ptime|newsTime)["']?\s*[:=]\s*["']?(\d{10}(?:\d{3})?|(?:19|20)\d\d[-/年]\d{1,2}[-/月]\d{1,2}[^"'<>,;]{0,22})/,
];

function scriptDate({ scripts }: Snapshot): PageDate[] {
  return scripts.flatMap(({ text }) =>
    scriptPatterns.flatMap((pattern) => {
      const value = pattern.exec(text)?.[1] ?? '';
      return (/^\d{10,13}$/.test(value) ? fromTimestamp(Number(value)) : parseDate(value)) ?? [];
    }),
  );
}

/** Last resort: /2024/01/08/, /20240108/, /2024-01/08/, /202401/08/ */
function addressDate(url: string): PageDate | null {
  const match = /\/((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[/_.\-t]|\d*\D)/.exec(url);
  return match ? parseDate(match.slice(1, 4).join('-')) : null;
}
