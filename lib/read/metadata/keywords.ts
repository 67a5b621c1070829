import { bare } from './bare';
import { type PageClaims, textsOf } from './page-claims';

const most = 20;
const longest = 40;

/**
 * The page's own keywords of this article. Outlets put slogans there too: a list of which hardly anything occurs in the
 * article is the site's and is left out as a whole, and words that name the outlet always are. Printed tags (标签：…) in
 * one of `lines`, or as links (`tags`), are the article's; they count where nothing is claimed.
 */
export function keywordsOf(
  claims: PageClaims,
  title: string,
  text: string,
  outlets: readonly string[],
  lines: readonly string[],
  tags: readonly string[],
): string[] {
  const lists = [
    claims.meta('news_keywords'),
    claims.meta('keywords'),
    claims.meta('article:tag', 'og:article:tag'),
    claims.articles.flatMap((article) => textsOf(article.keywords)),
  ];
  const inArticle = bare(`${title} ${text}`);
  const names = outlets.map(bare).filter(Boolean);
  for (const list of lists) {
    const isPresent = (word: string) => bare(word) !== '' && inArticle.includes(bare(word));
    const namesOutlet = (word: string) =>
      names.includes(bare(word)) || (!isPresent(word) && names.some((name) => name.includes(bare(word))));
    const words = [...new Set(list.flatMap(split))].filter(
      (word) =>
        word.length > 1 &&
        word.length <= longest &&
        !ofAnyNews.test(word) &&
        !namesOutlet(word) &&
        !isPieceOf(title, word),
    );
    const present = words.filter(isPresent);
    const own = present.length >= words.length / 2 ? words : present;
    if (present.length > 0) return own.slice(0, most);
  }
  const linked = tags.filter((word) => !ofAnyNews.test(word));
  if (linked.length) return linked.slice(0, most);
  const printed = lines.map((line) => label.exec(line)?.[1] ?? '').find(Boolean) ?? '';
  return [...new Set(split(printed))].filter((word) => word.length > 1 && word.length <= longest).slice(0, most);
}

const label = /^(?:文章)?(?:标签|標籤|关键词|關鍵詞|关键字|關鍵字|tags?)\s*[：:]\s*([^。]{2,160})$/i;

/** Some pages cut their headline at its commas and call the pieces keywords. */
const isPieceOf = (title: string, word: string): boolean =>
  bare(word) === bare(title) || (bare(word).length >= 8 && bare(title).includes(bare(word)));

/** Words that fit any article. */
const ofAnyNews =
  /^(?:首页|首頁|图片|圖片|组图|組圖|图文|圖文|专题|專題|(?:即时|即時|最新|今日|热点|熱門|国内|國內|国际|國際|社会|社會)?(?:新闻|新聞|资讯|資訊|消息)|头条|頭條|要闻|要聞|正文|news)$/i;

/**
 * Commas and the like separate, but not within brackets; blanks and underscores do only where there is nothing else and
 * the words are Chinese.
 */
function split(list: string): string[] {
  const separated = list
    .split(/[,，、;；|｜]+(?![^(（]*[)）])/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const only = separated[0] ?? '';
  return separated.length === 1 && /\p{Script=Han}/u.test(only) ? only.split(/[ _]+/) : separated;
}
