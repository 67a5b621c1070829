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
const headings = /^h[1-6]$/;

/**
 * The headline as a reader sees it. What the page claims (title element, og:title, JSON-LD) carries the outlet's name
 * and topics; what it shows may be a channel. A line that is shown and stands in a claim is the headline.
 */
export function headlineOf(
  document: Document,
  claims: PageClaims,
  blocks: readonly RawBlock[],
  root: Element,
  outlets: readonly string[],
): Headline {
  const claimed = claimedTitles(document, claims);
  const bareClaims = claimed.map(bare).filter((claim) => claim.length >= shortest);
  const bareOutlets = outlets.map(bare);
  const texts = blocks.filter((block) => block.kind !== 'image');
  const start = Math.max(
    0,
    texts.findIndex((block) => root.contains(block.element) && prose(block) >= 30),
  );
  let best: { block: RawBlock; score: number } | null = null;
  for (const [index, block] of texts.slice(0, start + 3).entries()) {
    const line = bare(block.text);
    if (block.text.length > longest || line.length < shortest || bareOutlets.includes(line) || isChannel(block.text))
      continue;
    const claim = bareClaims.find((text) => text.includes(line));
    if (!claim) continue;
    const heading = block.element.closest('h1,h2,h3,h4,h5,h6');
    const share = line.length / claim.length;
    if (!claim.startsWith(line) && share < 0.5) continue;
    const score =
      line.length +
      (claim.startsWith(line) ? 10 : 0) +
      (heading?.localName === 'h1' ? 12 : heading ? 6 : 0) +
      (index / (start + 1)) * 4;
    if (!best || score > best.score) best = { block, score };
  }
  if (best && !(bareOutlets.length && bareOutlets.some((outlet) => outlet.includes(bare(best.block.text))))) {
    return { text: best.block.text.replace(/\n/g, ' '), block: best.block };
  }
  const stripped = claimed
    .map((title) => withoutOutlet(title, outlets))
    .filter((title) => bare(title).length >= shortest);
  const shown = stripped.flatMap((title) =>
    texts
      .slice(0, start + 3)
      .filter((block) => block.text.length <= longest && bare(block.text).includes(bare(title)))
      .map((block) => ({ text: title, block })),
  );
  if (shown[0]) return shown[0];
  const nearest = texts
    .slice(Math.max(0, start - 12), start)
    .findLast(
      (block) => headings.test(block.element.localName) && bare(block.text).length >= 6 && block.text.length <= 80,
    );
  if (nearest) return { text: nearest.text.replace(/\n/g, ' '), block: nearest };
  return { text: stripped[0] ?? claimed[0] ?? '', block: null };
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
