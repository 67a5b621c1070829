import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '@/lib/export/exporter';
import { tmxExporter } from '@/lib/export/tmx';
import type { SavedArticle } from '@/lib/library/saved-article';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

const validator = new DtdValidator(XmlDtd.fromString(readFileSync(new URL('tmx14.dtd', import.meta.url), 'utf8')));

/** What libxml2 has against a file; '' for one that is valid by the DTD. */
function faults(xml: string): string {
  try {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
    return '';
  } catch (error) {
    return String(error) || 'not valid';
  }
}

async function file(articles: readonly SavedArticle[], options: Partial<ExportOptions> = {}) {
  const { parts } = await tmxExporter.write(articles, { now, ...options }, noSignal);
  return new Blob(parts).text();
}

const parsed = (xml: string) => new JSDOM(xml, { contentType: 'text/xml' }).window.document;

/** Source, Chinese, English of each unit. */
function units(xml: string) {
  return [...parsed(xml).querySelectorAll('tu')].map((unit) => [
    unit.querySelector('prop[type="x-source"]')?.textContent,
    ...[...unit.querySelectorAll('tuv seg')].map((segment) => segment.textContent),
  ]);
}

describe('the DTD of these tests', () => {
  it('refuses what TMX does not allow', async () => {
    const good = await file([sampleArticle()]);
    expect(faults(good)).toBe('');
    for (const [from, to] of [
      [' o-tmf="duizhao"', ''],
      [' xml:lang="en"><seg>', '><seg>'],
      [/<seg>(.*?)<\/seg>/, '$1'],
      ['segtype="sentence"', 'segtype="word"'],
      ['<prop type="x-source">', '<prop>'],
      ['</body>', ''],
    ] as const) {
      expect(faults(good.replace(from, to)), String(from)).not.toBe('');
    }
  });
});

describe('tmxExporter', () => {
  it('holds human translation that surely belongs together, and says what it leaves out', async () => {
    const xml = await file([sampleArticle()], { version: '1.2.3' });
    expect(units(xml)).toEqual([
      ['page', '河边的旧桥昨天重新开放。', 'The old bridge on the river opened again yesterday.'],
      ['edition', '修了两年', 'Two years of work'],
      ['edited', '免费通行', 'Free of charge'],
    ]);
    const header = parsed(xml).querySelector('header');
    expect(Object.fromEntries([...(header?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
      creationtool: 'Duizhao',
      creationtoolversion: '1.2.3',
      segtype: 'sentence',
      'o-tmf': 'duizhao',
      adminlang: 'en',
      srclang: 'zh-CN',
      datatype: 'plaintext',
      creationdate: '20260309T120000Z',
    });
    expect(header?.textContent?.trim()).toBe(
      'Pairs left out: 1 of machine translation; 1 that may not belong together; 1 without English or without Chinese, glosses among them.',
    );
  });

  it('tells of each unit where it comes from', async () => {
    const unit = parsed(await file([sampleArticle()])).querySelectorAll('tu')[1];
    expect(unit?.getAttribute('tuid')).toBe('example.org/bridge#b2.1.3');
    expect(unit?.getAttribute('creationdate')).toBe('20260309T080000Z');
    expect(
      Object.fromEntries(
        [...(unit?.querySelectorAll('prop') ?? [])].map((p) => [p.getAttribute('type'), p.textContent]),
      ),
    ).toEqual({
      'x-source': 'edition',
      'x-confidence': '1',
      'x-engine': 'https://example.org/en',
      'x-url': 'https://example.org/bridge',
      'x-title': '旧桥重新开放',
      'x-outlet': '河岸日报',
    });
  });

  it('takes machine translation and uncertain pairs only when asked, and labels them', async () => {
    const xml = await file([sampleArticle()], { machineLines: true, uncertainLines: true });
    expect(faults(xml)).toBe('');
    expect(units(xml).map(([source]) => source)).toEqual(['page', 'page', 'edition', 'engine', 'edited']);
    expect([...parsed(xml).querySelectorAll('tu > note')].map((note) => note.textContent)).toEqual([
      'from the page itself, uncertain match',
      'machine translation (Testing 1)',
    ]);
    expect(units(await file([sampleArticle()], { machineLines: true })).map(([source]) => source)).not.toContain(
      'gloss',
    );
  });

  it('joins several sentences of a pair', async () => {
    const saved = sampleArticle();
    const pairs: SavedArticle['pairs'] = [
      {
        zh: ['b1.1', 'b1.2', 'b2.1'],
        en: [
          { id: 'e1.1', text: 'One.' },
          { id: 'e1.2', text: 'Two.' },
        ],
        source: 'page',
        confidence: 0.5,
      },
    ];
    expect(units(await file([{ ...saved, pairs }]))).toEqual([
      ['page', '河边的旧桥昨天重新开放。居民可以步行过河。 修了两年', 'One. Two.'],
    ]);
  });

  it('says the language of Traditional texts, also among others', async () => {
    const saved = sampleArticle();
    const traditional = { ...saved, id: 'other', article: { ...saved.article, script: 'Hant' as const } };
    expect(
      parsed(await file([traditional]))
        .querySelector('header')
        ?.getAttribute('srclang'),
    ).toBe('zh-TW');
    const both = await file([saved, traditional]);
    expect(faults(both)).toBe('');
    const document = parsed(both);
    expect(document.querySelector('header')?.getAttribute('srclang')).toBe('zh-CN');
    expect([...document.querySelectorAll('tu')].map((unit) => unit.getAttribute('srclang'))).toEqual([
      ...[null, null, null],
      ...['zh-TW', 'zh-TW', 'zh-TW'],
    ]);
    const ids = [...document.querySelectorAll('tu')].map((unit) => unit.getAttribute('tuid'));
    expect(new Set(ids).size).toBe(6);
  });

  it.each([...hostile, ']]>\u0001\u000b\ufffe & <seg> &amp; שלום 🐉', ''])(
    'is valid whatever texts say: %j',
    async (text) => {
      const article = hostileArticle(text);
      const xml = await file([{ ...article, id: text, savedAt: text }], {
        machineLines: true,
        uncertainLines: true,
        version: text,
      });
      expect(faults(xml)).toBe('');
      expect(xml).not.toMatch(/(?!\n)\p{Cc}|\ufffe/u);
    },
  );

  it('keeps what people write: emoji, Hebrew, angle brackets', async () => {
    const text = '1 < 2 & שלום 🐉 "quoted" ]]>';
    const found = units(await file([hostileArticle(text)]));
    expect(found[0]).toEqual(['page', text, text]);
  });

  it('is valid with nothing in it, and says that it is empty', async () => {
    const emptiness = async (articles: SavedArticle[], options = {}) =>
      (await tmxExporter.write(articles, { now, ...options }, noSignal)).empty;
    const machine = sampleArticle({ pairs: sampleArticle().pairs.filter(({ source }) => source === 'engine') });
    expect(await emptiness([machine])).toBe(true);
    expect(await emptiness([machine], { machineLines: true })).toBe(false);
    expect(faults(await file([]))).toBe('');
    expect(units(await file([sampleArticle({ pairs: [] })]))).toEqual([]);
  });

  it('comes in one part for each article', async () => {
    const { parts, name } = await tmxExporter.write([sampleArticle(), sampleArticle()], { now }, noSignal);
    expect(parts).toHaveLength(4);
    expect(name).toBe('duizhao-2026-03-09.tmx');
  });
});
