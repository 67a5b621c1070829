// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings, layouts } from '@/lib/settings/settings';
import { aBilingualArticle, aBlock, aGlossPair, anArticle, aPair } from '../../builders';
import { after, showReader } from './view';

let view: Awaited<ReturnType<typeof showReader>>;
afterEach(() => view.remove());

describe('the reader view', () => {
  it('shows headline, source, keywords and every sentence in both languages', async () => {
    view = await showReader();
    expect(view.texts('.headline-zh')).toEqual(['市图书馆重新开放']);
    expect(view.texts('.headline-en')).toEqual(['City Library Reopens']);
    expect(view.texts('.source-line li')).toEqual([
      '示例新闻网',
      expect.stringMatching(/1 March 2026/),
      'By 李文',
      'Source: 城市日报',
      'Original page',
    ]);
    expect(view.texts('.keywords li')).toEqual(['图书馆 library', '阅读 reading']);
    expect(view.texts('[data-side="zh"]')).toEqual([
      '市图书馆周一重新开放。',
      '读者可以借阅新书。',
      '修缮工程历时两年。',
      '馆内新增三百个座位。',
    ]);
    expect(view.texts('[data-side="en"]')).toEqual([
      'The city library reopened on Monday.',
      'Readers can borrow new books.',
      'The renovation took two years.',
      'Three hundred seats were added.',
    ]);
    expect(view.all('.row')).toHaveLength(2);
  });

  it('shows a headline once that is the same in both languages', async () => {
    view = await showReader({
      article: aBilingualArticle({ article: anArticle({ title: 'PyCon 2016' }), titleEn: 'PyCon 2016' }),
    });
    expect(view.texts('.headline')).toEqual(['PyCon 2016']);
  });

  it('shows English that belongs to the article as it stands, and misses nothing beside it', async () => {
    const verse = aBlock({ id: 'b3', kind: 'quote', lang: 'en', text: 'The fog comes on little feet.' });
    const article = anArticle();
    for (const progress of ['done', 'pairing'] as const) {
      view = await showReader({
        article: aBilingualArticle({ article: { ...article, blocks: [...article.blocks, verse] } }),
        progress,
      });
      const row = view.all('.row').at(-1);
      expect(row?.textContent).toBe('The fog comes on little feet.');
      expect(row?.querySelector('[lang^="zh"]')).toBeNull();
      if (progress === 'done') view.remove();
    }
  });

  it('opens links apart, and tells the other side nothing', async () => {
    view = await showReader();
    const links = view.all('a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://daily.example.cn/a/1',
      'https://news.example.cn/2026/0301/library.html',
    ]);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
  });

  it('says the language of every text', async () => {
    const article = anArticle({ script: 'Hant' });
    view = await showReader({ article: aBilingualArticle({ article }), language: 'zh-Hans' });
    expect(view.one('.reader').lang).toBe('zh-Hans');
    expect(view.one('h1').lang).toBe('zh-Hant');
    for (const sentence of view.all('[data-side="zh"]')) expect(sentence.lang).toBe('zh-Hant');
    for (const sentence of view.all('[data-side="en"]')) expect(sentence.lang).toBe('en');
    expect(view.texts('.keywords [lang="en"]')).toEqual(['library', 'reading']);
    for (const badge of view.all('.row .badges')) expect(badge.getAttribute('lang')).toBe('zh-Hans');
  });

  it('is text, whatever a page put into its fields', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const article = anArticle({
      title: markup,
      byline: markup,
      site: markup,
      blocks: [aBlock({ text: `${markup}。` })],
    });
    view = await showReader({
      article: aBilingualArticle({ article, titleEn: markup, pairs: [aPair({ en: [{ id: 'e1.1', text: markup }] })] }),
    });
    expect(view.all('img')).toEqual([]);
    expect(view.texts('h1')).toEqual([markup]);
    expect(view.texts('[data-side="en"]')).toEqual([markup]);
  });

  it('has landmarks with names, and one heading of the first level', async () => {
    view = await showReader();
    expect(view.all('h1')).toHaveLength(1);
    expect(view.one('main').getAttribute('aria-label')).toBe('Bilingual reader');
    expect(view.one('nav').getAttribute('aria-label')).toBe('Reader tools');
    for (const button of view.all('button')) {
      expect(button.getAttribute('aria-label') || button.textContent).toBeTruthy();
    }
  });
});

