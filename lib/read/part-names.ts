/**
 * What the class and id of an element say about it. Names are split into words, so that 'shareBox', 'share-box' and
 * 'share_box' are the same and 'shareholder' is not.
 */
export function wordsOf(element: Element): string[] {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (name.length < 3) return [];
  return name
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** Parts that other people wrote, or that point at other articles: never of the article, however much they say. */
const foreign = new Set(
  `comment comments cmt reply replies respond disqus gitalk discuss discussion related relate relates recommend recommends recommended
  recommendation recommendations tuijian taboola outbrain sidebar toplist hotnews ranking footer copyright`.split(
    /\s+/,
  ),
);

/** Parts of the page's machinery; an article may be wrapped in such a name by accident, so they count only while small. */
const machinery = new Set(
  `nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs aside foot sitemap relevant rank hot
  share shares sharing sharebar sharebox bshare bdsharebuttonbox jiathis addthis fenxiang sns social socials toolbar toolbox
  qrcode qr ewm erweima weixin wechat wxfollow download login signin register signup popup modal dialog mask toast cookie
  ad ads adv advert advertisement advertising gg guanggao sponsor sponsored promo promotion subscribe newsletter
  pagination pager paging pages prevnext tags taglist keywords editor zebian zrbj bianji disclaimer statement shengming
  shenming feedback report jubao tousu accusation vote like likes thumbs zan dianzan reward dashang donate postmeta
  searchform search more readmore morenews zdfy author authors authorcard bio`.split(/\s+/),
);

export type PartName = { word: string; foreign: boolean };

/** The word by which an element looks like something beside the article; null where there is none. */
export function besideName(element: Element): PartName | null {
  const words = wordsOf(element);
  const strong = words.find((word) => foreign.has(word));
  if (strong) return { word: strong, foreign: true };
  const weak = words.find((word) => machinery.has(word));
  return weak ? { word: weak, foreign: false } : null;
}

const captionWords = new Set('caption captions figcaption pictext imgdesc picdesc phototext pictit tuzhu'.split(' '));

/** A box whose name says that it describes a picture. */
export const isCaptionBox = (element: Element): boolean =>
  wordsOf(element).some((word) => captionWords.has(word)) ||
  /(?:img|image|pic|photo)[-_]?(?:desc|text|title|txt|info|note|intro|wrapper)/i.test(
    element.getAttribute('class') ?? '',
  );
