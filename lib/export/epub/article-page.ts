import type { BlockId } from '../../article';
import type { SavedArticle } from '../../library/saved-article';
import { oneLine } from '../../text/visible-text';
import { escapeXml } from '../../text/xml';
import { type EnglishLine, type ExportBlock, exportRows, spoken } from '../export-rows';
import type { ExportOptions } from '../exporter';
import { exportNotes } from '../notes';
import { describeOrigin } from '../origin';
import type { BookEntry } from './book-entry';
import type { BookImage } from './book-images';
import { notesSection } from './notes-section';
import { chineseXhtml, markedXhtml, type PageText } from './page-text';
import { titlePage } from './title-page';
import { inLanguage, webLink, xhtmlPage } from './xhtml';

/** One article: its title page, the Chinese paragraph by paragraph with its English below or beside, the reader's notes. */
export function articlePage(
  saved: SavedArticle,
  entry: BookEntry,
  images: ReadonlyMap<BlockId, BookImage>,
  { ruby, layout = 'stacked' }: Pick<ExportOptions, 'ruby' | 'layout'>,
): string {
  const notes = exportNotes(saved);
  const page: PageText = { ruby, referred: new Set() };
  const alts = new Map(saved.article.blocks.map(({ id, text }) => [id, text]));
  const rows = exportRows(saved, notes).map(({ blocks, english }) => {
    const chinese = blocks.map((block) =>
      block.kind === 'image'
        ? picture({ ...block, text: alts.get(block.id) ?? '' }, block.text, entry.lang, images.get(block.id))
        : chineseBlock(block, entry.lang, page),
    );
    const translated = layout === 'chinese' ? [] : english.map((line) => englishLine(line, entry.lang, page));
    return layout === 'columns'
      ? beside(chinese, translated)
      : `<div class="pair">\n${[...chinese, ...translated].join('\n')}\n</div>`;
  });
  const body = `<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
${titlePage(saved, entry)}
${rows.join('\n')}
${notesSection(notes.lines, entry.lang, page.referred)}</section>`;
  return xhtmlPage(entry.title, entry.lang, body);
}

/** Two columns where the English has something to say. */
function beside(chinese: readonly string[], english: readonly string[]): string {
  if (!english.length) return `<div class="pair">\n${chinese.join('\n')}\n</div>`;
  return `<div class="pair columns">\n<div>${chinese.join('\n')}</div>\n<div>${english.join('\n')}</div>\n</div>`;
}

function chineseBlock({ kind, lang, text, marks }: ExportBlock, articleLang: string, page: PageText): string {
  const attributes = inLanguage(lang === 'en' ? 'en' : articleLang);
  const content = lang === 'en' ? markedXhtml(text, marks, page) : chineseXhtml(text, marks, page);
  if (kind === 'heading') return `<h2${attributes}>${content}</h2>`;
  if (kind === 'quote') return `<blockquote${attributes}><p>${content}</p></blockquote>`;
  if (kind === 'list-item') return `<p class="list-item"${attributes}>• ${content}</p>`;
  return `<p${kind === 'caption' ? ' class="caption"' : ''}${attributes}>${content}</p>`;
}

/** The picture, or in its place what it shows (where no caption says it) and where it is. */
function picture(block: ExportBlock, shown: string, lang: string, image: BookImage | undefined): string {
  const alt = escapeXml(oneLine(block.text));
  if (image) return `<figure><img src="${image.file}" alt="${alt}"/></figure>`;
  const src = block.src ?? '';
  const address = src.startsWith('data:') ? '' : webLink(src, src);
  const lines = [
    `图片未收入本书 <span${inLanguage('en')}>Picture not included in this book</span>`,
    ...(oneLine(shown) ? [escapeXml(oneLine(shown))] : []),
    ...(address ? [address] : []),
  ];
  return `<p class="image"${inLanguage(lang)}>${lines.join('<br/>')}</p>`;
}

/** A line of English with where it comes from; a gloss shows words and is called one. */
function englishLine(line: EnglishLine, lang: string, page: PageText): string {
  const origin = `<small>${escapeXml(describeOrigin(line))}</small>`;
  const classes = [
    'en',
    line.source,
    ...(line.gloss && line.source !== 'gloss' ? ['gloss'] : []),
    ...(line.uncertain ? ['uncertain'] : []),
  ];
  const content = line.gloss
    ? `${origin} ${spoken(line.gloss)
        .map(
          ({ text, pinyin, meaning }) =>
            `<b${inLanguage(lang)}>${escapeXml(text)}</b>${pinyin ? ` <i${inLanguage('zh-Latn')}>${escapeXml(pinyin)}</i>` : ''}${meaning ? ` ${escapeXml(meaning)}` : ''}`,
        )
        .join(' · ')}`
    : `${markedXhtml(line.text, line.marks, page)} ${origin}`;
  return `<p class="${classes.join(' ')}"${inLanguage('en')}>${content}</p>`;
}
