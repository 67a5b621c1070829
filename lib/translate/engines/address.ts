/**
 * The address of a service as the reader typed it, ready to have a path put behind it: without a slash at the end, query
 * or fragment. Null for what cannot be used: other protocols, a name or password inside, or plain http to a computer
 * outside the reader's own network, where article and key could be read on the way.
 */
export function serviceAddress(typed: string | undefined): string | null {
  const url = URL.parse(typed?.trim() ?? '');
  if (!url || url.username || url.password) return null;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isNearby(url.hostname))) return null;
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** Origin of an address that can be used, else null. */
export const originOf = (typed: string | undefined): string | null => {
  const address = serviceAddress(typed);
  return address === null ? null : new URL(address).origin;
};

/** Whether an address leads to the reader's own computer or network. */
export function isNearbyAddress(typed: string | undefined): boolean {
  const address = serviceAddress(typed);
  return address !== null && isNearby(new URL(address).hostname);
}

/**
 * Loopback, private and link-local addresses (RFC 1918, 4193, 6598), and names that no public name server knows
 * (RFC 6761, 6762, 8375; names without a dot).
 */
function isNearby(hostname: string): boolean {
  const name = hostname.toLowerCase();
  if (name.startsWith('[')) return /^\[(::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/.test(name);
  if (/^\d+(\.\d+){3}$/.test(name)) {
    return /^(127|10)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
      name,
    );
  }
  return !name.includes('.') || /\.(localhost|local|lan|internal|home\.arpa)$/.test(name);
}
