import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { bookLayouts } from '@/lib/export/choices';
import type { Exporter, ExportOptions } from '@/lib/export/exporter';
import { markedPieces } from '@/lib/export/marked-text';
import { exporters } from '@/lib/export/registry';
import { savedArticleRow } from '@/lib/library/rows';
import type { SavedArticle } from '@/lib/library/saved-article';
import { lowConfidence } from '@/lib/pairing';
import { oneLine, visibleText } from '@/lib/text/visible-text';
import { unguardFormula } from '@/lib/text/write-delimited';
import { oddArticle } from './odd-articles';
import { readCsv } from './read-csv';
import { printed, readBib, readRis } from './read-references';
import { readFrontMatter } from './read-yaml';
import { noSignal, now, sampleArticle } from './sample';

/*
 * Every form of export over articles that the library would take, with odd and hostile texts in all that a page can fill,
 * read again by what the form's own standard says.
 */

const articles = Array.from({ length: 150 }, (_, seed) => oddArticle(seed));

const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (c) => c.charCodeAt(0));
const images: ExportOptions['images'] = async () => ({ bytes: gif, type: 'image/gif' });
const ruby: ExportOptions['ruby'] = (text) =>
  Array.from(text, (one) => ({ text: one, reading: /\p{Script=Han}/u.test(one) ? 'hé<' : '' }));

const named = (id: (typeof exporters)[number]['id']): Exporter => {
  const found = exporters.find((exporter) => exporter.id === id);
  if (!found) throw new Error(id);
  return found;
};
async function bytes(id: string, some: readonly SavedArticle[], options: Partial<ExportOptions> = {}) {
  const file = await named(id).write(some, { now, ...options }, noSignal);
  return new Uint8Array(await new Blob(file.parts).arrayBuffer());
}
const text = async (id: string, some: readonly SavedArticle[], options: Partial<ExportOptions> = {}) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytes(id, some, options));

/** What no file may hold as it stands. */
const acting = /(?![\n\r\t])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufffe\uffff]/u;

describe('the odd articles', () => {
  it('are such as the library takes', () => {
    for (const saved of articles) expect(savedArticleRow.safeParse(saved).error, saved.id).toBeUndefined();
    expect(articles.some(({ annotations }) => annotations)).toBe(true);
    expect(articles.some(({ pairs }) => pairs.some(({ zh, en }) => zh.length > 1 && en.length > 1))).toBe(true);
    expect(articles.some(({ pairs }) => pairs.length === 0)).toBe(true);
  });
});

describe('EPUB', () => {
  it.each([0, 1, 2, 3, 4, 5])('is sound: %i', async (part) => {
    const some = articles.slice(part * 25, part * 25 + 25);
    const book = await bytes('epub', part ? some : some.slice(0, 1), {
      layout: bookLayouts[part % 3],
      ...(part % 2 && { ruby, images }),
    });
    const { messages } = await EpubCheck.validate(book, { includeUsage: true, version: '3.3' });
    expect(messages.map(({ id, message, location }) => `${id} ${message} ${location?.path}`)).toEqual([]);
  });

  it('is sound for each article alone', async () => {
    for (const saved of articles.slice(0, 40)) {
      const { messages } = await EpubCheck.validate(await bytes('epub', [saved]), {
        includeUsage: true,
        version: '3.3',
      });
      expect(messages.map(({ id, message, location }) => `${saved.id} ${id} ${message} ${location?.path}`)).toEqual([]);
    }
  });
});

