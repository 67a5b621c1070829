import type { Feed } from '../library/later/reading-list';
import { feedDate } from './feed-date';
import { readXml } from './read-xml';

export interface FeedEntry {
  /** An http or https address. */
  url: string;
  /** Plain text; '' where the feed gives none. */
  title: string;
  /** ISO 8601; '' where the feed gives none. */
  publishedAt: string;
}

export interface ParsedFeed {
  title: string;
  /** Address of the site; '' where the feed names none. */
  site: string;
  /** As the feed has them, each address once. */
  entries: FeedEntry[];
}

export type FeedReading =
  | { ok: true; feed: ParsedFeed }
  | { ok: false; problem: Extract<Feed['problem'], 'not-a-feed' | 'too-large'> };

/** UTF-16 units, and entries: the rest is left out. */
export const feedLimits = { units: 5_000_000, entries: 500 };

type Parser = Pick<DOMParser, 'parseFromString'>;

const atom = 'http://www.w3.org/2005/Atom';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const xml = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads RSS 2.0 (and 0.9x), RSS 1.0 (RDF) and Atom. `url` is where the feed was found: relative links are resolved
 * against `xml:base`, else against it. Whatever declares a document type is refused, and with it every entity.
 */
export function parseFeed(text: string, url: string, parser: Parser): FeedReading {
  if (text.length > feedLimits.units) return { ok: false, problem: 'too-large' };
  const root = readXml(text, parser);
  const kind = root && kindOf(root);
  if (!root || !kind) return { ok: false, problem: 'not-a-feed' };
  const head = kind === 'atom' ? root : childrenOf(root, 'channel')[0];
  if (!head) return { ok: false, problem: 'not-a-feed' };
  const items = childrenOf(kind === 'rss' ? head : root, kind === 'atom' ? 'entry' : 'item');
  const entries = new Map<string, FeedEntry>();
  for (const item of items) {
    const address = addressOf(item, url);
    if (!address || entries.has(address)) continue;
    entries.set(address, { url: address, title: titleOf(item, parser), publishedAt: dateOf(item) });
    if (entries.size === feedLimits.entries) break;
  }
  const feed = { title: titleOf(head, parser), site: addressOf(head, url), entries: [...entries.values()] };
  return { ok: true, feed };
}

function kindOf({ localName, namespaceURI }: Element): 'rss' | 'rdf' | 'atom' | null {
  if (localName === 'rss') return 'rss';
  if (localName === 'RDF') return 'rdf';
  return localName === 'feed' && namespaceURI === atom ? 'atom' : null;
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

/** The first child of this name that is the form's own: extensions have elements of the same names (`media:title`). */
function childOf(parent: Element, name: string, namespace = parent.namespaceURI): Element | undefined {
  return childrenOf(parent, name).find(({ namespaceURI }) => namespaceURI === namespace);
}

const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';

/** Where an entry, or a feed's site, is; '' for none, and for what is no web address. */
function addressOf(element: Element, url: string): string {
  const links = childrenOf(element, 'link');
  const own = links.find((link) => link.namespaceURI === element.namespaceURI && textOf(link) !== '');
  const alternates = links.filter(
    (link) => link.namespaceURI === atom && /^(?:|alternate)$/i.test(link.getAttribute('rel') ?? ''),
  );
  const alternate = alternates.find((link) => /html/i.test(link.getAttribute('type') ?? 'text/html')) ?? alternates[0];
  const guid = childOf(element, 'guid');
  const permanent = guid && guid.getAttribute('isPermaLink') !== 'false' ? guid : undefined;
  const about = element.getAttributeNS('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'about') ?? '';
  const places: [string, Element | undefined][] = [
    [textOf(own), own],
    [alternate?.getAttribute('href')?.trim() ?? '', alternate],
    [/^https?:/i.test(textOf(permanent)) ? textOf(permanent) : '', permanent],
    [about, element],
  ];
  const [place, holder] = places.find(([text]) => text !== '') ?? ['', undefined];
  return place && holder ? resolved(place, holder, url) : '';
}

function resolved(place: string, holder: Element, url: string): string {
  const bases: string[] = [];
  for (let at: Element | null = holder; at; at = at.parentElement) {
    const base = at.getAttributeNS(xml, 'base');
    if (base) bases.unshift(base);
  }
  let base = url;
  for (const next of bases) if (URL.canParse(next, base)) base = new URL(next, base).href;
  if (!URL.canParse(place, base)) return '';
  const { protocol, href } = new URL(place, base);
  return /^https?:$/.test(protocol) && href.length <= 8192 ? href : '';
}

/** Titles hold markup in all forms of feeds, said or not (Atom's `type`); what comes out is text. */
function titleOf(element: Element, parser: Parser): string {
  const title = childOf(element, 'title') ?? childOf(element, 'title', dublinCore);
  const type = title?.getAttribute('type') ?? '';
  const raw = textOf(title);
  const literal = element.namespaceURI === atom && (type === '' || type === 'text' || type === 'xhtml');
  const text = literal || !/[<&]/.test(raw) ? raw : plainText(raw, parser);
  return text.replace(/\s+/g, ' ').trim().slice(0, 1000);
}

function plainText(html: string, parser: Parser): string {
  const { body } = parser.parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style')) element.remove();
  return body.textContent ?? '';
}

function dateOf(element: Element): string {
  const said = [
    childOf(element, 'pubDate'),
    childOf(element, 'published'),
    childOf(element, 'date', dublinCore),
    childOf(element, 'updated'),
  ];
  return said.map((date) => feedDate(textOf(date))).find((date) => date !== '') ?? '';
}
