import { sizeMark } from './snapshot-attributes';

/** In pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Attributes that lazy loaders use, best first; the page's own `src` is often a one-pixel placeholder. */
const addressAttributes =
  'data-original data-src data-actualsrc data-lazy-src data-lazysrc data-lazy data-url data-original-src data-noscript data-page-src'.split(
    ' ',
  );
const placeholder =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|loading|lazy|grey|gray|1x1|pixel|transparent|default_?(?:img|pic))[^/]*\.(?:gif|png|svg|jpe?g|webp)/i;

/** The address of an image of the snapshot: absolute http, https or data:image of a raster format; '' where there is none worth showing. */
export function imageAddress(image: Element, baseUrl: string): string {
  if (tiny(image)) return '';
  for (const name of addressAttributes) {
    const address = absolute(image.getAttribute(name) ?? '', baseUrl);
    if (address && !placeholder.test(address) && !(address.startsWith('data:') && address.length < 400)) return address;
  }
  for (const name of ['data-srcset', 'data-lazy-srcset', 'data-page-srcset']) {
    const address = absolute(largest(image.getAttribute(name) ?? ''), baseUrl);
    if (address) return address;
  }
  if (image.parentElement?.localName !== 'picture' || image.localName !== 'img') return '';
  const sources = [...image.parentElement.querySelectorAll('source')];
  return sources.map((source) => imageAddress(source, baseUrl)).find(Boolean) ?? '';
}

/**
 * How large an image of the snapshot is: as it has been loaded, if what was loaded is the image and no placeholder, else as
 * the page's author says. undefined where neither is known.
 *
 * @param src what `imageAddress` gave for it
 */
export function imageSize(image: Element, src: string, baseUrl: string): ImageSize | undefined {
  const loaded = image.getAttribute(sizeMark)?.split('x').map(Number) ?? [];
  const shows = absolute(image.getAttribute('data-page-src') ?? '', baseUrl) === src;
  const stated = ['width', 'height'].map((name) =>
    Number(/^\d+(?=(?:px)?$)/.exec(image.getAttribute(name) ?? '')?.[0]),
  );
  const [width = 0, height = 0] = shows && loaded.length === 2 ? loaded : stated;
  return width >= 1 && height >= 1 && Math.max(width, height) <= 100_000 ? { width, height } : undefined;
}

/** Counters and icons. */
function tiny(image: Element): boolean {
  const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  return size('width') <= 40 || size('height') <= 40;
}

/** What addresses of the page are relative to: its `<base>`, if that is http or https, else its own address. */
export function baseOf(document: Document, url: string): string {
  return webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) || url;
}

/** The last candidate of a `srcset` is the largest by custom; descriptors decide where they are given. */
function largest(srcset: string): string {
  let best = '';
  let bestSize = -1;
  for (const candidate of srcset.split(/,\s+/)) {
    const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 0;
    if (address && size >= bestSize) [best, bestSize] = [address, size];
  }
  return best;
}

/** Absolute http(s) address, or a raster data: image; '' otherwise. */
function absolute(address: string, baseUrl: string): string {
  const trimmed = address.trim();
  if (!trimmed) return '';
  if (/^data:/i.test(trimmed)) return /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(trimmed) ? trimmed : '';
  return webAddress(trimmed, baseUrl);
}

/** An address made absolute, if it is http or https; '' otherwise. */
export function webAddress(address: string, baseUrl: string): string {
  try {
    const url = new URL(address.trim(), baseUrl);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : '';
  } catch {
    return '';
  }
}
