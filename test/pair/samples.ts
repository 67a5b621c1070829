import type { Article, Block } from '@/lib/article';

/** A small story of our own in both languages, paragraph by paragraph. */
export const story: readonly (readonly [string, string])[] = [
  [
    '临江市图书馆经过两年翻修，于3月12日重新向公众开放。开馆第一天，有四千多名读者前来参观。',
    'The library of Linjiang City reopened to the public on March 12 after two years of renovation. On its first day more than four thousand readers came to visit.',
  ],
  [
    '新馆增设了儿童阅览室和二十四小时自习区，并为老年读者准备了大字版图书。',
    'The new building has a reading room for children and a study area open twenty-four hours a day, and it offers books in large print for elderly readers.',
  ],
  [
    '馆长周明说，图书馆不只是借书的地方，也应当是居民见面和学习的客厅。',
    'Zhou Ming, the director, said that a library is not only a place to borrow books but should also be a living room where residents meet and learn.',
  ],
  [
    '市政府表示，今后三年还将在郊区建设五个分馆，让农村学生步行就能到达。',
    'The city government said that five branch libraries would be built in the suburbs over the next three years, so that students in the countryside can reach one on foot.',
  ],
];

export const storyTitle = '临江市图书馆翻修后重新开放';
export const storyTitleEn = 'Linjiang City Library Reopens After Renovation';

/** 'h:Text' is a heading, 'img:' an image, 'cap:' a caption, 'r3:' a cell of table row 3; everything else a paragraph. */
export function blocksFrom(lines: readonly string[]): Block[] {
  return lines.map((line, index): Block => {
    const id = `b${index + 1}`;
    const [, mark, rest = ''] = /^(h|img|cap|r\d+):([\s\S]*)$/.exec(line) ?? [];
    const text = mark ? rest : line;
    const lang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    if (mark === 'img') return { id, kind: 'image', lang: 'zh', text: '', src: 'https://example.org/a.jpg' };
    const kind = mark === 'h' ? 'heading' : mark === 'cap' ? 'caption' : 'paragraph';
    return { id, kind, lang, text, ...(mark?.startsWith('r') && { tableRow: Number(mark.slice(1)) }) };
  });
}

export function articleOf(lines: readonly string[], rest: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example.org/1',
    canonicalUrl: 'https://news.example.org/1',
    site: 'news.example.org',
    source: '',
    sourceUrl: '',
    title: storyTitle,
    byline: '',
    publishedAt: '',
    script: 'Hans',
    keywords: [],
    alternates: [],
    blocks: blocksFrom(lines),
    ...rest,
  };
}

export const chinese = story.map(([zh]) => zh);
export const english = story.map(([, en]) => en);
