import { escapeHtml } from '../text/html';
import { oneLine, visibleText } from '../text/visible-text';
import { exportRows, glossText } from './export-rows';
import { htmlArticleBlock, htmlArticleLine } from './html-article';
import { htmlNotes } from './html-notes';
import { markdownBody } from './markdown-note';
import { escapeMarkdown, markdownLink } from './markdown-text';
import { type Annotated, exportNotes } from './notes';
import { describeOrigin, describeOrigins } from './origin';
import { notesText } from './text';
import { creditedName, webAddress } from './web-address';

/** Forms in which text goes to the clipboard. */
export const copyForms = ['text', 'markdown', 'rich'] as const;
export type CopyForm = (typeof copyForms)[number];

/** What goes to the clipboard; `html` where programs that know it are to take that. */
export interface Copied {
  text: string;
  html?: string;
}

/** A pair, a passage (`excerpt.ts`) or an article in one form, with its source at the end. */
export function copied(article: Annotated, form: CopyForm, sourced = true): Copied {
  if (form === 'markdown')
    return { text: `${markdownBody(article)}${sourced ? `\n${markdownSource(article)}\n` : ''}` };
  const text = [rowsText(article), ...notesText(article), ...(sourced ? [plainSource(article)] : [])].join('\n\n');
  return form === 'text' ? { text } : { text, html: richText(article, sourced) };
}

const facts = ({ article }: Annotated): string[] =>
  [...new Set([article.site, creditedName(article), article.byline, article.publishedAt.replace('T', ' ')])].filter(
    Boolean,
  );

function plainSource(article: Annotated): string {
  const titles = [article.article.title, article.titleEn].map(oneLine).filter(Boolean).join(' / ');
  const lines = [titles, facts(article).map(oneLine).join(' · '), webAddress(article.article.canonicalUrl)];
  return ['—', ...lines.filter(Boolean), `English: ${describeOrigins(article)}`].join('\n');
}

function markdownSource(article: Annotated): string {
  const titles = [article.article.title, article.titleEn].filter(Boolean).join(' / ');
  const line = [markdownLink(titles, webAddress(article.article.canonicalUrl)), ...facts(article).map(escapeMarkdown)];
  return `— ${line.join(' · ')} · *English: ${escapeMarkdown(describeOrigins(article))}*`;
}

/** Each Chinese paragraph with its English below. English that no human wrote says so. */
export function rowsText(article: Annotated): string {
  return exportRows(article)
    .map(({ blocks, english }) => {
      const chinese = blocks.filter(({ kind }) => kind !== 'image').map(({ text }) => visibleText(text).trim());
      const lines = english.map((line) => {
        const text = line.gloss ? glossText(line.gloss) : line.text;
        const human = (line.source === 'page' || line.source === 'edition') && !line.uncertain;
        return `${human ? '' : `[${describeOrigin(line)}] `}${visibleText(text).trim()}`;
      });
      return [...chinese, ...lines].filter(Boolean).join('\n');
    })
    .filter(Boolean)
    .join('\n\n');
}

/** Written at each cell, because word processors take no style sheet from the clipboard. */
const cell = 'style="border:1px solid #bbb;padding:6px 8px;vertical-align:top;width:50%"';

/** A table of two columns, which word processors paste as one of theirs. */
function richText(article: Annotated, sourced: boolean): string {
  const notes = exportNotes(article);
  const lang = article.article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const rows = exportRows(article, notes)
    .filter(({ blocks, english }) => english.length || blocks.some(({ kind }) => kind !== 'image'))
    .map(({ blocks, english }) => {
      const zh = blocks.filter(({ kind }) => kind !== 'image').map((block) => htmlArticleBlock(block, lang, ''));
      const en = english.map((line) => htmlArticleLine(line, lang, '', line.source !== 'page' || line.uncertain));
      return `<tr><td lang="${lang}" ${cell}>${zh.join('')}</td><td lang="en" ${cell}>${en.join('')}</td></tr>`;
    });
  const table = `<table style="border-collapse:collapse;width:100%"><tbody>${rows.join('')}</tbody></table>`;
  return `${table}${htmlNotes(notes.lines, lang, '')}${sourced ? richSource(article, lang) : ''}`;
}

function richSource(article: Annotated, lang: string): string {
  const { title, canonicalUrl } = article.article;
  const address = webAddress(canonicalUrl);
  const titles = `<span lang="${lang}">${escapeHtml(title)}</span>${article.titleEn ? ` / <span lang="en">${escapeHtml(article.titleEn)}</span>` : ''}`;
  const linked = address ? `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>` : '';
  const parts = [titles, ...facts(article).map(escapeHtml), linked].filter(Boolean);
  return `<p>— ${parts.join(' · ')}<br><em>English: ${escapeHtml(describeOrigins(article))}</em></p>`;
}
