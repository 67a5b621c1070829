import type { Alternate } from '../../article';
import { webAddress } from '../images';
import type { PageClaims } from './page-claims';

/** Second-level labels under which sites are registered, as far as news sites use them: com.cn, com.hk, gov.tw … */
const shared = new Set('com net org gov edu co ac idv'.split(' '));

/** The part of a host that one owner holds, by custom rather than by the full public suffix list. */
export function ownerOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(shared.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

const hostOf = (url: string): string => new URL(url).hostname;
const isHome = (url: string): boolean =>
  /^\/?(?:index\.\w+|home|zh|cn|en)?\/?$/.test(new URL(url).pathname) && !new URL(url).search;
const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/** The address the page calls its own, if it may: same owner, not a home page. Else the address it was read at. */
export function canonicalUrlOf(document: Document, claims: PageClaims, url: string): string {
  const claimed = [
    document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? '',
    ...claims.meta('og:url'),
  ];
  const sane = claimed
    .filter((address) => address !== '')
    .map((address) => webAddress(address, url))
    .find(
      (address) =>
        address !== '' && ownerOf(hostOf(address)) === ownerOf(hostOf(url)) && (!isHome(address) || isHome(url)),
    );
  return withoutFragment(sane ?? url);
}

const englishLink =
  /^(?:english(?: version| edition)?|in english|read in english|en|eng|英文|英文版|英语|英語|英语版|英文原文|查看英文原文|阅读英文|閱讀英文版|中英对照|中英對照|双语|雙語)$/i;

/** Other editions that the page names: hreflang links, and links that say 'English' and lead below the home page. */
export function alternatesOf(document: Document, url: string): Alternate[] {
  const found = new Map<string, Alternate>();
  const add = (lang: string, href: string | null) => {
    const address = webAddress(href ?? '', url);
    if (href && address && withoutFragment(address) !== withoutFragment(url) && !isHome(address) && !found.has(address))
      found.set(address, { lang, url: address });
  };
  for (const link of document.querySelectorAll('link[rel~=alternate][hreflang]')) {
    const lang = link.getAttribute('hreflang') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang)) add(lang, link.getAttribute('href'));
  }
  for (const link of document.querySelectorAll('a[href]')) {
    const text = (link.textContent ?? '').trim();
    if (text.length <= 16 && englishLink.test(text)) add('en', link.getAttribute('href'));
  }
  return [...found.values()].slice(0, 20);
}
