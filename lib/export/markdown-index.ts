import type { SavedArticle } from '../library/saved-article';
import type { ExportFile } from './exporter';
import { filePieces } from './file-pieces';
import { type MarkdownPlace, markdownArticle } from './markdown-note';
import { escapeMarkdown, yamlText } from './markdown-text';

/** The note that lists the others of a folder. */
export const indexNote = (entries: readonly string[]): string => `# Duìzhào 对照\n\n${entries.join('\n')}\n`;

/** The way back, at the end of each note. */
export const indexLink = '[目录 Index](index.md)';

/** One line of the index: headline with a link to its note, then what tells it apart. */
export function indexEntry(saved: SavedArticle, name: string): string {
  // encodeURI leaves the marks of a query and a fragment, which a file's name may hold.
  const href = encodeURI(name).replace(/[?#]/g, encodeURIComponent);
  return entry(saved, `<${href}>`, name);
}

function entry({ article, titleEn }: SavedArticle, href: string, otherwise: string): string {
  const link = `[${escapeMarkdown(article.title || otherwise)}](${href})`;
  const rest = [titleEn, article.site, article.publishedAt.slice(0, 10)].filter(Boolean).map(escapeMarkdown);
  return `- ${[link, ...rest].join(' · ')}`;
}

/** All articles in one note: contents, then one article after the other, each under its headline. */
export function oneNote() {
  const pieces = filePieces();
  const entries: string[] = [];
  let title = '';
  return {
    add: (saved: SavedArticle, place: MarkdownPlace) => {
      title = saved.article.title;
      // Notes link to headings by their words, in which these characters cannot be.
      const heading = saved.article.title.replace(/[#^|[\]\\:\s]+/g, ' ').trim();
      entries.push(entry(saved, `<#${encodeURIComponent(heading.toWellFormed())}>`, saved.article.canonicalUrl));
      pieces.add(`${entries.length > 1 ? '\n***\n\n' : ''}${markdownArticle(saved, place)}`);
    },
    /** Of the last article. */
    title: () => title,
    all: (now: Date): ExportFile['parts'] => {
      const day = now.toISOString().slice(0, 10);
      const front = [
        '---',
        `title: ${yamlText(`Duìzhào 对照 ${day}`)}`,
        `created: ${day}`,
        'tags:',
        '  - "clippings"',
        '---',
      ];
      const contents = entries.length > 1 ? [indexNote(entries)] : [];
      return [`${[front.join('\n'), ...contents].join('\n\n')}\n\n`, ...pieces.all()];
    },
  };
}
