import { webAddress } from './images';
import { mostPages, type PageAddress, pageAddresses } from './page-address';
import { besideName } from './part-names';

const numeral = /^[[【（(<第]?\s*(\d{1,2}|[二三四五六七八九十])\s*[\]】）)>页頁]*$/;
const next = /^[（([【]?\s*(?:下一?[页頁]|[后後]一?[页頁]|next(?: page)?)\s*[>»›→）)\]】]*$/i;
const whole =
  /^[（([【]?\s*(?:[余餘]下全文|(?:显示|顯示|展开|展開|阅读|閱讀|查看|浏览|瀏覽|在本[页頁])(?:全文|全部)|全文(?:阅读|閱讀|浏览|显示)?|[单單][页頁](?:显示|阅读|浏览|閱讀))\s*[>»›）)\]】]*$/;
const chineseDigits = '一二三四五六七八九十';
const longestText = 12;
const mostLinks = 5000;

/** A link of the pager that leads to another page of the article. */
interface PagerLink {
  url: string;
  /** What it shows: the number of a page, or 'next' or 'whole'. */
  label: number | 'next' | 'whole';
  address: PageAddress;
}

/**
 * The pages that follow this one in the same article, in their order: found by the links of a pager (下一页, 1 2 3), and
 * only where host and address are the same but for the number of the page. One address where the page offers the whole
 * text on one page (余下全文). Where the pager shows only the next page, the rest is found there.
 * `document` is a snapshot, `base` what its links are relative to.
 */
export function nextPages(document: Document, url: string, base = url): string[] {
  const own = pageAddresses(url);
  const all = [...document.querySelectorAll('a[href]')].slice(0, mostLinks);
  const links = all.flatMap((link) => pagerLink(link, own, base) ?? []);
  const current = currentPage(own, links);
  if (current === null) return [];
  const onOnePage = links.find(({ label, address }) => label === 'whole' && address.number === 0);
  if (onOnePage && current === 1) return [onOnePage.url];
  const byNumber = new Map<number, string>();
  for (const { label, url: address } of links) {
    if (typeof label === 'number' && label > current) byNumber.set(label, address);
  }
  if (byNumber.size) return withoutGaps(byNumber, current).slice(0, mostPages - current);
  const following = links.find(({ label, address }) => label === 'next' && address.number > 0);
  return following ? [following.url] : [];
}

function pagerLink(link: Element, own: readonly PageAddress[], base: string): PagerLink | null {
  const text = (link.textContent ?? '').trim();
  if (text.length > longestText) return null;
  const digits = numeral.exec(text)?.[1] ?? '';
  const label = digits
    ? Number(digits) || chineseDigits.indexOf(digits) + 1
    : next.test(text)
      ? 'next'
      : whole.test(text)
        ? 'whole'
        : null;
  const named = label === null ? '' : webAddress(link.getAttribute('href') ?? '', base).replace(/#.*$/, '');
  // Old pagers name http where the page has long been served by https.
  const url = base.startsWith('https:') ? named.replace(/^http:/, 'https:') : named;
  if (label === null || !url || ofOthers(link)) return null;
  const addresses = pageAddresses(url);
  if (addresses[0]?.base === own[0]?.base) return null; // this very page
  const address = addresses.find(
    ({ base: known, number }) =>
      own.some((page) => page.base === known) &&
      (typeof label !== 'number' || number === label || number === label - 1),
  );
  return address ? { url, label, address } : null;
}

/** Comments have pages of their own. */
function ofOthers(link: Element): boolean {
  for (let at: Element | null = link; at; at = at.parentElement) if (besideName(at)?.foreign) return true;
  return false;
}

/**
 * The number of this page: 1 where links lead from its very address to numbered ones. An address that ends in a number
 * itself may be any article's, so it counts as a later page only beside a link to the first one.
 */
function currentPage(own: readonly PageAddress[], links: readonly PagerLink[]): number | null {
  const [itself, ...numbered] = own;
  if (!itself) return null;
  for (const page of numbered) {
    const first = links.find(
      ({ label, address, url }) =>
        address.base === page.base && label === 1 && pageAddresses(url)[0]?.base === page.base,
    );
    const zeroBased = links.some(({ label, address }) => typeof label === 'number' && label === address.number + 1);
    if (first) return page.number + (zeroBased ? 1 : 0);
  }
  return links.some(({ address }) => address.base === itself.base) ? 1 : null;
}

/** Long pagers leave numbers out: '2 3 … 8'. */
function withoutGaps(byNumber: ReadonlyMap<number, string>, current: number): string[] {
  const last = Math.min(mostPages, Math.max(...byNumber.keys()));
  const pages: string[] = [];
  for (let number = current + 1; number <= last; number += 1) {
    const url = byNumber.get(number) ?? neighbour(byNumber, number);
    if (url) pages.push(url);
  }
  return pages;
}

/** The address of a page that no link shows, made from that of another one. */
function neighbour(byNumber: ReadonlyMap<number, string>, wanted: number): string | null {
  for (const [known, url] of byNumber) {
    for (const { base, number } of pageAddresses(url).slice(1)) {
      const made = url.replace(new RegExp(`${number}(?=\\D*$)`), String(number + wanted - known));
      if (made !== url && pageAddresses(made).some((page) => page.base === base)) return made;
    }
  }
  return null;
}
