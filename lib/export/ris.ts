import type { SavedArticle } from '../library/saved-article';
import { citationOf } from './citation';
import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';

/**
 * References as RIS (RIS Format Specifications, 2011): type NEWS, one tag a line, two letters, two spaces, a dash and a
 * space, 'ER' at the end, CRLF behind every line, UTF-8. `TT` is the translated title, `T2` the newspaper, `Y2` the day
 * of access. Read by Zotero, EndNote, Mendeley and others.
 */
export const risExporter: Exporter = {
  id: 'ris',
  group: 'cite',
  label: { en: 'RIS', 'zh-Hans': 'RIS', 'zh-Hant': 'RIS' },
  hint: {
    en: 'References for Zotero, EndNote, Mendeley',
    'zh-Hans': '引文，用于 Zotero、EndNote、Mendeley',
    'zh-Hant': '引文，用於 Zotero、EndNote、Mendeley',
  },
  extension: '.ris',
  type: 'application/x-research-info-systems',
  write: async (articles, options, signal) => {
    const parts: string[] = [];
    let title = '';
    const count = await eachArticle(articles, options, signal, (saved) => {
      title = saved.article.title;
      parts.push(reference(saved));
    });
    const name = count === 1 ? fileName(title, '.ris') : collectionName(options.now, '.ris');
    return { name, type: 'application/x-research-info-systems', parts };
  },
};

function reference(saved: SavedArticle): string {
  const cited = citationOf(saved);
  const notes = [
    ...(cited.credited ? [`Credited to ${cited.credited}`] : []),
    ...(cited.titleEn && cited.machine ? ['The translated title is machine translation'] : []),
  ];
  const tags: [string, string][] = [
    ['TI', cited.title],
    ['TT', cited.titleEn],
    ...cited.authors.map((author): [string, string] => ['AU', author]),
    ['T2', cited.outlet],
    ['DA', cited.published.replaceAll('-', '/')],
    ['PY', cited.published.slice(0, 4)],
    ['UR', cited.url],
    ['Y2', cited.accessed.replaceAll('-', '/')],
    ['LA', cited.lang],
    ...cited.keywords.map((word): [string, string] => ['KW', word]),
    // Some programs take a note for HTML.
    ...notes.map((note): [string, string] => ['N1', note.replaceAll('<', '‹').replaceAll('>', '›')]),
  ];
  const lines = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return ['TY  - NEWS', ...lines, 'ER  - ', '', ''].join('\r\n');
}
