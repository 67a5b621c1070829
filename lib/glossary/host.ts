/** `URL.host` as it is compared: small letters, without 'www.'. */
const plain = (host: string): string =>
  host
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');

/**
 * How closely a term's host fits the host of a page: -1 not at all, 0 for a term that holds everywhere, more for the
 * host itself or one above it ('caixin.com' for 'companies.caixin.com'); the longest is the closest.
 */
export function hostFit(termHost: string, host: string): number {
  const wanted = plain(termHost);
  if (wanted === '') return 0;
  const here = plain(host);
  const named = wanted.includes(':') ? here : here.replace(/:\d+$/, '');
  return named === wanted || named.endsWith(`.${wanted}`) ? wanted.length : -1;
}

/**
 * The host that a reader means by 'https://www.example.com/news', '*.example.com' or 'Example.com', as it is stored:
 * without 'www.'; '' for everywhere. Null for what is no host.
 */
export function readHost(text: string): string | null {
  const written = text.trim().replace(/^\*\.?/, '');
  if (written === '') return '';
  try {
    const { host, protocol } = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`);
    return /^https?:$/.test(protocol) && host.length <= 253 && !/[\s%*]/.test(host) ? plain(host) : null;
  } catch {
    return null;
  }
}
