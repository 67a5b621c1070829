import type { BilingualArticle } from '@/lib/bilingual-article';

/** Every Chinese text of the article that the view draws: headline, blocks, keywords. */
export const chineseTexts = ({ article, keywords }: BilingualArticle): string[] =>
  [
    ...new Set([
      article.title,
      ...article.blocks.filter(({ lang, kind }) => lang === 'zh' && kind !== 'image').map(({ text }) => text),
      ...keywords.map(({ zh }) => zh),
    ]),
  ].filter(Boolean);
