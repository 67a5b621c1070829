import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { pairArticle } from '@/lib/pair/pair-article';
import { readArticle } from '@/lib/read/read-article';
import { brokenInvariants } from '../pair/invariants';
import { dictionaryService } from '../tools/full-dictionary';
import { mutatedSamples } from './sample-pages';

const url = 'https://news.example.com/a/2026/story.html';
const pages = mutatedSamples();

describe('pages that something went wrong with', () => {
  it('are more than a hundred', () => expect(pages.length).toBeGreaterThan(100));

  // Whatever is left of the page: an article that keeps every promise, or none. The runner's own limit is the only clock;
  // how long each takes is told by `npm run bench -- robust`.
  it.each(pages)(
    '$name',
    async ({ html }) => {
      const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
      expect(detect(document, url).reasons.length).toBeGreaterThan(0);
      const { article } = readArticle(document, url);
      if (!article) return;
      expect(article.blocks.some(({ lang, text }) => lang === 'zh' && /\p{Script=Han}/u.test(text))).toBe(true);
      let states = 0;
      for await (const state of pairArticle(article, { dictionary: dictionaryService() })) {
        states += 1;
        if (state.pairs.length < 3000 || states === 1) expect(brokenInvariants(state)).toEqual([]);
      }
      expect(states).toBeGreaterThan(1);
    },
    120_000,
  );

  it('say in most cases what is still there, and of an empty or unreadable page that there is nothing', () => {
    const found = pages.map(({ name, html }) => {
      if (/megabytes|thousand/.test(name)) return null;
      const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
      return { name, article: readArticle(document, url).article };
    });
    const seen = found.filter((one) => one !== null);
    expect(seen.filter(({ article }) => article).length / seen.length).toBeGreaterThan(0.6);
    for (const { name, article } of seen)
      if (/: (?:an empty body|read as Latin-1)$/.test(name)) expect(article).toBeNull();
  });
});
