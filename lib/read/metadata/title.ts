import { countHan } from '../../text/script';
import { prose } from '../prose';
import type { RawBlock } from '../raw-block';
import { bare } from './bare';
import { type PageClaims, textsOf } from './page-claims';

export interface Headline {
  text: string;
  /** Where the page shows it; null where it only claims it. */
  block: RawBlock | null;
}

const longest = 160;
const shortest = 4;
const shortestClaim = 2;
const fewestSigns = 6;

/**
 * The headline as a reader sees it. What the page claims (title element, og:title, JSON-LD) carries the outlet's name
 * and topics; what it shows may be a channel. A line that is shown and stands in a claim is the headline; failing that
 * a claim that stands in a shown line, the h1 above the text, a claim alone, any heading above the text.
 */
export function headlineOf(
  document: Document,
  claims: PageClaims,
  blocks: readonly RawBlock[],
  root: Element,
  outlets: readonly string[],
): Headline {
  const texts = blocks.filter((block) => block.kind !== 'image');
  const inside = (block: RawBlock) => root.contains(block.element);
  const running = texts.findIndex((block) => inside(block) && prose(block) >= 30);
  const start = running < 0 ? texts.findIndex((block) => inside(block) && prose(block) >= 12) : running;
  const shown = texts.slice(0, Math.max(0, start) + 3).filter((block) => block.text.length <= longest);
  const claimed = claimedTitles(document, claims);
  const stripped = claimed
    .map((title) => withoutOutlet(title, outlets))
    .filter((title) => bare(title).length >= shortestClaim && !isChannel(title));
  const above = shown
    .slice(0, Math.max(0, start))
    .slice(-12)
    .filter((block) => block.kind === 'heading' && bare(block.text).length >= fewestSigns && !isChannel(block.text));
  const block = shownAndClaimed(shown, claimed, outlets.map(bare));
  if (block) return of(block);
  for (const title of stripped) {
    const holder = shown.find(({ text }) => bare(title).length >= shortest && bare(text).includes(bare(title)));
    if (holder) return { text: title, block: holder };
  }
  const h1 = above.findLast(({ element }) => element.localName === 'h1');
  if (h1) return of(h1);
  const heading = above.at(-1);
  const claim =
    stripped.find((title) => countHan(title) > 0) ?? (heading && countHan(heading.text) ? undefined : stripped[0]);
  if (claim) return { text: claim, block: null };
  return heading ? of(heading) : { text: claimed[0] ?? '', block: null };
}

/** The clock that some outlets print behind the headlines of the day: '… (08:30)'. */
const of = (block: RawBlock): Headline => ({
  text: block.text.replace(/\n/g, ' ').replace(/\s*[（(]\d{1,2}:\d{2}[)）]$/, ''),
  block,
});

/** The longest shown line that stands in a claim; headings and what is nearer to the text win. */
function shownAndClaimed(
  shown: readonly RawBlock[],
  claimed: readonly string[],
  bareOutlets: readonly string[],
): RawBlock | null {
  const bareClaims = claimed.map(bare).filter((claim) => claim.length >= shortest);
  let best: RawBlock | null = null;
  let bestScore = 0;
  for (const [index, block] of shown.entries()) {
    const line = bare(block.text);
    if (line.length < shortest || isChannel(block.text) || bareOutlets.some((outlet) => outlet.includes(line)))
      continue;
    const claim = bareClaims.find((text) => text.includes(line));
    if (!claim || (!claim.startsWith(line) && line.length < claim.length / 2)) continue;
    const heading = block.element.closest('h1,h2,h3,h4,h5,h6');
    const score =
      line.length +
      (claim.startsWith(line) ? 10 : 0) +
      (heading?.localName === 'h1' ? 12 : heading ? 6 : 0) +
      (index / shown.length) * 4;
    if (score > bestScore) [best, bestScore] = [block, score];
  }
  return best;
}

/** Some sites call every page by its channel: 新闻动态. */
const isChannel = (text: string): boolean =>
  text.length <= 10 &&
  /(?:新闻|新聞|动态|動態|公告|通知|资讯|資訊|要闻|要聞|频道|頻道|首页|首頁|正文|详情|詳情|内容|內容|文章|信息|中心)$/.test(
    text.trim(),
  );

function claimedTitles(document: Document, claims: PageClaims): string[] {
  const titleElement = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const titles = [
    ...claims.meta('og:title'),
    ...claims.articles.flatMap((article) => textsOf(article.headline)),
    ...claims.meta('twitter:title', 'articletitle', 'title', 'headline'),
    titleElement,
  ];
  return [...new Set(titles.map((title) => title.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

const outletLike =
  /网$|網$|新闻|新聞|频道|頻道|日报|日報|晚报|晚報|时报|時報|周刊|週刊|中文|资讯|資訊|电视|電視|\.(?:com|cn|net|org|hk|tw)|news|online|首页|要闻|要聞|国际|國際|国内|社会|财经|財經|科技|娱乐|体育|评论|正文|博客|BBC|DW|RFI|VOA/i;
const separator =
  /\s*[_|｜︱]\s*|\s+[-–—·»«<>]\s+|\s*--+\s*|(?<=[\p{Script=Han}」』”"？！?!）)])\s*[-–—]\s*(?=[\p{Script=Han}A-Z])/u;

/** What the title element says behind the headline: topics, channels and the outlet. */
export const claimedSuffixes = (document: Document, headline: string): string[] =>
  (document.querySelector('title')?.textContent ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && outletLike.test(part) && !headline.includes(part));

/** A claimed title without the outlet's name, channels and topics before or behind it. */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const parts = title
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title.trim();
  const bareOutlets = outlets.map(bare).filter(Boolean);
  const isOutlet = (part: string) => {
    const line = bare(part);
    return (
      bareOutlets.some((outlet) => outlet.includes(line) || line.includes(outlet)) ||
      (part.length <= 14 && outletLike.test(part))
    );
  };
  const headline = parts.filter((part) => !isOutlet(part));
  const longestPart = headline.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (!longestPart) return parts[0] ?? title;
  // A separator may belong to the headline itself ('棱镜|数据业大整顿'): parts before the longest one stay with it.
  const from = title.indexOf(headline[0] ?? longestPart);
  return title.slice(from, title.indexOf(longestPart) + longestPart.length).trim();
}
