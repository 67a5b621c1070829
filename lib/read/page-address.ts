/** One way to read an address as a page of an article: `base` is the address without the page's number. */
export interface PageAddress {
  /** Host, path and query, without protocol, fragment and closing slash. */
  base: string;
  /** As the address counts; 1 for the address itself, 0 for the whole article on one page. */
  number: number;
}

/** More pages than these have series, not articles. */
export const mostPages = 20;

const numbered = /^(.*[^/_(-])(?:[_-]p?|\/p(?:age)?[/_-]?|\/|\()(\d{1,2})\)?(\.[a-z]{3,5})?\/?$/i;
const wholePath = /^(.*[^/_-])[_-](?:s|all|full)(\.[a-z]{3,5})$/i;
const parameter = /^(?:page|p|pn|pageno|page_?no|page_?num|page_?index|paged|current_?page)$/i;

/**
 * All the ways to read an address as a page of an article: as its own first page, and with each number that may count
 * pages taken out of it ('…_2.html', '…-2.html', '…/2', '?page=2'). Empty for what is no web address.
 */
export function pageAddresses(url: string): PageAddress[] {
  if (!URL.canParse(url)) return [];
  const { protocol, host, pathname, search } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  const base = (path: string, query: string) => `${host}${path.replace(/\/$/, '')}${query}`;
  const found: PageAddress[] = [{ base: base(pathname, search), number: 1 }];
  const add = (path: string, query: string, digits: string) => {
    const number = Number(digits);
    if (number <= mostPages) found.push({ base: base(path, query), number });
  };
  const inPath = numbered.exec(pathname);
  if (inPath) add(`${inPath[1]}${inPath[3] ?? ''}`, search, inPath[2] ?? '');
  const whole = wholePath.exec(pathname);
  if (whole) add(`${whole[1]}${whole[2]}`, search, '0');
  const parts = search.slice(1).split('&').filter(Boolean);
  for (const part of parts) {
    const [name = '', value = ''] = part.split('=');
    const rest = parts.filter((other) => other !== part).join('&');
    const query = rest && `?${rest}`;
    if (parameter.test(name) && /^\d{1,2}$/.test(value)) add(pathname, query, value);
    else if (/^p\d{1,2}$/i.test(name) && value === '') add(pathname, query, name.slice(1));
    else if (/^(?:full|fulltext|all)$/i.test(name) || (parameter.test(name) && value === 'all'))
      add(pathname, query, '0');
  }
  return found;
}

/** Whether two addresses may be pages of one article: same host, same address but for the number of the page. */
export function samePaging(one: string, other: string): boolean {
  const bases = new Set(pageAddresses(one).map(({ base }) => base));
  return one !== other && pageAddresses(other).some(({ base }) => bases.has(base));
}
