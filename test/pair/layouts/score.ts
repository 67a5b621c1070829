import { JSDOM } from 'jsdom';
import { type BilingualArticle, paragraphOf, rowsOf } from '@/lib/bilingual-article';
import { pairArticle } from '@/lib/pair/pair-article';
import { readArticle } from '@/lib/read/read-article';
import type { ReaderServices } from '@/lib/services';
import type { GeneratedPage } from './all';

/** What came of one page. */
export interface Score {
  page: GeneratedPage;
  /** Whether translation or not was told. */
  decision: boolean;
  /** null where there is nothing to pair. */
  pairF1: number | null;
  titleRight: boolean | null;
  /** What is wrong, in words. */
  why: string[];
  result: BilingualArticle | null;
}

const url = 'https://news.example.org/2024/0914/1.html';

/** Reads and pairs one page as the extension does. */
export async function scorePage(page: GeneratedPage, dictionary: ReaderServices['dictionary']): Promise<Score> {
  const { article } = readArticle(new JSDOM(page.html, { url }).window.document, url);
  let result: BilingualArticle | null = null;
  if (article) for await (const state of pairArticle(article, { dictionary })) result = state;
  const found = result ? humanRows(result) : [];
  const decision = Boolean(result) && found.length > 0 === page.pairs.length > 0;
  const why: string[] = article ? [] : ['no article'];
  const keys = new Set(found.map(keyOf));
  const wanted = new Set(page.pairs.map(keyOf));
  for (const key of keys) if (!wanted.has(key)) why.push(`not wanted: ${brief(key)}`);
  for (const key of wanted) if (!keys.has(key)) why.push(`missed:     ${brief(key)}`);
  const right = [...keys].filter((key) => wanted.has(key)).length;
  return {
    page,
    decision,
    pairF1: wanted.size ? (2 * right) / (keys.size + wanted.size) : null,
    titleRight: page.titleEn === undefined ? null : fold(result?.titleEn ?? '') === fold(page.titleEn),
    why,
    result,
  };
}

/** Rows of the two-column view that hold human English beside Chinese, as paragraph texts. */
function humanRows(bilingual: BilingualArticle): [string[], string[]][] {
  return rowsOf(bilingual).flatMap((row): [string[], string[]][] => {
    const paragraphs = new Map<string, string>();
    for (const { en } of row.pairs) {
      for (const sentence of en) {
        const id = paragraphOf(sentence);
        paragraphs.set(id, (paragraphs.get(id) ?? '') + sentence.text);
      }
    }
    const chinese = row.blocks.filter((block) => block.kind !== 'image').map(({ text }) => text);
    return chinese.length && paragraphs.size ? [[chinese, [...paragraphs.values()]]] : [];
  });
}

const fold = (text: string): string => text.replace(/\s+/g, '');
const keyOf = ([zh, en]: readonly [readonly string[], readonly string[]]): string =>
  JSON.stringify([zh.map(fold).sort(), en.map(fold).sort()]);
const brief = (key: string): string => key.replace(/"([^"]{24})[^"]*"/g, '"$1…"').slice(0, 260);
