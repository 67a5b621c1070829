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
const editions = ' zh cn hk tw sg my gb b5 big5 simp trad chinese zhongwen zh-cn zh-tw zh-hk zh-hans zh-hant news m ';
const indexFile = /^(?:index|default|home|main)(?:\.\w+)?$/;
const lists = ' search tag tags topic topics category login register list author archive archives ';
const article =
  /(?:19|20)\d\d[-/_]?[01]\d|\d{5}|[\da-f]{16}|[-_]\d{4}|\/(?:article|story|detail|content|doc|post)|[a-z]-[a-z]+-[a-z]/i;
const articleQuery = /[?&](?:\w*id|sn|p|__biz)=\w|#!?\/.*\d{3}/i;
const listQuery = /[?&](?:q|s|wd|word|query|search|key\w*)=/i;
const videos = ' video videos shipin v live zhibo ';
/** A fragment that is a route of a single-page site. */
const route = /#!?\/./;

/** Judges an address by its host's first word, path and query alone, so that it works for any site. */
export function readAddress(url: string): Address {
  if (!url.startsWith('http')) return { home: false, article: false, list: false, video: false };
  const [host = '', ...rest] = url.slice(url.indexOf('//') + 2).split('/');
  const all = rest.join('/');
  const end = all.search(/[?#]/);
  const path = (end < 0 ? all : all.slice(0, end)).toLowerCase();
  const query = end < 0 ? '' : all.slice(end);
  const folders = path.split('/').filter((name) => name && !indexFile.test(name));
  const byQuery = query !== '' && articleQuery.test(query);
  return {
    home:
      !byQuery && folders.length <= 2 && folders.every((name) => editions.includes(` ${name} `)) && !route.test(query),
    article: byQuery || article.test(`/${path}`),
    list: folders.slice(-2).some((name) => lists.includes(` ${name} `)) || (query !== '' && listQuery.test(query)),
    video: folders.some((name) => videos.includes(` ${name} `)) || /^(?:v|tv|video)\./.test(host),
  };
}
