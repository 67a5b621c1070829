import { call, own } from './unclobbered';

const addressIn = /<img\s[^>]*?\b(?:data-original|data-src|src)\s*=\s*["']?([^"'\s>]+)/i;

/**
 * Lazy loaders leave the real picture in a `<noscript>` beside the placeholder. Where scripts run its content is text,
 * elsewhere elements; either way only the address is taken, for the placeholder before it or for an image of its own.
 */
export function copyNoscriptImage(noscript: Element, into: Element): void {
  const image = call<Element | null>(noscript, 'querySelector', 'img');
  const attribute = (name: string) => (image ? call<string | null>(image, 'getAttribute', name) : null);
  const address = image
    ? (attribute('data-original') ?? attribute('data-src') ?? attribute('src'))
    : addressIn.exec(own<string | null>(noscript, 'textContent') ?? '')?.[1]?.replaceAll('&amp;', '&');
  if (!address) return;
  const before = into.lastElementChild;
  if (before?.localName === 'img') {
    before.setAttribute('data-noscript', address);
    return;
  }
  const made = into.ownerDocument.createElement('img');
  made.setAttribute('data-page-src', address);
  into.append(made);
}
