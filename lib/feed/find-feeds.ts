/** Links to feeds that a page offers, at most so many. */
const most = 20;

/** The feeds that a site's page names (`<link rel="alternate" type="application/rss+xml">`), each once, in its order. */
export function findFeeds(
  html: string,
  url: string,
  parser: Pick<DOMParser, 'parseFromString'>,
): { url: string; title: string }[] {
  const page = parser.parseFromString(html, 'text/html');
  const named = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(named, url) ? new URL(named, url).href : url;
  const found = new Map<string, string>();
  for (const link of page.querySelectorAll('link[rel~="alternate" i][type][href]')) {
    if (!/^application\/(?:rss|atom|rdf)\+xml\s*(?:;|$)/i.test(link.getAttribute('type') ?? '')) continue;
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, base)) continue;
    const feed = new URL(href, base);
    if (!/^https?:$/.test(feed.protocol) || found.has(feed.href)) continue;
    found.set(feed.href, (link.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim().slice(0, 300));
  }
  return [...found].slice(0, most).map(([address, title]) => ({ url: address, title }));
}