describe('TMX', () => {
  const validator = new DtdValidator(XmlDtd.fromString(readFileSync(new URL('tmx14.dtd', import.meta.url), 'utf8')));

  it.each([false, true])('is valid, each unit once, its texts as they were; all lines: %s', async (all) => {
    for (const some of [articles, ...articles.slice(0, 60).map((saved) => [saved])]) {
      const xml = await text('tmx', some, { machineLines: all, uncertainLines: all });
      using document = XmlDocument.fromString(xml);
      validator.validate(document);
      expect(xml).not.toMatch(acting);
      const units = [...new JSDOM(xml, { contentType: 'text/xml' }).window.document.querySelectorAll('tu')];
      const ids = units.map((unit) => unit.getAttribute('tuid'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).not.toMatch(/\s/);
      const english = some.flatMap(({ pairs }) =>
        pairs
          .filter(({ source, confidence }) => all || (source !== 'engine' && confidence >= lowConfidence))
          .filter(({ zh, source }) => zh.length > 0 && source !== 'gloss')
          .map(({ en }) => oneLine(en.map((one) => one.text).join(' ')))
          .filter((line) => line !== ''),
      );
      const written = units.map((unit) => unit.querySelectorAll('seg')[1]?.textContent ?? '');
      // A sentence of nothing but marks that cannot be seen is no Chinese.
      expect(english.filter((line) => !written.includes(line)).length).toBeLessThanOrEqual(
        english.length - written.length,
      );
      expect(written.every((line) => english.includes(line))).toBe(true);
      for (const unit of units) expect(unit.querySelector('tuv')?.getAttribute('xml:lang')).toMatch(/^zh-(?:CN|TW)$/);
    }
  });
});

describe('tables', () => {
  it('are RFC 4180 without formulas, titles as they were', async () => {
    const file = await text('csv', articles);
    const [head, ...rows] = readCsv(file.slice(1));
    expect(head).toHaveLength(12);
    const titles = new Set(articles.map(({ article }) => visibleText(article.title).trim()));
    for (const row of rows) {
      expect(titles).toContain(unguardFormula(row[1] ?? ''));
      for (const cell of row) expect(cell).not.toMatch(/^[\s']*[=+\-@＝＋－＠|%](?<!^'.*)/);
    }
    expect(file).not.toMatch(acting);
    expect(rows.length).toBeGreaterThanOrEqual(articles.flatMap(({ pairs }) => pairs).length);
  });

  it('have no cell that is too long for a spreadsheet, and lose nothing of it', async () => {
    const long = `=${'长🐉'.repeat(33_000)}`;
    const [pair] = sampleArticle().pairs;
    if (!pair) throw new Error('no pair');
    const en = [{ id: 'e1.1', text: long }];
    const file = await text('csv', [sampleArticle({ pairs: [{ ...pair, en }, pair] })]);
    const rows = readCsv(file.slice(1)).slice(1);
    for (const row of rows) for (const cell of row) expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => row[6]))).toEqual(new Set(['河边的旧桥昨天重新开放。']));
    expect(
      rows
        .slice(0, 4)
        .map((row) => unguardFormula(row[7] ?? ''))
        .join(''),
    ).toBe(long);
    expect(file.isWellFormed()).toBe(true);
    expect(readCsv(await text('tsv', [sampleArticle({ pairs: [{ ...pair, en }] })]), '\t')).toHaveLength(2);
  });

  it('are lines of tabs', async () => {
    const file = await text('tsv', articles);
    const rows = readCsv(file, '\t');
    expect(rows).toHaveLength(file.split(/[\n\r\u0085\u2028\u2029\v\f]+/).filter(Boolean).length);
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/[\t\n\r]/);
  });
});

it('JSON Lines are a line each, also to readers that break lines at more than a line feed', async () => {
  const [pair] = sampleArticle().pairs;
  if (!pair) throw new Error('no pair');
  const odd = sampleArticle({ pairs: [{ ...pair, en: [{ id: 'e\u2028\u0085\u20291.1', text: 'Yes.' }] }] });
  const file = await text('jsonl', [...articles, odd]);
  const lines = file.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).filter(Boolean);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.map((line) => `${line}\n`).join('')).toBe(file);
  for (const line of lines) {
    const { zh, en } = JSON.parse(line) as { zh: string; en: string };
    expect(zh && en).toBeTruthy();
  }
});

it('JSON is what the library holds', async () => {
  const { articles: read } = JSON.parse(await text('json', articles)) as { articles: SavedArticle[] };
  expect(read).toEqual(articles);
});

describe('references', () => {
  const titled = articles.filter(({ article }) => oneLine(article.title));

  it('are RIS', async () => {
    const references = readRis(await text('ris', articles));
    expect(references).toHaveLength(articles.length);
    expect(references.flatMap(({ TI = [] }) => TI)).toEqual(
      expect.arrayContaining(titled.map(({ article }) => oneLine(article.title))),
    );
    for (const { DA = [], TY } of references) {
      expect(TY).toEqual(['NEWS']);
      for (const date of DA)
        if (date.length === 10)
          expect(new Date(`${date} UTC`).toISOString().slice(0, 10)).toBe(date.replaceAll('/', '-'));
    }
  });

  it('are BibTeX', async () => {
    const entries = readBib(await text('bibtex', articles));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(articles.length);
    for (const [index, { fields }] of entries.entries()) {
      const title = oneLine(articles[index]?.article.title ?? '');
      if (title) expect(printed(fields.title ?? '')).toBe(title);
      for (const [name, value] of Object.entries(fields)) if (name !== 'url') printed(value);
    }
  });
});

