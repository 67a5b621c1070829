import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readArticle } from '@/lib/read/read-article';

/** Each folder holds one page of our own for one layout or rule: source.html, its address, and the article in it. */
const folder = join(import.meta.dirname, 'pages');
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

it.each(slugs)('reads %s', (slug) => {
  const file = (name: string) => readFileSync(join(folder, slug, name), 'utf8');
  const { url } = JSON.parse(file('page.json')) as { url: string };
  const { document } = new JSDOM(file('source.html'), { url }).window;
  const before = document.documentElement.outerHTML;
  const { article } = readArticle(document, url);
  expect(article).toEqual(JSON.parse(file('article.json')));
  expect(document.documentElement.outerHTML, 'the page is as it was').toBe(before);
});
