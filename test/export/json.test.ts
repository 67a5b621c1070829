import { describe, expect, it } from 'vitest';
import { jsonExporter } from '@/lib/export/json';
import { exporters } from '@/lib/export/registry';
import { readImport } from '@/lib/library/import/import';
import { sqlite } from './apkg/sqlite';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

describe('jsonExporter', () => {
  it('is read again as it was', async () => {
    const articles = [sampleArticle(), sampleArticle({ titleEn: 'Another "title"\n---' })];
    const { parts, name } = await jsonExporter.write(articles, { now }, noSignal);
    expect(name).toBe('duizhao-2026-03-09.json');
    expect(readImport(parts.join(''))).toEqual({ ok: true, articles, refused: [] });
  });

  it('is sound JSON with nothing in it, and with anything in it', async () => {
    const empty = await jsonExporter.write([], { now }, noSignal);
    expect(JSON.parse(empty.parts.join(''))).toEqual({
      format: 'duizhao-library',
      version: 3,
      exportedAt: '2026-03-09T12:00:00.000Z',
      articles: [],
    });
    const articles = hostile.map(hostileArticle);
    const { parts } = await jsonExporter.write(articles, { now }, noSignal);
    expect(JSON.parse(parts.join('')).articles).toEqual(articles);
  });
});

// Files of words are named otherwise, as they hold no articles.
const ofArticles = exporters.filter(({ id }) => id !== 'anki-words');

describe.each(ofArticles.map((exporter) => [exporter.id, exporter] as const))('%s', (_, exporter) => {
  it('stops when asked to', async () => {
    const abort = new AbortController();
    const articles = function* () {
      yield sampleArticle();
      abort.abort();
      yield sampleArticle();
    };
    await expect(exporter.write(articles(), { now, sqlite }, abort.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('counts what is done, and takes articles as they come', async () => {
    const done: number[] = [];
    const articles = async function* () {
      yield sampleArticle();
      yield sampleArticle();
    };
    const file = await exporter.write(articles(), { now, sqlite, onProgress: (n) => done.push(n) }, noSignal);
    expect(done).toEqual([1, 2]);
    expect(file.name).toMatch(/^duizhao-2026-03-09\.\w+$/);
    expect(new Blob(file.parts).size).toBeGreaterThan(500);
  });

  it('names one article’s file by its title', async () => {
    const file = await exporter.write([sampleArticle()], { now, sqlite }, noSignal);
    expect(file).toMatchObject({ name: `旧桥重新开放${exporter.extension}`, type: exporter.type });
  });
});
