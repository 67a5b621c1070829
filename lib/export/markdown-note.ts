import type { BlockId } from '../article';
import type { SavedArticle } from '../library/saved-article';
import { lowConfidence } from '../pairing';
import { oneLine } from '../text/visible-text';
import { isDay } from './citation';
import { type EnglishLine, type ExportBlock, type ExportRow, exportRows, glossText } from './export-rows';
import { escapeMarkdown, markdownLink, markedMarkdown, tagOf, yamlList, yamlText } from './markdown-text';
import { type Annotated, exportNotes, type NoteLine, noteLabels } from './notes';
import { describeOrigin, describeOrigins, originsOf } from './origin';
import { creditedName, webAddress } from './web-address';

/** Where an article's Markdown will stand. */
export interface MarkdownPlace {
  /** Where its pictures lie, by block: an address beside the note. Of the others the address on the web stands there. */
  pictures?: ReadonlyMap<BlockId, string>;
  /** With what names of footnotes begin, where several articles are in one file. */
  scope?: string;
}

/** One article as a Markdown note: front matter, Chinese paragraph by paragraph with its English as a quotation below. */
export function markdownNote(saved: SavedArticle, place: MarkdownPlace = {}): string {
  return `${frontMatter(saved)}\n\n${markdownArticle(saved, place)}`;
}

/** The same without front matter, for where a text goes into a note that is there already. */
export const markdownArticle = (article: Annotated, place: MarkdownPlace = {}): string =>
  `${head(article)}\n\n${markdownBody(article, place)}`;