describe('the badges', () => {
  it('follow each run of English from one source', async () => {
    const pairs = [
      aPair(),
      aPair({ zh: ['b1.2'], source: 'engine', engine: 'Bergamot', en: [{ id: 'e1.1', text: 'Machine.' }] }),
      aPair({ zh: ['b2.1'], source: 'edited', en: [{ id: 'e2.1', text: 'Mine.' }] }),
      aPair({ zh: ['b2.2'], en: [] }),
    ];
    view = await showReader({ article: aBilingualArticle({ pairs }) });
    expect(view.texts('.row .badge')).toEqual(['● page', '▲ machine · Bergamot', '✎ edited']);
    expect(view.texts('.legend li')).toEqual([
      '1✎ editedChanged by you.',
      '1● pageHuman English that stands on the page itself.',
      '1▲ machineTranslated by a machine: Bergamot.',
      '1– Chinese without English.',
    ]);
  });

  it('mark an uncertain match in words, on both sides', async () => {
    const pairs = [aPair({ confidence: 0.3 }), aPair({ zh: ['b1.2'], en: [{ id: 'e1.2', text: 'Sure.' }] })];
    view = await showReader({ article: aBilingualArticle({ pairs }) });
    expect(view.texts('.row .badge')).toEqual(['● page', '? uncertain match', '● page']);
    expect(view.texts('.sentence-uncertain')).toEqual([
      '市图书馆周一重新开放。',
      'The city library reopened on Monday.',
    ]);
  });

  it('call a gloss a gloss, and say above the text that it is no translation', async () => {
    view = await showReader({
      article: aBilingualArticle({ titleEn: '', titleEnSource: '', pairs: [aGlossPair()] }),
    });
    expect(view.texts('.row .badge')).toEqual(['○ word gloss']);
    expect(view.texts('.ui-notice')[0]).toContain('not a translation');
    expect(view.texts('.gloss-pinyin').slice(0, 2)).toEqual(['shì', 'túshūguǎn']);
    expect(view.texts('.gloss-text').at(-1)).toBe('开放。');
  });

  it('are but a sign where all English is from one place, and words again where it is not', async () => {
    view = await showReader();
    expect(view.all('.article-one-source .badge-page .badge-name')).toHaveLength(2);
    await view.draw({ article: aBilingualArticle({ pairs: [aPair(), aGlossPair({ zh: ['b1.2'] })] }) });
    expect(view.all('.article-one-source')).toEqual([]);
    const machine = aPair({ source: 'engine', engine: 'Bergamot' });
    await view.draw({ article: aBilingualArticle({ pairs: [machine] }) });
    expect(view.all('.article-one-source')).toEqual([]);
  });

  it('leave no gap unexplained', async () => {
    const pairs = [
      aPair({ zh: ['b1.1'], en: [] }),
      aPair({ zh: ['b1.2'], en: [] }),
      aPair({ zh: [], en: [{ id: 'e9.1', text: 'Only here.' }], confidence: 0 }),
    ];
    view = await showReader({ article: aBilingualArticle({ pairs }) });
    expect(view.texts('.absent')).toContain('No English for this');
    expect(view.texts('.absent')).toContain('Only in the English text');
    expect(view.texts('.row .badge')).toEqual(['● page']);
  });
});

