import type { Alternate, EditionLink } from '../../article';
import { findEditions } from '../../edition/find-editions';
import { namedLinks } from '../../edition/named-links';
import type { Site } from '../../sites/site';
import { baseOf } from '../images';
import { prose } from '../prose';
import type { RawBlock } from '../raw-block';
import type { Snapshot } from '../snapshot';
import { canonicalUrlOf, ownerOf } from './addresses';
import { alternatesOf } from './alternates';
import { bare } from './bare';
import { bylineOf } from './byline';
import { datelineOf } from './dateline';
import { keywordsOf } from './keywords';
import { pageClaims, textsOf } from './page-claims';
import { printedTags } from './printed-tags';
import { publishedAt } from './published-at';
import { sourceOf } from './source';
import { claimedSuffixes, headlineOf } from './title';

export interface Metadata {
  title: string;
  site: string;
  source: string;
  sourceUrl: string;
  byline: string;
  publishedAt: string;
  keywords: string[];
  canonicalUrl: string;
  alternates: Alternate[];
  editions?: EditionLink[];
}

/** What an unknown outlet calls itself at the end of its title element: the medium that it credits, or what only outlets are called. */
function ownName(document: Document, suffixes: readonly string[], credited: string): string {
  const title = bare(document.querySelector('title')?.textContent ?? '');
  if (credited && title.endsWith(bare(credited))) return credited;
  return suffixes.findLast((suffix) => suffix.length <= 16 && /[网網报報刊社台臺]$/.test(suffix)) ?? '';
}

/**
 * What a page says about its article, from what it prints and what it claims to machines.
 * `blocks` are those of the whole body, `root` the element that holds the article, `site` the outlet if it is known.
 */
export function metadataOf(
  page: Snapshot,
  blocks: readonly RawBlock[],
  root: Element,
  url: string,
  site?: Site,
): Metadata {
  const claims = pageClaims(page);
  const siteName = site?.name ?? '';
  const host = new URL(url).hostname;
  const claimedName = claims.meta('og:site_name', 'application-name', 'apple-mobile-web-app-title')[0] ?? '';
  const publishers = claims.articles.flatMap((article) => textsOf(article.publisher));
  const outlets = [siteName, claimedName, ...publishers, host, ownerOf(host)].filter(Boolean);
  const headline = headlineOf(page.document, claims, blocks, root, outlets);
  const dateline = datelineOf(blocks, root, headline.block);
  const source = sourceOf(dateline, claims, url);
  const text = blocks
    .filter((block) => root.contains(block.element) && prose(block) > 0)
    .map((block) => block.text)
    .join('\n');
  const suffixes = claimedSuffixes(page.document, headline.text);
  const names = [...outlets, ...suffixes];
  const canonicalUrl = canonicalUrlOf(page.document, claims, url);
  const base = baseOf(page.document, url);
  const links = namedLinks(page.document, canonicalUrl, base);
  const editions = findEditions({ document: page.document, claims, base, opened: url, links }, canonicalUrl, site);
  return {
    title: headline.text,
    site: siteName || claimedName || publishers[0] || ownName(page.document, suffixes, source.name) || host,
    source: source.name,
    sourceUrl: source.url,
    byline: bylineOf(dateline, claims, outlets, [source.name, headline.text]),
    publishedAt: publishedAt(page, claims, dateline, url),
    keywords: keywordsOf(
      claims,
      headline.text,
      text,
      names,
      dateline.end.map((block) => block.text),
      printedTags([...dateline.head, ...dateline.end]),
    ),
    canonicalUrl,
    alternates: alternatesOf(page.document, url, links),
    ...(editions.length > 0 && { editions }),
  };
}
