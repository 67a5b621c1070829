import { ownerOf } from '../read/metadata/addresses';

/* What an address says about the page behind it, without looking. Addresses are absolute http or https. */

const languages = 'en|eng|english|en-us|en-gb|zh|zh-cn|zh-tw|zh-hk|zh-hans|zh-hant|cn|tw|hk|chi|chs|cht|gb|b5|sc|tc';
const languagePart = new RegExp(`^(?:${languages})$`, 'i');

/** The first page of a site, or of one of its languages. */
export function isHome(url: string): boolean {
  const { pathname, search } = new URL(url);
  const parts = partsOf(pathname).filter((part) => !/^(?:index|default|home)(?:\.\w+)?$/i.test(part));
  return parts.every((part) => languagePart.test(part)) && (!search || /^\?[^=&]{0,12}(?:=[\w-]{0,12})?$/.test(search));
}

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

/**
 * Could be an article's address, and not that of a section: a date in the path, a long number or name at its end, or a
 * numbered file in a folder.
 */
export function isArticleLike(url: string): boolean {
  const { pathname, search } = new URL(url);
  if (isHome(url)) return false;
  const parts = partsOf(pathname);
  const last = parts.at(-1) ?? '';
  if (/^(?:index|default|home|list|channel|category|search|tag)(?:[_-]?\d{0,2})?(?:\.\w+)?$/i.test(last)) return false;
  return (
    /\/(?:19|20)\d\d[/-]?\d\d/.test(pathname) ||
    /\d{5}/.test(last) ||
    (last.match(/[-_]/g)?.length ?? 0) >= 3 ||
    (parts.length >= 2 && /\d[^/]*\.[sx]?html?$/i.test(last)) ||
    /[?&](?:id|aid|articleid|newsid|storyid|p)=\d{4,}/i.test(search)
  );
}

/**
 * Whether two addresses seem to name one article in two languages: the same long number or name, or with one owner the
 * same path but for the parts that name a language.
 */
export function isSameArticle(one: string, other: string): boolean {
  const [a, b] = [keysOf(one), keysOf(other)];
  const sameOwner = ownerOf(new URL(one).hostname) === ownerOf(new URL(other).hostname);
  return (sameOwner && a.path !== '' && a.path === b.path) || a.names.some((name) => b.names.includes(name));
}

const languageEnd = new RegExp(`[-_.](?:${languages}|dual|ce)$`, 'i');

/** What tells an article: its path without what names a language, and the long numbers and names in it. */
function keysOf(url: string): { path: string; names: string[] } {
  const { pathname, search } = new URL(url);
  const parts = partsOf(pathname)
    .filter((part) => !languagePart.test(part) && part !== 'dual' && part !== 'ce')
    .map((part) => part.toLowerCase());
  const last = (parts.pop() ?? '').replace(/\.\w{2,5}$/, '').replace(languageEnd, '');
  const numbers = [...last.matchAll(/[a-z]*\d{6,}/g), ...search.matchAll(/\d{6,}/g)].map(([name]) => name);
  // A day is no name: all articles of that day have it.
  const names = numbers.filter((name) => !/^[a-z]*(?:19|20)\d\d(?:0\d|1[0-2])(?:\d\d)?$/.test(name));
  if (/^[a-z0-9]+(?:-[a-z0-9]+){2,}$/.test(last)) names.push(last);
  return {
    path:
      [...parts, last].filter(Boolean).join('/') +
      search.replace(/([?&])(?:lang|language|locale)=[\w-]+&?/i, '$1').replace(/[?&]$/, ''),
    names,
  };
}

const shops =
  /(?:^|\.)(?:apple\.com|play\.google\.com|appgallery\.huawei\.com|microsoft\.com|facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|t\.co|threads\.net|youtube\.com|youtu\.be|t\.me|telegram\.(?:org|me)|linkedin\.com|weibo\.(?:com|cn)|weixin\.qq\.com|line\.me|whatsapp\.com|wa\.me|reddit\.com|pinterest\.com|tiktok\.com|translate\.goog(?:le\.com)?|translate\.google\.com)$/i;

/**
 * Whether an edition may stand at this address at all: no shop of apps, no social site, no machine translation, and no
 * address inside the reader's own network, which a hostile page could name to have something there asked for.
 */
export function mayHoldEdition(url: string, page: string): boolean {
  const { hostname, host, port, username, password } = new URL(url);
  if (username || password || url.length > 2000) return false;
  if (host === new URL(page).host) return true;
  const named =
    /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/i.test(hostname) && !/\.(?:local|internal|lan|home|localhost)$/i.test(hostname);
  return named && port === '' && !shops.test(hostname);
}
