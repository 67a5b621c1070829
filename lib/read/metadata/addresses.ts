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
export const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

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
