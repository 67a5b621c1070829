import type { Annotation } from '../annotate/annotation';
import type { BilingualArticle } from '../bilingual-article';
import { ServiceError } from '../services';
import { isTextAddress } from '../text/text-address';

/** What the library keeps, exports and imports. */
export interface SavedArticle extends BilingualArticle {
  /** Identity of the article: `articleId(article.canonicalUrl)`. */
  id: string;
  /** When it was first saved, ISO 8601 in UTC. Saving again does not change it. */
  savedAt: string;
  /** When its text last changed, ISO 8601 in UTC. */
  updatedAt: string;
  /** What the reader marked and noted; absent in what was saved by older versions. */
  annotations?: Annotation[];
}

/**
 * Parameters that say how a reader came to a page, never which page it is. Seen in links shared from WeChat, Weibo,
 * Toutiao and Baidu, and in what advertising and newsletters add.
 */
const tracking =
  /^(utm_.*|spm|scm|from|isappinstalled|nsukey|wxshare_count|wfr|share_(token|source|medium|plat|platform|session_id|tag|times|from|to|count)|sharer_.*|vd_source|fbclid|gclid|dclid|msclkid|yclid|twclid|ttclid|mc_[ce]id|igshid|igsh|_ga|_gl|ref|ref_src|ref_url|referrer|cmpid|ocid|smid|smtyp|ftag|xtor|at_(medium|campaign|custom\d|link_.*|format|ptr_.*|bbc_.*))$/i;

/**
 * The identity of an article: its canonical address without what does not tell articles apart (scheme, 'www.' and 'm.',
 * tracking parameters, their order, trailing slash, fragment). A fragment that is a route of a single-page site
 * ('#/news/3', '#!/news/3') stays. `articleId('http://www.example.com/a/?id=3&utm_source=x#top')` is 'example.com/a?id=3'.
 *
 * An imported text without a place on the web has an address of its own kind, which is its identity as it stands.
 *
 * Stored rows carry the result: a change of these rules needs a new version in `database.ts` that moves the rows.
 * Throws ServiceError 'invalid' where the address is not an http or https one.
 */
export function articleId(canonicalUrl: string): string {
  if (isTextAddress(canonicalUrl)) return canonicalUrl;
  const url = URL.canParse(canonicalUrl) ? new URL(canonicalUrl) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new ServiceError('invalid', 'The address of the article is not a web address.');
  }
  const host = url.host.replace(/\.(?=:|$)/, '').replace(/^(?:(?:www|m|wap)\.)+(?=[^.]+\.[^.])/, '');
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${host}${url.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}${route}`;
}
