/**
 * Whether an address leads into the reader's own computer or network, where no public page may send us: names without a
 * dot, `.local` and its like, and the ranges that RFC 1918, 3927, 4193, 4291 and 6598 keep for that. `URL` has already
 * written out every odd form of a number ('0x7f.1', '2130706433').
 */
export function isPrivateAddress(url: string): boolean {
  const host = new URL(url).hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return isPrivateV4(host.split('.').map(Number));
  return !host.includes('.') || /\.(localhost|local|internal|lan|home|corp|home\.arpa)$/.test(host);
}

function isPrivateV4([a = 0, b = 0]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b < 128)
  );
}

function isPrivateV6(host: string): boolean {
  if (host === '::' || host === '::1' || /^f[cd]/.test(host) || /^fe[89ab]/.test(host)) return true;
  // ::ffff:7f00:1 is 127.0.0.1 in other clothes.
  const mapped = /^::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(host)?.[1];
  if (mapped === undefined) return false;
  const high = Number.parseInt(mapped, 16);
  return isPrivateV4([high >> 8, high & 255]);
}
