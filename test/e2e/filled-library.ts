import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SavedArticle } from '@/lib/library/saved-article';
import { article, fromPage, saved } from '../library/samples';
import { importFile } from './library-page';

/** Address of a picture that stands in one of the saved articles. */
export const picture = 'https://pictures.example/wetland.jpg';

/** Four articles of three outlets, in order of saving; English from the page in all but the last. */
export const fourArticles: SavedArticle[] = (
  [
    ['图书馆夜间开放', '晨报', '2026-03-12', ['图书馆', '夜读']],
    ['湿地迎来候鸟', '晚报', '2026-01-18', ['候鸟', '湿地']],
    ['环城快线通车', '晨报', '2026-09-02', ['轨道交通']],
    ['安静的夜市', '快报', '2025-12-31', ['夜读']],
  ] as const
).map(([title, site, day, keywords], index) => {
  const text = [
    `${title}，这是第${index + 1}篇的正文。读者说，今天的消息很好。`,
    '第二段写得很短，但是有两句话。这是第二句。',
  ];
  const value = article(index + 1, text, index < 3 ? fromPage : undefined);
  const blocks = [...value.article.blocks];
  if (index === 1) blocks.push({ id: 'b9', kind: 'image', lang: 'zh', text: '清晨的湿地', src: picture });
  return saved(
    {
      ...value,
      titleEn: index < 3 ? `Headline ${index + 1}` : '',
      titleEnSource: index < 3 ? 'page' : '',
      keywords: keywords.map((zh) => ({ zh, en: '' })),
      article: { ...value.article, title, site, publishedAt: `${day}T08:00:00+08:00`, blocks },
    },
    `2026-10-0${index + 1}T08:00:00.000Z`,
  );
});

/** A file as the library exports it, with whatever is wrong with it. */
export const backup = (articles: unknown[], change: object = {}): string =>
  JSON.stringify({
    format: 'duizhao-library',
    version: 1,
    exportedAt: '2026-10-10T08:00:00.000Z',
    articles,
    ...change,
  });

/** Gives a text to the library's import as a file; answers with the report. */
export async function importText(page: Page, text: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'duizhao-import-')), 'library.json');
  writeFileSync(file, text);
  const report = await importFile(page, file);
  await page.waitForSelector('.import-state', { hidden: true });
  return report;
}

export const fillLibrary = (page: Page, articles: SavedArticle[] = fourArticles): Promise<string> =>
  importText(page, backup(articles));
