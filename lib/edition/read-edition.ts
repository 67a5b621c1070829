import type { Article, Block } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import { separateLanguages } from '../pair/separate-languages';
import type { EnglishText } from '../pairing';
import { readArticle } from '../read/read-article';
import { countHan, countLatinWords } from '../text/script';
import { withoutEnglishClutter } from './english-clutter';

/** Markup as a document in which nothing runs or loads. */
export type Parse = (html: string) => Document;

/** What another page holds of an article in English. */
export interface EditionText {
  english: EnglishText;
  /** Its Chinese, where the page holds both languages; no blocks where it is English throughout. */
  chinese: Block[];
}

/** In words; less is a teaser or a wall. */
const fewestWords = 25;
/** A page with more Han characters to an English word than this holds Chinese of its own. */
const hanPerWord = 0.2;

/**
 * Reads the page of an edition by the reader of all pages: an English one, or one with both languages side by side.
 * null where it holds no article in English.
 */
export function readEdition(
  page: { url: string; html: string },
  parse: Parse,
  dictionary: Dictionary,
): EditionText | null {
  const { article } = readArticle(parse(page.html), page.url, { language: 'any' });
  if (!article) return null;
  const text = article.blocks.map((block) => block.text).join('\n');
  const words = countLatinWords(text);
  if (words < fewestWords) return null;
  return countHan(text) > words * hanPerWord ? inBoth(article, dictionary) : inEnglish(article);
}

function inBoth(article: Article, dictionary: Dictionary): EditionText | null {
  const { english, article: chinese } = separateLanguages(article, dictionary);
  if (!english) return null;
  return { english: { ...english, source: 'edition' }, chinese: chinese.blocks.filter(isChineseText) };
}

const isChineseText = ({ kind, lang }: Block): boolean => kind !== 'image' && lang === 'zh';

function inEnglish(article: Article): EditionText | null {
  const { blocks, byline } = withoutEnglishClutter(article.blocks);
  const paragraphs = blocks.flatMap(({ kind, text }) =>
    kind === 'image' || !/\p{Script=Latin}/u.test(text) ? [] : [{ kind, text: text.replace(/\n/g, ' ') }],
  );
  if (countLatinWords(paragraphs.map(({ text }) => text).join('\n')) < fewestWords) return null;
  const english: EnglishText = {
    source: 'edition',
    title: article.title,
    byline: byline || article.byline,
    keywords: [],
    paragraphs,
  };
  return { english, chinese: [] };
}
