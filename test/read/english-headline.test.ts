import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { separateLanguages } from '@/lib/pair/separate-languages';
import { prose, read } from './read';

const dictionary = createDictionary(await cedictEntries());

const english = [
  'At five in the morning the lights are on in the market outside the south gate, and traders stack the vegetables.',
  'Staff of the market say that a third more customers come each day since last year’s renovation, many of them young.',
  'People who live nearby hope for two more exits, so that it is less crowded at weekends and easier for the old.',
];
const title = '老市场换新颜';
const titleEn = 'An old market gets a new face';
const both = prose.map((text, index) => `<p>${text}</p><p>${english[index]}</p>`).join('');
const chinese = prose.map((text) => `<p>${text}</p>`).join('');

const page = (head: string, text = both) =>
  read(`<title>${title} - 示例网</title><meta property="og:site_name" content="The Example Morning Post">
    <body><div class="top"><div class="logo">The Example Morning Post</div></div>
    <main>${head}<div class="text">${text}</div></main></body>`);

describe('the English headline above the text opens it', () => {
  it.each([
    ['a heading below the Chinese one', `<h1>${title}</h1><h2>${titleEn}</h2><p>2024-03-05 来源：示例网</p>`],
    ['a heading above it', `<h2>${titleEn}</h2><h1>${title}</h1>`],
    ['a box that is called title', `<h1>${title}</h1><p class="sub-title">${titleEn}</p>`],
    ['a close cousin', `<div><div><h1>${title}</h1></div><div><h3>${titleEn}</h3></div></div>`],
    ['behind a kicker and a date', `<h3>城市观察</h3><h1>${title}</h1><p>2024-03-05</p><h3>${titleEn}</h3>`],
  ])('%s', (_, head) => {
    const article = page(head);
    expect(article.title).toBe(title);
    expect(article.blocks[0]).toMatchObject({ kind: 'heading', lang: 'en', text: titleEn });
    expect(article.texts.slice(1)).toEqual(prose.flatMap((text, index) => [text, english[index]]));
    const { english: found } = separateLanguages(article, dictionary);
    expect(found?.title).toBe(titleEn);
  });

  it('inside the element of the text, even before the Chinese one', () => {
    const { texts } = page('', `<h2>${titleEn}</h2><h1>${title}</h1>${both}`);
    expect(texts.slice(0, 2)).toEqual([titleEn, prose[0]]);
  });
});

describe('other English above the text does not', () => {
  it.each([
    ['on a page without English in the text', `<h1>${title}</h1><h2>${titleEn}</h2>`, chinese],
    ['the outlet', `<h2>The Example Morning Post</h2><h1>${title}</h1>`, both],
    ['a section of two words', `<h2>City Life</h2><h1>${title}</h1>`, both],
    ['a link', `<h1>${title}</h1><h2><a href="/en">${titleEn}</a></h2>`, both],
    ['a line that nothing calls a headline', `<h1>${title}</h1><p>${titleEn}</p>`, both],
    ['a Chinese subtitle', `<h1>${title}</h1><h2>城南菜市场改造一年</h2>`, both],
  ])('%s', (_, head, text) => {
    expect(page(head, text).texts[0]).toBe(prose[0]);
  });
});

describe.each([title, `${title} ${titleEn}`])('a headline in both languages under the page title %s', (claim) => {
  it.each([` ${titleEn}`, `<br>${titleEn}`, ` | ${titleEn}`, ` / ${titleEn}`])('is split at %s', (rest) => {
    const article = read(
      `<title>${claim} - 示例网</title><body><div><h1>${title}${rest}</h1><div>${both}</div></div></body>`,
    );
    const separated = separateLanguages(article, dictionary);
    expect([separated.article.title, separated.english?.title]).toEqual([title, titleEn]);
  });
});