describe('a word gloss', () => {
  it('puts one short meaning under each word and the others behind it', async () => {
    view = await showReader({ article: aBilingualArticle({ pairs: [aGlossPair()] }) });
    expect(view.texts('.gloss-meaning')).toEqual([
      'city; municipal',
      'library',
      'Monday',
      'again; once more',
      'open; be open (to the public)',
    ]);
    expect(view.texts('.gloss-rest')).toEqual(['; municipal', '; once more', '; be open (to the public)']);
    expect(view.all('.gloss-word').at(-1)?.title).toBe('to open; to be open (to the public)');
  });

  it('opens up all meanings of a sentence at a click', async () => {
    view = await showReader({ article: aBilingualArticle({ pairs: [aGlossPair()] }) });
    await after(() => view.one('.gloss-meaning').click());
    expect(view.one('.sentence-gloss').hasAttribute('data-shown')).toBe(true);
    await after(() => view.one('.gloss-text').click());
    expect(view.one('.sentence-gloss').hasAttribute('data-shown')).toBe(false);
  });

  it('leaves the sentence as it is where the click ends a selection', async () => {
    view = await showReader({ article: aBilingualArticle({ pairs: [aGlossPair()] }) });
    getSelection()?.selectAllChildren(view.one('.sentence-gloss'));
    await after(() => view.one('.gloss-text').click());
    expect(view.one('.sentence-gloss').hasAttribute('data-shown')).toBe(false);
    getSelection()?.removeAllRanges();
  });
});

describe('the look', () => {
  it.each(layouts)('can be %s', async (layout) => {
    view = await showReader({ preferences: { ...defaultSettings.reading, layout } });
    expect(view.one('.reader').dataset.layout).toBe(layout);
    expect(view.all('nav input:checked').map((input) => (input as HTMLInputElement).value)).toEqual([layout]);
  });

  it('follows the other preferences', async () => {
    const preferences = {
      ...defaultSettings.reading,
      theme: 'sepia',
      width: 'wide',
      hidden: 'en',
      typeSize: 1.3,
    } as const;
    view = await showReader({ preferences });
    const { dataset, style } = view.one('.reader');
    expect({ ...dataset }).toMatchObject({ theme: 'sepia', width: 'wide', hidden: 'en' });
    expect(style.getPropertyValue('--type')).toBe('1.3');
  });

  it('keeps room while English may come, and is busy', async () => {
    const pairs = [aPair({ en: [] }), aPair({ zh: ['b1.2'], en: [] })];
    view = await showReader({ article: aBilingualArticle({ pairs }), progress: 'pairing' });
    expect(view.one('main').getAttribute('aria-busy')).toBe('true');
    expect(view.all('.waiting')).not.toEqual([]);
    expect(view.all('.legend')).toEqual([]);
    await view.draw({ article: aBilingualArticle(), progress: 'done' });
    expect(view.one('main').getAttribute('aria-busy')).toBe('false');
    expect(view.all('.waiting')).toEqual([]);
  });
});

describe('images', () => {
  const withImage = (src: string) =>
    aBilingualArticle({
      article: anArticle({ blocks: [aBlock({ id: 'b1', kind: 'image', text: '新馆外景', src })] }),
      pairs: [],
    });

  it('are fetched without a referrer, and only when near', async () => {
    view = await showReader({ article: withImage('https://img.example.cn/1.jpg') });
    const image = view.one('img');
    expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image.getAttribute('loading')).toBe('lazy');
    expect(image.getAttribute('alt')).toBe('新馆外景');
  });

  it('are not fetched in the library before the reader asks', async () => {
    view = await showReader({ article: withImage('https://img.example.cn/1.jpg'), images: 'ask' });
    expect(view.all('img')).toEqual([]);
    expect(view.texts('.image')[0]).toContain('新馆外景');
    const button = view.one('.image button');
    expect(button.textContent).toContain('img.example.cn');
    const { after } = await import('./view');
    await after(() => button.click());
    expect(view.one('img').getAttribute('src')).toBe('https://img.example.cn/1.jpg');
  });

  it('that are part of the article need no asking', async () => {
    view = await showReader({ article: withImage('data:image/png;base64,AAAA'), images: 'ask' });
    expect(view.all('img')).toHaveLength(1);
  });

  it('that fail say so', async () => {
    view = await showReader({ article: withImage('https://img.example.cn/1.jpg') });
    const { after } = await import('./view');
    await after(() => view.one('img').dispatchEvent(new Event('error')));
    expect(view.texts('.image')[0]).toMatch(/^新馆外景The image from img.example.cn could not be loaded/);
  });
});
