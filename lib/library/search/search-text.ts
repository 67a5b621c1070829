import { type BilingualArticle, paragraphOf } from '../../bilingual-article';
import { fold } from '../../text/fold';
import { repeatedAlt } from '../../text/repeated-alt';

/** One searchable stretch of an article. A hit never reaches from one into the next. */
export interface SearchPart {
  lang: 'zh' | 'en';
  text: string;
}

/**
 * All that search looks at, headlines first: headlines, body in both languages, keywords, outlet, source, byline.
 * The gloss stays out: nearly every English word is the gloss of something in every article.
 */
export function searchParts({ article, titleEn, keywords, pairs }: BilingualArticle): SearchPart[] {
  const zh = (text: string): SearchPart => ({ lang: 'zh', text });
  const en = (text: string): SearchPart => ({ lang: 'en', text });
  const repeated = repeatedAlt(article.blocks);
  return [
    zh(article.title),
    en(titleEn),
    ...article.blocks.filter(({ id }) => !repeated.has(id)).map(({ lang, text }) => ({ lang, text })),
    ...englishParagraphs(pairs).map(en),
    ...keywords.flatMap((keyword) => [zh(keyword.zh), en(keyword.en)]),
    ...article.keywords.map(zh),
    zh(article.site),
    zh(article.source),
    zh(article.byline),
  ].filter(({ text }) => text !== '');
}

/** Sentences of one paragraph in one string, so that a phrase is found across the full stop. */
function englishParagraphs(pairs: BilingualArticle['pairs']): string[] {
  const paragraphs: string[] = [];
  let last = '';
  for (const { en, source } of pairs) {
    for (const sentence of en) {
      const paragraph = `${source}:${paragraphOf(sentence)}`;
      if (paragraph === last) paragraphs[paragraphs.length - 1] += ` ${sentence.text}`;
      else paragraphs.push(sentence.text);
      last = paragraph;
    }
  }
  return paragraphs;
}

/** Between parts: folding turns every line break inside a part into a space, so that no hit crosses this. */
const separator = '\n';

/**
 * Folds for search, unit by unit: as `fold`, and white space of any kind to a space, typographic quotes and dashes to
 * plain ones, capitals of any script to small letters.
 */
export function searchFold(text: string): string {
  return fold(text)
    .replace(/\s/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u0370-\u1fff\u2c00-\u2dff]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit));
}

/** The folded text of an article, as it is stored and scanned. */
export const searchText = (article: BilingualArticle): string =>
  searchParts(article)
    .map(({ text }) => searchFold(text))
    .join(separator);

let name = '';

/** Names the fold that made a search text: an update of the character table must not leave old texts unfindable. */
export function foldName(): string {
  if (name) return name;
  let hash = 0x811c9dc5; // FNV-1a over what each Han character and Latin letter folds to
  let units = '';
  for (let code = 0x20; code < 0xffff; code += 1)
    if (code < 0xd800 || code > 0xdfff) units += String.fromCharCode(code);
  const folded = searchFold(units);
  for (let i = 0; i < folded.length; i += 1) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  name = (hash >>> 0).toString(36);
  return name;
}
