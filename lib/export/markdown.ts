import type { BlockId } from '../article';
import type { SavedArticle } from '../library/saved-article';
import { type Exporter, type ExportFile, type ExportOptions, eachArticle } from './exporter';
import { collectionName, fileName, uniqueNames } from './file-name';
import { indexEntry, indexLink, indexNote, oneNote } from './markdown-index';
import { markdownNote } from './markdown-note';
import { pictureName, picturesOf } from './pictures';
import { type ZipParts, zipParts } from './zip-parts';

const markdownType = 'text/markdown;charset=utf-8';

/**
 * A note for Obsidian and its like: one file for one article, else a zip of one file each with an index, or all articles
 * in one note. Where pictures are wanted they lie beside the notes, in a zip also for one article.
 */
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
  type: markdownType,
  choices: { pictures: false, oneFile: false },
  write: async (articles, options, signal) => {
    const zip = zipParts(options.now);
    const pictures = folderOfPictures(zip, options);
    const unique = uniqueNames();
    const indexName = unique('index.md');
    const bodies = oneNote();
    const entries: string[] = [];
    let first: { saved: SavedArticle; places: ReadonlyMap<BlockId, string> } | null = null;
    const count = await eachArticle(articles, options, signal, async (saved, index) => {
      const places = await pictures.embed(saved, signal);
      if (options.oneFile) {
        bodies.add(saved, { pictures: places, scope: `${index + 1}-` });
        return;
      }
      if (index === 0) {
        first = { saved, places }; // whether it stays alone is known only later
        return;
      }
      if (first) entries.push(addNote(zip, unique, first.saved, first.places));
      first = null;
      entries.push(addNote(zip, unique, saved, places));
    });
    const only = first as { saved: SavedArticle; places: ReadonlyMap<BlockId, string> } | null;
    const title = options.oneFile ? (count === 1 ? bodies.title() : '') : (only?.saved.article.title ?? '');
    const named = (extension: string) => (title ? fileName(title, extension) : collectionName(options.now, extension));
    const single = options.oneFile
      ? bodies.all(options.now)
      : only && [markdownNote(only.saved, { pictures: only.places })];
    signal.throwIfAborted();
    if (single && !pictures.any()) return { name: named('.md'), type: markdownType, parts: single };
    if (single) zip.add(named('.md'), await textOf(single));
    else zip.add(indexName, indexNote(entries));
    return { name: named('.zip'), type: 'application/zip', parts: zip.end() };
  },
};

function addNote(
  zip: ZipParts,
  unique: (name: string) => string,
  saved: SavedArticle,
  pictures: ReadonlyMap<BlockId, string>,
): string {
  const name = unique(fileName(saved.article.title, '.md'));
  zip.add(name, `${markdownNote(saved, { pictures })}\n${indexLink}\n`);
  return indexEntry(saved, name);
}

const textOf = (parts: ExportFile['parts']): Promise<string> => new Blob(parts).text();

/** The folder `images` of a zip; each picture lies in it once. */
function folderOfPictures(zip: ZipParts, { images }: ExportOptions) {
  const there = new Set<string>();
  return {
    /** Addresses beside the notes, by block. */
    embed: async (saved: SavedArticle, signal: AbortSignal): Promise<Map<BlockId, string>> => {
      const found = new Map<BlockId, string>();
      if (!images) return found; // pictures that a page holds itself stay out too, unless pictures are wanted
      for await (const [block, picture] of picturesOf(saved, images, signal)) {
        const file = `images/${await pictureName(picture)}`;
        if (!there.has(file)) zip.add(file, picture.bytes, 'stored');
        there.add(file);
        found.set(block, file);
      }
      return found;
    },
    any: () => there.size > 0,
  };
}