describe('Markdown', () => {
  it('has front matter that is YAML, and a body that nothing takes over', async () => {
    for (const saved of articles) {
      const note = await text('markdown', [saved]);
      const { front, body } = readFrontMatter(note);
      expect(front.title ?? '').toBe(oneLine(saved.article.title));
      expect(note).not.toMatch(acting);
      const prose = body.replace(/\]\(<[^>]*>\)/g, '](link)');
      expect(prose).not.toMatch(/(?<!\\)(?:\\\\)*<|(?<![\\\]])(?:\\\\)*\[\[|(?<!\\)(?:\\\\)*%|(?<!\\)(?:\\\\)*\$/);
      expect(prose).not.toMatch(/^ {0,3}(?:---|===|\+\s|\d+[.)]\s|```|~~~)|^\t|^ {4}(?!\S)/m);
      // What is marked is marked once: two passages that touch do not close and open in one breath.
      expect(prose).not.toContain('====');
    }
  });

  it('is a folder of names that differ on every system', async () => {
    const titles = [
      'Straße',
      'STRASSE',
      'straße',
      'σίγμας',
      'ΣΊΓΜΑΣ',
      'ﬁn',
      'FIN',
      'fin',
      'e\u0301te',
      '\u00e9te',
      'ÉTE',
      'index',
      'INDEX',
      'images',
      'ſo',
      'so',
      'K',
      'k',
      '\u212a',
    ];
    const some = [...titles, ...articles.map(({ article }) => article.title)].map((title, n): SavedArticle => {
      const saved = oddArticle(n % 150);
      return { ...saved, article: { ...saved.article, title } };
    });
    const files = unzipSync(await bytes('markdown', some, { images }));
    const keys = Object.keys(files).map((name) => name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFD'));
    expect(new Set(keys).size).toBe(keys.length);
    const notes = Object.keys(files).filter((name) => !name.startsWith('images/'));
    expect(notes).toHaveLength(some.length + 1);
    for (const name of notes) expect(name.normalize('NFC')).toBe(name);
    const links = strFromU8(files['index.md'] ?? new Uint8Array()).matchAll(/\]\(<([^>]*)>\)/g);
    expect(new Set([...links].map(([, href = '']) => decodeURIComponent(href)))).toEqual(
      new Set(notes.filter((name) => name !== 'index.md')),
    );
  });
});

describe('web pages', () => {
  it('hold no element of the articles’ own and no name twice', async () => {
    const html = await text('html', articles, { images });
    expect(html).not.toMatch(acting);
    expect(html).not.toMatch(/\p{Noncharacter_Code_Point}/u); // an error of parsing by the HTML standard
    const { document } = new JSDOM(html).window;
    expect(
      document.querySelectorAll('script, iframe, object, embed, link, form, svg, [onerror], [style]'),
    ).toHaveLength(0);
    expect(document.querySelectorAll('article')).toHaveLength(articles.length);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    expect([...document.querySelectorAll('h2')].map((head) => oneLine(head.textContent))).toEqual(
      articles.map(({ article }) => oneLine(article.title)),
    );
  });
});

it('plain text holds nothing that acts unseen', async () => {
  expect(await text('text', articles)).not.toMatch(acting);
});

it('no mark tears a character in two', () => {
  const mark = { start: 1, end: 4, colour: 'yellow' as const, note: 1 };
  expect(markedPieces('🐉桥🐉河', [mark]).map(({ text, marked, notes }) => [text, marked, notes])).toEqual([
    ['🐉桥🐉', true, [1]],
    ['河', false, []],
  ]);
});

it('no form tears a character in two', async () => {
  const whole = articles.filter(
    (saved) => JSON.stringify(saved).isWellFormed() && !/\\ud[89a-f]|\ufffd/i.test(JSON.stringify(saved)),
  );
  expect(whole.length).toBeGreaterThan(5);
  for (const id of ['html', 'text', 'csv', 'tsv', 'tmx', 'jsonl', 'ris', 'bibtex', 'anki'])
    expect(await text(id, whole, { machineLines: true, uncertainLines: true }), id).not.toContain('\ufffd');
  for (const saved of whole) expect(await text('markdown', [saved])).not.toContain('\ufffd');
});
