import type { SavedArticle } from '../library/saved-article';
import { shortHash } from '../text/short-hash';
import { type Citation, citationOf } from './citation';
import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';

/**
 * References as entries `@online` of biblatex (manual, 2.1.1 and 2.2), in UTF-8 for biber: the English headline is
 * `titleaddon`, in brackets, the outlet `organization`, the day of saving `urldate`. Keys are ASCII, unique in the file,
 * and the same in every export.
 */
export const bibtexExporter: Exporter = {
  id: 'bibtex',
  group: 'cite',
  label: { en: 'BibTeX', 'zh-Hans': 'BibTeX', 'zh-Hant': 'BibTeX' },
  hint: {
    en: 'References for LaTeX (biblatex)',
    'zh-Hans': '引文，用于 LaTeX（biblatex）',
    'zh-Hant': '引文，用於 LaTeX（biblatex）',
  },
  extension: '.bib',
  type: 'application/x-bibtex;charset=utf-8',
  write: async (articles, options, signal) => {
    const parts: string[] = [];
    const taken = new Set<string>();
    let title = '';
    const count = await eachArticle(articles, options, signal, (saved) => {
      title = saved.article.title;
      parts.push(entry(saved, taken));
    });
    const name = count === 1 ? fileName(title, '.bib') : collectionName(options.now, '.bib');
    return { name, type: 'application/x-bibtex;charset=utf-8', parts };
  },
};

function entry(saved: SavedArticle, taken: Set<string>): string {
  const cited = citationOf(saved);
  const translated = cited.titleEn && `[${cited.titleEn}]${cited.machine ? ' (machine translation)' : ''}`;
  const fields: [string, string][] = [
    ['author', cited.authors.map((name) => `{${texText(name)}}`).join(' and ')],
    // Braces of its own keep styles from changing capitals.
    ['title', cited.title && `{${texText(cited.title)}}`],
    ['titleaddon', texText(translated)],
    ['organization', cited.outlet && `{${texText(cited.outlet)}}`],
    ['date', cited.published],
    ['url', texAddress(cited.url)],
    ['urldate', cited.accessed],
    ['language', 'Chinese'],
    ['note', cited.credited && `Credited to ${texText(cited.credited)}`],
    ['keywords', cited.keywords.map((word) => texText(word.replace(/[,，]/g, ' '))).join(', ')],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${keyOf(saved, cited, taken)},\n${lines.join('\n')}\n}\n\n`;
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // As commands, because programs that read such files count every brace, one behind a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** What TeX prints as one character unless something stands between: '--' is a dash, '<<' a quotation mark. */
const ligature = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/** A text as TeX prints it as it is. */
const texText = (text: string): string =>
  text.replace(/[\\{}^~%#$&_]/g, (character) => special[character] ?? `\\${character}`).replace(ligature, '$&{}');

/** The field `url` is verbatim: nothing is escaped in it, so what would end it is percent-encoded. */
const texAddress = (url: string): string =>
  url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** 'example20260308-1x2y3z': the outlet's name on the web, the day, and a hash of the article's identity. */
function keyOf({ id }: SavedArticle, { url, published }: Citation, taken: Set<string>): string {
  const labels = url ? new URL(url).hostname.split('.') : [];
  const named = labels.slice(0, -1).filter((label) => !/^(?:www|m|wap|com|net|org|gov|edu|co|ac)$/.test(label));
  const outlet = (named.at(-1) ?? '').replace(/[^a-z0-9]/g, '').replace(/^\d+/, '') || 'article';
  const key = `${outlet}${published.replaceAll('-', '')}-${shortHash(id)}`;
  let unique = key;
  for (let n = 2; taken.has(unique); n += 1) unique = `${key}-${n}`;
  taken.add(unique);
  return unique;
}
