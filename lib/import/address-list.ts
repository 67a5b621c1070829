import { articleId } from '../library/saved-article';
import { cleanLine } from './clean-text';
import { readHeads } from './column-heads';
import { type FoundAddress, foreignLimits, type Recognised } from './draft';
import { webLink } from './web-link';

const markdown = /\[((?:[^\]\\]|\\.){0,500})\]\(\s*<?(https?:\/\/[^\s>)]+)>?(?:\s+"[^"]{0,300}")?\s*\)/gi;
const bare = /https?:\/\/[^\s<>"'“”‘’（）【】《》「」，。；、]+/gi;

/** Addresses of a plain list, one or more a line, with titles before, behind or on the line above; null for other texts. */
export function readAddressLines(text: string): Recognised | null {
  if (!/https?:\/\//i.test(text)) return null;
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim());
  const found: FoundAddress[] = [];
  let told = 0;
  let waiting = '';
  for (const line of lines.slice(0, foreignLimits.rows)) {
    const links = linksIn(line);
    if (links.length) told += 1 + (waiting && !links[0]?.title ? 1 : 0);
    const [first] = links;
    if (first && !first.title && waiting) first.title = waiting;
    found.push(...links);
    waiting = links.length || line.length > 200 ? '' : titleIn(line);
  }
  // An article with its source below it is no list of addresses.
  return told >= lines.length * 0.6 ? asList(found) : null;
}

function linksIn(line: string): FoundAddress[] {
  const short = line.slice(0, foreignLimits.line);
  const written = [...short.matchAll(markdown)].map(([, title = '', url = '']) => ({ url, title: titleIn(title) }));
  if (written.length) return written;
  const links = [...short.matchAll(bare)].map(([url]) => ({ url: url.replace(/[.,;:!?)\]}]+$/, ''), title: '' }));
  const rest = titleIn(short.replace(bare, ' '));
  const [only] = links;
  if (only && links.length === 1) only.title = rest;
  return links;
}

/** Words without bullets, numbers of lists and what stands between a title and its address. */
const titleIn = (text: string): string =>
  cleanLine(
    text
      .replace(/^[\s>*+•·–—-]*(?:\d{1,4}[.)、]\s*)?(?:\[[ xX]\]\s*)?/u, '')
      .replace(/[\s,;|:：，；（(<–—-]+$/u, '')
      .replace(/^[\s,;|:：，；）)>–—-]+/u, ''),
  );

/** A table with a column of addresses; null where it has none. */
export function readAddressTable(records: readonly string[][]): Recognised | null {
  const heads = readHeads(records[0] ?? []);
  const rows = heads ? records.slice(1) : records;
  const width = Math.min(40, Math.max(0, ...rows.slice(0, 2000).map((row) => row.length)));
  const links = (column: number) => rows.filter((row) => webLink(row[column] ?? '')).length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const url = heads?.get('url') ?? columns.find((column) => links(column) >= rows.length * 0.6);
  if (url === undefined || !rows.length || links(url) < rows.length * 0.5) return null;
  const words = (column: number) => rows.filter((row) => /\p{L}{2}/u.test(row[column] ?? '')).length;
  const title = heads?.get('title') ?? columns.find((column) => column !== url && words(column) > rows.length / 2);
  return asList(
    rows.map((row) => ({ url: row[url] ?? '', title: title === undefined ? '' : cleanLine(row[title] ?? '') })),
  );
}

/** Links of a document: a browser's exported bookmarks, or a pasted list of links. null where most of its text is none. */
export function readAddressMarkup(document: Document, least = 0.6): Recognised | null {
  const links = [...document.querySelectorAll('a[href]')].map((link) => ({
    url: link.getAttribute('href') ?? '',
    title: cleanLine(link.textContent ?? ''),
  }));
  const web = links.filter(({ url }) => webLink(url));
  const linked = web.reduce((sum, { title }) => sum + title.length, 0);
  const all = cleanLine(document.body?.textContent ?? '', 1_000_000).length;
  return web.length && linked >= all * least ? asList(links) : null;
}

/** Each address once, the first title that it has; at most so many as one import may hold. */
export function asList(found: readonly FoundAddress[]): Recognised | null {
  const items = new Map<string, FoundAddress>();
  let leftOut = 0;
  for (const { url, title } of found) {
    const link = webLink(url);
    if (!link) continue;
    const id = articleId(link);
    const known = items.get(id);
    if (known) known.title ||= title === link ? '' : title;
    else if (items.size < foreignLimits.addresses) items.set(id, { url: link, title: webLink(title) ? '' : title });
    else leftOut += 1;
  }
  return items.size ? { kind: 'addresses', items: [...items.values()], leftOut } : null;
}

/** Feeds (and pages) of an OPML file. */
export function readOpml(document: Document): Recognised | null {
  const feeds: FoundAddress[] = [];
  const pages: FoundAddress[] = [];
  for (const outline of [...document.getElementsByTagName('outline')].slice(0, foreignLimits.rows)) {
    const title = cleanLine(outline.getAttribute('title') || outline.getAttribute('text') || '');
    const feed = webLink(outline.getAttribute('xmlUrl') ?? '');
    if (feed && feeds.length < foreignLimits.addresses) feeds.push({ url: feed, title });
    else pages.push({ url: outline.getAttribute('url') ?? '', title });
  }
  if (!feeds.length) return asList(pages);
  return { kind: 'feeds', feeds };
}
