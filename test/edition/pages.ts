import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '@/lib/article';
import { type EditionResult, fromEdition } from '@/lib/edition/from-edition';
import { readArticle } from '@/lib/read/read-article';
import { dictionaryService } from '../tools/full-dictionary';

const origin = 'https://sample.example';
export const addressOf = (name: string): string => `${origin}/${name}.html`;
export const htmlOf = (name: string): string => readFileSync(`test/demo/pages/${name}.html`, 'utf8');

export const parse = (html: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
export const services = { dictionary: dictionaryService(), parse };

/** One of the sample pages, read as an article. */
export function articleAt(name: string): Article {
  const { article } = readArticle(parse(htmlOf(name)), addressOf(name));
  if (!article) throw new Error(`no article in ${name}`);
  return article;
}

/** What markup is to an article, as if it stood at an address of the same outlet. */
export const compare = (article: Article, html: string, signal?: AbortSignal): Promise<EditionResult> =>
  fromEdition(article, { url: addressOf('en'), html }, services, signal);

/** An English page of one outlet with these paragraphs. */
export const englishPage = (paragraphs: readonly string[], title = 'A Story'): string =>
  `<html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><div class="article">${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</div></main></body></html>`;

/** The paragraphs of a sample page's text. */
export const paragraphsAt = (name: string): string[] =>
  [...parse(htmlOf(name)).querySelectorAll('.article p')]
    .map((p) => p.textContent ?? '')
    .filter((text) => text.length > 80);