/** The text alone, with what the reader marked (`==so==`, Obsidian's form) and noted (as footnotes). */
export function markdownBody(article: Annotated, place: MarkdownPlace = {}): string {
  const notes = exportNotes(article);
  const rows = exportRows(article, notes).map((row) => rowText(row, article, place));
  const footnotes = notes.lines.filter(({ number }) => number).map((line) => footnote(line, place));
  const others = notes.lines.filter(({ number, kind }) => !number && kind !== 'highlight').map(listed);
  const list = others.length ? [`## ${noteLabels.heading}`, others.join('\n')] : [];
  return `${[...rows, ...list, footnotes.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

const noteText = (note: string, indent: string): string =>
  note.split('\n').map(escapeMarkdown).filter(Boolean).join(`  \n${indent}`);

const footnote = ({ number, note }: NoteLine, { scope = '' }: MarkdownPlace): string =>
  `[^${scope}${number}]: ${noteText(note, '    ')}`;

/** Difficult sentences, and what is no longer in the text, with its words. */
function listed({ kind, words, note }: NoteLine): string {
  const label = kind === 'orphan' ? noteLabels.orphan : noteLabels.difficult;
  return `- ${label}: ${words && `==${escapeMarkdown(words)}==`}${note ? `  \n  ${noteText(note, '  ')}` : ''}`;
}

/** The properties that Obsidian's web clipper writes, so that our notes sort among its, and a few of our own. */
function frontMatter(saved: SavedArticle): string {
  const { article, titleEn, keywords, pairs } = saved;
  const origins = originsOf(saved);
  const first = article.blocks.find(({ kind, lang }) => kind === 'paragraph' && lang === 'zh')?.text ?? '';
  const engines = [...new Set(pairs.flatMap(({ source, engine }) => (source === 'engine' && engine ? [engine] : [])))];
  const uncertain = pairs.filter(({ zh, en, confidence }) => zh.length && en.length && confidence < lowConfidence);
  const tags = ['clippings', ...keywords.flatMap(({ zh, en }) => [tagOf(zh), tagOf(en)])].filter(Boolean);
  const text = (key: string, value: string) => (value ? [`${key}: ${yamlText(value)}`] : []);
  return [
    '---',
    ...text('title', article.title),
    ...text('title_en', titleEn),
    ...text('source', webAddress(article.canonicalUrl)),
    ...yamlList('author', article.byline ? [yamlText(article.byline)] : []),
    ...(yamlDate(article.publishedAt) ? [`published: ${yamlDate(article.publishedAt)}`] : []),
    ...(yamlDate(saved.savedAt) ? [`created: ${yamlDate(saved.savedAt).slice(0, 10)}`] : []),
    ...text('description', [...oneLine(first)].slice(0, 200).join('')),
    ...text('site', article.site),
    ...text('credited_to', creditedName(article)),
    ...text('credited_source', webAddress(article.sourceUrl)),
    `lang: ${article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}`,
    ...yamlList('translation_origin', origins),
    ...yamlList('translator', engines.map(yamlText)),
    `alignment: ${yamlText(`${pairs.length} pairs, ${uncertain.length} uncertain`)}`,
    ...yamlList(
      'keywords',
      keywords.map(({ zh, en }) => yamlText([zh, en].filter(Boolean).join(' / '))),
    ),
    ...yamlList('tags', [...new Set(tags)].map(yamlText)),
    '---',
  ].join('\n');
}

/** 'YYYY-MM-DD' or 'YYYY-MM-DDThh:mm:ss' in the time that the page printed, as Obsidian's properties want it; else ''. */
function yamlDate(iso: string): string {
  const [, day, minute, second] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?/.exec(iso) ?? [];
  return day && isDay(day) ? `${day}${minute ? `T${minute}:${second ?? '00'}` : ''}` : '';
}

function head(saved: Annotated): string {
  const { article, titleEn, titleEnSource } = saved;
  const mark =
    titleEnSource && titleEnSource !== 'page'
      ? ` *(${describeOrigin({ source: titleEnSource, engine: '', uncertain: false })})*`
      : '';
  const line = [article.site, creditedName(article), article.byline, article.publishedAt]
    .filter(Boolean)
    .map(escapeMarkdown);
  const page = webAddress(article.canonicalUrl);
  const own = plainOrigin(saved);
  const unmarked = own ? `Lines without a mark: ${describeOrigin({ source: own, engine: '', uncertain: false })}.` : '';
  const notes = [`English: ${describeOrigins(saved)}.`, unmarked].filter(Boolean);
  return [
    `# ${escapeMarkdown(article.title)}`,
    ...(titleEn ? [`**${escapeMarkdown(titleEn)}**${mark}`] : []),
    [...new Set(line), ...(page ? [markdownLink('', page)] : [])].join(' · '),
    `*${notes.map(escapeMarkdown).join(' ')}*`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The human source whose lines need no mark of their own. */
const plainOrigin = (saved: Annotated) => originsOf(saved).find((source) => source === 'page' || source === 'edition');

function rowText({ blocks, english }: ExportRow, saved: Annotated, place: MarkdownPlace): string {
  const chinese = blocks.map((block) => blockText(block, place)).filter(Boolean);
  const quoted = english.map((line) => lineText(line, saved, place)).filter(Boolean);
  return [...chinese, ...(quoted.length ? [quoted.map((line) => `> ${line}`).join('\n>\n')] : [])].join('\n\n');
}

function blockText({ id, kind, text, src, marks }: ExportBlock, { pictures, scope }: MarkdownPlace): string {
  const picture = pictures?.get(id);
  if (picture) return `![${escapeMarkdown(text)}](${picture})`;
  const lines = markedMarkdown(text, marks, scope).split('\n').filter(Boolean);
  if (kind === 'image') return src && !src.startsWith('data:') ? markdownLink(`图片 ${oneLine(text)}`.trim(), src) : '';
  if (kind === 'heading') return lines.length ? `## ${lines.join(' ')}` : '';
  const plainText = lines.join('  \n');
  if (kind === 'list-item') return plainText && `- ${plainText.replaceAll('\n', '\n  ')}`;
  if (kind === 'caption') return lines.map((line) => `*${line}*`).join('  \n');
  return plainText;
}

/** An English line with its origin, which only the text's main human source may leave out. */
function lineText(line: EnglishLine, saved: Annotated, { scope }: MarkdownPlace): string {
  const mark =
    line.source === plainOrigin(saved) && !line.uncertain ? '' : ` *(${escapeMarkdown(describeOrigin(line))})*`;
  if (line.gloss) return `*${escapeMarkdown(describeOrigin(line))}:* ${escapeMarkdown(glossText(line.gloss))}`;
  const text = markedMarkdown(line.text.replaceAll('\n', ' '), line.marks, scope);
  return line.text.trim() ? `${text}${mark}` : '';
}
