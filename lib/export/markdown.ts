import { strToU8, zipSync } from 'fflate';
import type { SavedArticle } from '../library/saved-article';
import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName, uniqueNames } from './file-name';
import { markdownNote } from './markdown-note';
import { escapeMarkdown } from './markdown-text';

/** A note for Obsidian and its like: one file for one article, else a zip of one file each with an index. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  group: 'keep',
  label: { en: 'Markdown', 'zh-Hans': 'Markdown', 'zh-Hant': 'Markdown' },
  hint: {
    en: 'Notes for Obsidian and others',
    'zh-Hans': '用于 Obsidian 等笔记软件',
    'zh-Hant': '用於 Obsidian 等筆記軟體',
  },
  extension: '.md',
  type: 'text/markdown;charset=utf-8',
  write: async (articles, options, signal) => {
    const unique = uniqueNames();
    const indexName = unique('index.md');
    const notes: { name: string; text: string; entry: string }[] = [];
    await eachArticle(articles, options, signal, (saved) => {
      const name = unique(fileName(saved.article.title, '.md'));
      notes.push({ name, text: markdownNote(saved), entry: indexEntry(saved, name) });
    });
    const [only] = notes;
    if (only && notes.length === 1) return { name: only.name, type: 'text/markdown;charset=utf-8', parts: [only.text] };
    const index = `# Duìzhào 对照\n\n${notes.map(({ entry }) => entry).join('\n')}\n`;
    const files = Object.fromEntries(notes.map(({ name, text }) => [name, strToU8(text)]));
    signal.throwIfAborted();
    const zip = zipSync({ [indexName]: strToU8(index), ...files }, { mtime: options.now, level: 6 });
    return { name: collectionName(options.now, '.zip'), type: 'application/zip', parts: [zip] };
  },
};

function indexEntry({ article, titleEn }: SavedArticle, name: string): string {
  const link = `[${escapeMarkdown(article.title || name)}](<${encodeURI(name)}>)`;
  const rest = [titleEn, article.site, article.publishedAt.slice(0, 10)].filter(Boolean).map(escapeMarkdown);
  return `- ${[link, ...rest].join(' · ')}`;
}
