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

/** Segments that lead to an edition's home page. */
const editions =
  ' zh cn hk tw sg my gb b5 big5 hans hant simp trad chinese zhongwen zh-cn zh-tw zh-hk zh-hans zh-hant home main news m mobile ';
const indexFile = /^(?:index|default|home|main)(?:\.\w+)?$/;
const lists =
  ' search so tag tags topic topics category categories login signin register list lists author archive archives ';
const article =
  /(?:19|20)\d\d[-/_]?[01]\d|\d{5}|[\da-f]{16}|[-_]\d{4}|\/(?:article|story|detail|content|doc|post)|[a-z]-[a-z]+-[a-z]/i;
const articleQuery = /[?&](?:\w*id|sn|p|__biz)=\w|#!?\/.*\d{3}/i;
const listQuery = /[?&](?:q|s|wd|word|query|search|key\w*)=/i;
const video = /\/(?:videos?|shipin|v|live|zhibo)\/|\/\/(?:v|tv|video)\./;

/** Judges an address by its host's first word, path and query alone, so that it works for any site. */
export function readAddress(url: string): Address {
  if (!/^https?:/.test(url)) return { home: false, article: false, list: false, video: false };
  const path = url.replace(/^https?:\/\/[^/?#]*|[?#].*$/g, '').toLowerCase();
  const rest = url.slice(url.search(/[?#]|$/));
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const folders = indexFile.test(last) ? segments.slice(0, -1) : segments;
  const byQuery = articleQuery.test(rest);
  const route = /^[^#]*#!?\/./.test(rest);
  return {
    home: folders.length <= 2 && folders.every((name) => editions.includes(` ${name} `)) && !byQuery && !route,
    article: byQuery || article.test(path),
    list: folders.slice(-2).some((name) => lists.includes(` ${name} `)) || listQuery.test(rest),
    video: video.test(url),
  };
}
