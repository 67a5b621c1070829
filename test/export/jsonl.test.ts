import { describe, expect, it } from 'vitest';
import { jsonlExporter } from '@/lib/export/jsonl';
import type { SavedArticle } from '@/lib/library/saved-article';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

async function read(...articles: SavedArticle[]): Promise<Record<string, unknown>[]> {
  const text = (await jsonlExporter.write(articles, { now }, noSignal)).parts.join('');
  if (text && !text.endsWith('\n')) throw new Error('the last line does not end');
  // Some readers end a line at more than '\n'.
  return text
    .split(/[\p{Cc}\u2028\u2029]/u)
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('jsonlExporter', () => {
  it('has an object a line, of every pair with a translation', async () => {
    const lines = await read(sampleArticle());
    expect(lines.map(({ zh, source }) => [zh, source])).toEqual([
      ['河边的旧桥昨天重新开放。', 'page'],
      ['居民可以步行过河。', 'page'],
      ['修了两年', 'edition'],
      ['工程花了两年。', 'engine'],
      ['免费通行', 'edited'],
    ]);
    expect(lines[3]).toEqual({
      zh: '工程花了两年。',
      en: 'The work took two years.',
      source: 'engine',
      engine: 'Testing 1',
      confidence: 0.8,
      zh_ids: ['b3.1'],
      en_ids: ['e3.1'],
      article: 'example.org/bridge',
      url: 'https://example.org/bridge',
      title: '旧桥重新开放',
      outlet: '河岸日报',
      published: '2026-03-08T09:30:00+08:00',
      saved: '2026-03-09T08:00:00.000Z',
      script: 'zh-Hans',
    });
  });

  it('names the engine that took over for another', async () => {
    const [line] = await read(
      sampleArticle({
        pairs: [
          {
            zh: ['b3.1'],
            en: [{ id: 'e1.1', text: 'x' }],
            source: 'engine',
            engine: 'Bergamot',
            insteadOf: 'DeepL',
            confidence: 1,
          },
        ],
      }),
    );
    expect(line?.engine).toBe('Bergamot, in place of DeepL');
  });

  it('is empty without a translation, and says so', async () => {
    expect(await read(sampleArticle({ pairs: [] }))).toEqual([]);
    const empty = async (...articles: SavedArticle[]) => (await jsonlExporter.write(articles, { now }, noSignal)).empty;
    expect(await empty(sampleArticle({ pairs: [] }))).toBe(true);
    expect(await empty(sampleArticle({ pairs: [] }), sampleArticle())).toBe(false);
  });

  it.each(hostile)('holds %j as text', async (text) => {
    const lines = await read(hostileArticle(text), hostileArticle(text));
    // A text of one sentence has no second one for the pair that speaks of it.
    expect([8, 10]).toContain(lines.length);
    for (const line of lines) {
      expect(Object.keys(line)).toHaveLength(14);
      expect(`${line.zh}${line.en}${line.title}`).not.toMatch(/(?!\n)\p{Cc}|\u202e|\ufeff|\u2028/u);
    }
  });
});
