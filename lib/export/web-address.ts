import type { Article } from '../article';

/** The medium that the page credits, by name; '' where it names only an address. */
export const creditedName = ({ source }: Article): string => (webAddress(source) ? '' : source);

/** The address, normalised, if it is an http or https one; else ''. */
export function webAddress(url: string): string {
  const href = URL.canParse(url) ? new URL(url) : null;
  return href && /^https?:$/.test(href.protocol) ? href.href : '';
}
