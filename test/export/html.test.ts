import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { htmlExporter } from '@/lib/export/html';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

const page = async (...articles: ReturnType<typeof sampleArticle>[]) => {
  const { parts } = await htmlExporter.write(articles, { now }, noSignal);
  return new JSDOM(parts.join(''), { runScripts: 'dangerously' }).window;
};

describe('htmlExporter', () => {
  it('sets Chinese beside English in a table, each in its language', async () => {
    const { document } = await page(sampleArticle());
    expect(document.title).toBe('旧桥重新开放');
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => [cell.getAttribute('lang'), cell.textContent]),
    );
    expect(rows[0]).toEqual([
      ['zh-Hans', '河边的旧桥昨天重新开放。居民可以步行过河。'],
      [
        'en',
        'The old bridge on the river opened again yesterday. from the page itselfResidents can cross on foot. from the page itself, uncertain match',
      ],
    ]);
    expect(rows).toHaveLength(6);
    expect(document.querySelector('nav')).toBeNull();
  });

  it('badges every English line', async () => {
    const { document } = await page(sampleArticle());
    const badges = [...document.querySelectorAll('td small')].map((badge) => badge.textContent);
    expect(badges).toEqual([
      'from the page itself',
      'from the page itself, uncertain match',
      'from the publisher’s English edition (https://example.org/en)',
      'machine translation (Testing 1)',
      'edited by the reader',
      'word gloss, not a translation',
    ]);
  });

  it('lists the contents of several articles', async () => {
    const { document } = await page(sampleArticle(), sampleArticle());
    const targets = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['#a1', '#a2']);
    for (const target of targets) expect(document.querySelector(`article${target}`)).not.toBeNull();
  });

  it('allows its own style and nothing else', async () => {
    const { document } = await page(sampleArticle());
    const hash = createHash('sha256')
      .update(document.querySelector('style')?.textContent ?? '')
      .digest('base64');
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  it.each([...hostile, ''])('shows %j as text and contacts nobody', async (text) => {
    const window = await page(hostileArticle(text), hostileArticle(text));
    const { document } = window;
    expect(
      document.querySelectorAll('script, img, iframe, object, embed, link, form, svg, [onerror], [style], base'),
    ).toHaveLength(0);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).toMatch(/^(?:lang|class|id|href|rel|datetime|scope|aria-label|charset|http-equiv|content|name)$/);
        if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|#a\d+$)/);
      }
    }
    expect(document.body.textContent).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
    if (text.startsWith('">')) expect(document.querySelector('h2')?.textContent).toBe(text);
  });
});
