import type { BlockId } from '../article';
import type { SavedArticle } from '../library/saved-article';
import type { PairSource } from '../pairing';
import { escapeHtml } from '../text/html';
import { oneLine } from '../text/visible-text';
import { type EnglishLine, type ExportBlock, type ExportRow, exportRows, spoken } from './export-rows';
import { htmlNotes, markedHtml } from './html-notes';
import { exportNotes } from './notes';
import { describeOrigin, originsOf } from './origin';
import { creditedName, webAddress } from './web-address';

/**
 * One article as a table: Chinese, English, and beside each English line where it comes from.
 *
 * @param pictures addresses that hold the pictures, by block; of the others the address on the web stands there
 */
export function htmlArticle(saved: SavedArticle, id: string, pictures: ReadonlyMap<BlockId, string>): string {
  const { article, titleEn, titleEnSource } = saved;
  const notes = exportNotes(saved);
  const lang = article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const facts = [article.site, creditedName(article), article.byline].filter(Boolean).map(escapeHtml);
  const time = article.publishedAt
    ? [
        `<time datetime="${escapeHtml(article.publishedAt)}">${escapeHtml(article.publishedAt.replace('T', ' '))}</time>`,
      ]
    : [];
  const links = [...new Set([article.canonicalUrl, article.sourceUrl])]
    .filter(webAddress)
    .map((url) => htmlLink(url, url));
  const badge = titleEn && titleEnSource ? originBadge({ source: titleEnSource, engine: '', uncertain: false }) : '';
  return `<article id="${escapeHtml(id)}">
<header>
<h2 lang="${lang}">${escapeHtml(article.title)}</h2>
${titleEn ? `<p class="title" lang="en">${escapeHtml(titleEn)} ${badge}</p>` : ''}
<p class="facts">${[...new Set([...facts, ...time])].join(' · ')}</p>
<p class="facts">${links.join('<br>')}</p>
${keywordList(saved, lang)}
${legend(originsOf(saved))}
</header>
<table>
<thead><tr><th scope="col" lang="zh">中文</th><th scope="col" lang="en">English</th></tr></thead>
<tbody>
${exportRows(saved, notes)
  .map((row) => htmlRow(row, lang, id, pictures))
  .join('\n')}
</tbody>
</table>
${htmlNotes(notes.lines, lang, id)}</article>
`;
}

export function contentsEntry({ article, titleEn }: SavedArticle, id: string): string {
  const title = article.title || webAddress(article.canonicalUrl) || id;
  const lang = article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const english = titleEn ? `<br><span lang="en">${escapeHtml(titleEn)}</span>` : '';
  return `<li><a href="#${escapeHtml(id)}" lang="${lang}">${escapeHtml(title)}</a>${english}</li>`;
}

function keywordList({ keywords }: SavedArticle, lang: string): string {
  const items = keywords.map(({ zh, en }) => {
    const sides = [
      zh && `<span lang="${lang}">${escapeHtml(zh)}</span>`,
      en && `<span lang="en">${escapeHtml(en)}</span>`,
    ];
    return `<li>${sides.filter(Boolean).join(' ')}</li>`;
  });
  return items.length ? `<ul class="keywords" aria-label="Keywords 关键词">${items.join('')}</ul>` : '';
}

function legend(origins: readonly PairSource[]): string {
  const badges = origins.map((source) => originBadge({ source, engine: '', uncertain: false }));
  return badges.length ? `<p class="legend" lang="en">English: ${badges.join(' ')}</p>` : '';
}

function htmlRow(
  { blocks, english }: ExportRow,
  lang: string,
  id: string,
  pictures: ReadonlyMap<BlockId, string>,
): string {
  const chinese = blocks.map((block) => picture(block, pictures.get(block.id)) || htmlArticleBlock(block, lang, id));
  return `<tr><td lang="${lang}">${chinese.join('')}</td><td lang="en">${english.map((line) => htmlArticleLine(line, lang, id)).join('')}</td></tr>`;
}

const picture = ({ text }: ExportBlock, src: string | undefined): string =>
  src ? `<p class="picture"><img src="${src}" alt="${escapeHtml(oneLine(text))}"></p>` : '';

/** One block as an element. `id` is the article's, for links to its notes; '' where there is nothing to link to. */
export function htmlArticleBlock(
  { kind, lang, text, marks, src = '' }: ExportBlock,
  articleLang: string,
  id: string,
): string {
  const content = markedHtml(text, marks, id);
  const attribute = lang === 'en' ? ' lang="en"' : ` lang="${articleLang}"`;
  if (kind === 'image') {
    const address = src.startsWith('data:') ? '' : htmlLink(src, src);
    return `<p class="image">图片 ${[content, address].filter(Boolean).join('<br>')}</p>`;
  }
  if (kind === 'heading') return `<h3${attribute}>${content}</h3>`;
  if (kind === 'quote') return `<blockquote${attribute}>${content}</blockquote>`;
  return `<p class="${kind}"${attribute}>${content}</p>`;
}

/** One line of English as an element, with where it comes from. */
export function htmlArticleLine(line: EnglishLine, lang: string, id: string, badged = true): string {
  const badge = badged || line.gloss ? originBadge(line) : '';
  if (!line.gloss) return `<p>${markedHtml(line.text, line.marks, id)} ${badge}</p>`;
  const words = spoken(line.gloss).map(({ text, pinyin, meaning }) =>
    pinyin || meaning
      ? `<span class="word"><b lang="${lang}">${escapeHtml(text)}</b> <i lang="zh-Latn">${escapeHtml(pinyin)}</i> ${escapeHtml(meaning)}</span>`
      : `<b lang="${lang}">${escapeHtml(text)}</b>`,
  );
  return `<p class="gloss">${badge} ${words.join(' ')}</p>`;
}

const originBadge = (origin: Pick<EnglishLine, 'source' | 'engine' | 'uncertain'>): string =>
  `<small class="${origin.source}${origin.uncertain ? ' uncertain' : ''}">${escapeHtml(describeOrigin(origin))}</small>`;

/** Followed only on a click, and without telling from where; an address that is no web address stays text. */
function htmlLink(url: string, text: string): string {
  const href = webAddress(url);
  if (!href) return escapeHtml(text);
  return `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${escapeHtml(text)}</a>`;
}
