import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, until } from './browsers';
import { exportAll, importFile, openLibrary, search } from './library-page';
import { closeOverlay, openReader, readOverlay, saveInOverlay } from './overlay';
import { started } from './started';

const seed = '../shared/seed/seed.html';

describe.each(browserNames)('the main job in %s', (name) => {
  const at = started(name, { build: 'test' });
  beforeAll(async () => {
    if (existsSync(seed)) at.web.serve('http://news-daily.example/2024/01/08/legal-aid/', readFileSync(seed, 'utf8'));
  });

  it('reads Chinese followed by its English', async () => {
    const page = await at.session.visit(`${at.web.origin}/chinese-then-english.html`);
    await openReader(at.session, page);
    const sight = await readOverlay(page);
    expect(sight.title).toBe('市图书馆试行夜间开放');
    expect(sight.titleEn).toBe('City library begins trial of night opening');
    expect(sight.sourceLine).toContain('对照样报');
    expect(sight.links).toContain('http://news.example/2026/03-12/night-opening.shtml');
    expect(sight.keywords.map((k) => k.en)).toEqual(['public library', 'night opening', 'readers']);
    const paired = sight.rows.filter((row) => row.zh.length);
    expect(paired).toHaveLength(3);
    for (const row of paired) {
      expect(row.en.length).toBeGreaterThan(0);
      expect(row.badges).toContain('badge-page');
    }
    expect(paired[0]?.en[0]).toMatch(/^Starting this month/);
    expect(paired[2]?.en.at(-1)).toMatch(/permanent\.$/);
    expect(sight.text).not.toMatch(/必填项|发表评论|Views: 27|近期文章/);
    await page.close();
  });

  it('reads interleaved paragraphs, tables, Chinese alone and traditional characters', async () => {
    const expected = {
      'interleaved.html': { title: '湿地迎来今年首批候鸟', badge: 'badge-page', first: /^In mid-October/ },
      'table.html': { title: '城市步行日问答', badge: 'badge-page', first: /^On the third Saturday/ },
      'chinese-only.html': {
        title: '环城快线将于年底通车 全程仅需46分钟',
        badge: 'badge-gloss',
        first: /metropolis|city|ring/i,
      },
      'traditional.html': { title: '老街夜市重新開放 首晚吸引近萬人次', badge: 'badge-gloss', first: /./ },
      'quotes-english.html': { title: '“慢阅读”为何重新流行', badge: 'badge-gloss', first: /./ },
    };
    for (const [path, { title, badge, first }] of Object.entries(expected)) {
      const page = await at.session.visit(`${at.web.origin}/${path}`);
      await openReader(at.session, page);
      const sight = await readOverlay(page);
      expect(sight.title, path).toContain(title);
      const rows = sight.rows.filter((row) => row.zh.length && row.badges.length);
      expect(rows.length, path).toBeGreaterThan(3);
      expect(rows.filter((row) => row.badges.includes(badge)).length, path).toBeGreaterThan(3);
      if (badge === 'badge-gloss')
        expect(
          sight.rows.flatMap((row) => row.badges),
          path,
        ).not.toContain('badge-page');
      else
        expect(
          sight.rows.some((row) => first.test(row.en[0] ?? '')),
          path,
        ).toBe(true);
      await page.close();
    }
  });

  it('leaves the page bit for bit as it was, scroll and focus included', async () => {
    const page = await at.session.visit(`${at.web.origin}/chinese-only.html`);
    await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('.related a')?.focus();
      window.scrollTo(0, 300);
    });
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        x: window.scrollX,
        y: window.scrollY,
        focused: document.activeElement?.textContent,
        keys: Object.keys(window).length,
      }));
    const before = await state();
    expect(before.y).toBeGreaterThan(0);
    await openReader(at.session, page);
    await readOverlay(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await closeOverlay(page);
    await expect.poll(state).toEqual(before);
    await page.close();
  });

  it('saves, updates, finds, exports and imports', async () => {
    const page = await at.session.visit(`${at.web.origin}/chinese-then-english.html`);
    await openReader(at.session, page);
    await readOverlay(page);
    expect(await saveInOverlay(page)).toMatch(/saved/i);
    await page.close();

    const again = await at.session.visit(`${at.web.origin}/chinese-then-english.html`);
    await openReader(at.session, again);
    await readOverlay(again);
    expect(await saveInOverlay(again)).toMatch(/updated/i);
    await again.close();

    for (const path of ['chinese-only.html', 'traditional.html']) {
      const other = await at.session.visit(`${at.web.origin}/${path}`);
      await openReader(at.session, other);
      await readOverlay(other);
      await saveInOverlay(other);
      await other.close();
    }
    const library = await openLibrary(at.session);
    // Mid-sentence, across scripts, English words: what a reader remembers of an article.
    expect(await search(library, '馆试行夜')).toEqual(['市图书馆试行夜间开放']);
    expect(await search(library, 'self-service machines')).toEqual(['市图书馆试行夜间开放']);
    expect(await search(library, '圖書館')).toEqual(['市图书馆试行夜间开放']);
    expect(await search(library, '夜市')).toEqual(['老街夜市重新開放 首晚吸引近萬人次']);
    expect(await search(library, '清洗的石板')).toEqual(['老街夜市重新開放 首晚吸引近萬人次']);
    expect(await search(library, '攤位')).toEqual(await search(library, '摊位'));
    expect(await search(library, '没有这样的词组')).toEqual([]);
    expect(await search(library, '')).toHaveLength(3);

    const files = await exportAll(at.session, library);
    expect(Object.keys(files).sort()).toEqual(['html', 'json', 'markdown', 'text']);
    const backup = JSON.parse(files.json ?? '') as { articles: { titleEn: string }[] };
    expect(backup.articles).toHaveLength(3);
    expect(backup.articles.map((a) => a.titleEn)).toContain('City library begins trial of night opening');

    const second = await launch(name, at.web, { build: 'test' });
    try {
      const empty = await openLibrary(second);
      await importFile(
        empty,
        join(at.session.downloads, readdirSync(at.session.downloads).find((f) => f.endsWith('.json')) ?? ''),
      );
      await until(async () => (await search(empty, '')).length === 3, 'three imported articles');
      const copied = await exportAll(second, empty, ['json']);
      expect((JSON.parse(copied.json ?? '') as { articles: unknown[] }).articles).toEqual(backup.articles);
    } finally {
      await second.close();
    }
  });

  it.skipIf(!existsSync(seed))('does all of it with the seed page', async () => {
    const page = await at.session.visit('http://news-daily.example/2024/01/08/legal-aid/');
    await openReader(at.session, page);
    const sight = await readOverlay(page);
    expect(sight.titleEn).toBe('Top Chinese judicial organs strengthen cooperation in legal aid implementation');
    expect(sight.keywords.map((k) => k.en)).toEqual(['Legal aid', 'cooperation', 'legitimate rights']);
    expect(sight.links).toContain('http://www.chinanews.com/gn/2024/01-08/10142069.shtml');
    const paired = sight.rows.filter((row) => row.zh.length);
    expect(paired).toHaveLength(3);
    expect(paired.map((row) => row.zh.length)).toEqual([2, 2, 2]);
    expect(paired.map((row) => row.en.length)).toEqual([2, 2, 2]);
    expect(new Set(sight.rows.flatMap((row) => row.badges))).toEqual(new Set(['badge-page']));
    expect(sight.text).not.toMatch(/发表回复|必填项|Views|WordPress/);
    await saveInOverlay(page);
    await page.close();

    const library = await openLibrary(at.session);
    expect(await search(library, '受援人')).toEqual(['法律援助法实施工作办法发布']);
    expect(await search(library, '"legitimate rights"')).toEqual(['法律援助法实施工作办法发布']);
    await search(library, '受援人');
    const files = await exportAll(at.session, library);
    expect(files.text).toContain('英文翻译:\nNews Title: Top Chinese judicial organs');
    expect(files.text).toContain('【来源】http://www.chinanews.com/gn/2024/01-08/10142069.shtml');
    expect(files.markdown).toContain('source: "http://news-daily.example/2024/01/08/legal-aid"'.slice(0, 40));
    expect(files.html).toContain('lang="en"');
    expect((JSON.parse(files.json ?? '') as { articles: unknown[] }).articles).toHaveLength(1);
    await library.close();
  });
});
