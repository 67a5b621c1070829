/** The address, normalised, if it is an http or https one; else ''. */
export function webAddress(url: string): string {
  const href = URL.canParse(url) ? new URL(url) : null;
  return href && /^https?:$/.test(href.protocol) ? href.href : '';
}
