import { type EditionLink, editionReasons } from '../article';
import { ownerOf, withoutFragment } from '../read/metadata/addresses';
import type { PageClaims } from '../read/metadata/page-claims';
import type { Site } from '../sites/site';
import { isHome, mayHoldEdition } from './article-address';
import { hreflangEditions, jsonLdEditions } from './claimed-editions';
import type { NamedLink } from './named-links';
import { ruledEditions } from './ruled-editions';

/** The parts of a page in which editions are looked for. */
export interface EditionSearch {
  /** A snapshot: nothing of the page's own runs or stands in the way. */
  document: Document;
  claims: PageClaims;
  /** What its links are relative to. */
  base: string;
  /** Where the page was read, which may be another address than the article's own. */
  opened: string;
  /** Links of the page that say they lead to the English: `named-links.ts`. */
  links: readonly NamedLink[];
}

/** Nobody offers a choice of more. */
const mostEditions = 8;
const longestLabel = 40;

/**
 * Pages that may hold this article in English, most trusted first: hreflang, JSON-LD, the outlet's addresses for both
 * languages, links that say so, other habits of the outlet. Never the page itself or a home page; whether one of them
 * really tells the same story is for `from-edition.ts` to say, once the reader has asked for it.
 *
 * @param url The article's own address, absolute.
 */
export function findEditions(
  { document, claims, base, opened, links }: EditionSearch,
  url: string,
  site?: Site,
): EditionLink[] {
  const all = [
    ...hreflangEditions(document, base),
    ...jsonLdEditions(claims, url, base),
    ...links.map((link): EditionLink => ({ ...link, why: 'link' })),
    ...ruledEditions(site, url),
  ];
  const trust = (link: EditionLink) => editionReasons.indexOf(link.why);
  const found = new Map<string, EditionLink>();
  const own = [keyOf(url), keyOf(opened)];
  for (const link of all.sort((a, b) => trust(a) - trust(b))) {
    const address = secured(withoutFragment(link.url), url);
    if (!address || isHome(address) || !mayHoldEdition(address, url)) continue;
    const key = keyOf(address);
    if (own.includes(key) || found.has(key)) continue;
    found.set(key, { url: address, why: link.why, label: shortened(link.label) });
  }
  return [...found.values()].slice(0, mostEditions);
}

/** The same page under either protocol, with or without a closing slash. */
const keyOf = (url: string): string =>
  withoutFragment(url)
    .replace(/^https?:/, '')
    .replace(/\/$/, '');

/** Old links name http where the outlet has long been served by https. */
function secured(address: string, page: string): string {
  if (!address.startsWith('http:') || !page.startsWith('https:')) return address;
  const same = ownerOf(new URL(address).hostname) === ownerOf(new URL(page).hostname);
  return same ? address.replace(/^http:/, 'https:') : address;
}

const shortened = (label: string): string => label.replace(/\s+/g, ' ').trim().slice(0, longestLabel);
