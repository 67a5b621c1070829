import type { SavedArticle } from '../../library/saved-article';
import { oneLine } from '../../text/visible-text';
import { escapeXml } from '../../text/xml';
import { describeOrigin, describeOrigins } from '../origin';
import { creditedName, webAddress } from '../web-address';
import type { BookEntry } from './book-entry';
import { inLanguage, span, webLink } from './xhtml';

/** Headline, outlet, byline, dates, addresses, keywords, and where the English comes from. */
export function titlePage(saved: SavedArticle, { lang, title }: BookEntry): string {
  const { article, titleEn, titleEnSource, keywords, savedAt } = saved;
  const origin = titleEnSource
    ? ` <small>${escapeXml(describeOrigin({ source: titleEnSource, engine: '', uncertain: false }))}</small>`
    : '';
  const outlets = [...new Set([article.site, creditedName(article)].map(oneLine).filter(Boolean))];
  const facts: [zh: string, en: string, value: string][] = [
    ['媒体', 'Outlet', outlets.map((name) => span(name, lang)).join(' · ')],
    ['作者', 'By', oneLine(article.byline) && span(oneLine(article.byline), lang)],
    ['发布', 'Published', escapeXml(oneLine(article.publishedAt.replace('T', ' ')))],
    ['保存', 'Saved', escapeXml(savedAt.slice(0, 10))],
    ['来源', 'Source', links([article.canonicalUrl, article.sourceUrl])],
    ['英文出处', 'English', `<span${inLanguage('en')}>${escapeXml(describeOrigins(saved))}</span>`],
  ];
  const rows = facts
    .filter(([, , value]) => value)
    .map(([zh, en, value]) => `<li>${span(zh, 'zh-Hans')} ${span(en, 'en')}: ${value}</li>`);
  const words = keywords.map(({ zh, en }) =>
    [oneLine(zh) && span(oneLine(zh), lang), oneLine(en) && span(oneLine(en), 'en')].filter(Boolean).join(' '),
  );
  return `<header class="title-page">
<h1 id="title"${inLanguage(lang)}>${escapeXml(oneLine(article.title) || title)}</h1>
${oneLine(titleEn) ? `<p class="title"${inLanguage('en')}>${escapeXml(oneLine(titleEn))}${origin}</p>\n` : ''}<ul class="facts">
${rows.join('\n')}
</ul>
${list(words.filter(Boolean))}</header>`;
}

const list = (words: readonly string[]): string =>
  words.length ? `<ul class="keywords">${words.map((word) => `<li>${word}</li>`).join('')}</ul>\n` : '';

const links = (urls: readonly string[]): string =>
  [...new Set(urls.map(webAddress).filter(Boolean))].map((url) => webLink(url, url)).join(' · ');
