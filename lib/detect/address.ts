/** What an address tells of the page behind it. */
export interface Address {
  /** The site's or an edition's home page: no article, whatever it shows. */
  home: boolean;
  /** Carries a date or a number such as articles have. */
  article: boolean;
  /** Search results, a list by tag, a log-in form. */
  list: boolean;
  video: boolean;
}

const home =
  /^\/?(?:(?:zh|cn|hk|tw|sg|my|hans|hant|simp|trad|chinese|zhongwen|big5|gb|b5|home|news|m|mobile)(?:[-_]\w{2,4})?\/?){0,2}(?:(?:index|default|home|main)\.\w+)?$/i;
const article =
  /(?:19|20)\d\d[-/_]?[01]\d|\d{5,}|[0-9a-f]{16}|[A-Z0-9]{12,}|\/(?:article|story|detail|content|doc|post)s?[-_/]|[-_]\d{4,}\b|-[a-z]+-[a-z]+-/i;
const articleQuery = /[?&#/](?:id|aid|newsid|docid|articleid|article_id|nid|sn|p|__biz)=\w+|^#!?\/.*\d{3,}/i;
const list =
  /\/(?:search|so|tags?|topics?|category|categories|login|signin|register|list|lists|author|archives?)(?:\/?$|\/[^/]*\/?$|[-_.?])/i;
const listQuery = /[?&](?:q|s|wd|word|kw|keyword|keywords|query|search|searchword)=/i;
const video = /\/(?:videos?|shipin|v|live|zhibo)\//i;

/** Judges an address by its path and query alone, so that it works for any site. */
export function readAddress(url: string): Address {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return { home: false, article: false, list: false, video: false };
  }
  const { pathname, search, hash, protocol, hostname } = parsed;
  const web = protocol === 'http:' || protocol === 'https:';
  const articleId = articleQuery.test(search) || articleQuery.test(hash);
  return {
    home: web && home.test(pathname) && !articleId && !/^#!?\/./.test(hash),
    article: article.test(pathname) || articleId,
    list: list.test(pathname) || listQuery.test(search),
    video: video.test(pathname) || /^(?:v|tv|video)\./.test(hostname),
  };
}
