import type { Alternate } from '../../article';
import { isHome } from '../../edition/article-address';
import type { NamedLink } from '../../edition/named-links';
import { webAddress } from '../images';
import { withoutFragment } from './addresses';

const mostAlternates = 20;

/** Other editions that the page names, in any language: hreflang links, and links that say that they lead to its English. */
export function alternatesOf(document: Document, url: string, links: readonly NamedLink[]): Alternate[] {
  const found = new Map<string, Alternate>();
  const add = (lang: string, address: string) => {
    if (address && withoutFragment(address) !== withoutFragment(url) && !isHome(address) && !found.has(address))
      found.set(address, { lang, url: address });
  };
  for (const link of document.querySelectorAll('link[rel~=alternate][hreflang][href]')) {
    const lang = link.getAttribute('hreflang') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang)) add(lang, webAddress(link.getAttribute('href') ?? '', url));
  }
  for (const link of links) add('en', link.url);
  return [...found.values()].slice(0, mostAlternates);
}
