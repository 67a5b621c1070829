import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvExporter } from '@/lib/export/table';
import { textExporter } from '@/lib/export/text';
import { tmxExporter } from '@/lib/export/tmx';
import { toArticle } from '@/lib/import/to-article';
import { bilingualArticleRow } from '@/lib/library/rows';
import { sentencesOf } from '@/lib/text/article-sentences';
import { isTextAddress } from '@/lib/text/text-address';
import { noSignal, now, sampleArticle } from '../export/sample';
import { dictionaryServices } from './dictionary';
import { beside, lines, read, texts } from './texts';

const articles = (text: string) =>
  Promise.all(texts(read(text)).drafts.map((draft) => toArticle(draft, dictionaryServices)));
async function article(text: string) {
  const [first] = await articles(text);
  if (!first) throw new Error('no text');
  // Whatever is imported must be sound, and must not lose a sentence.
  expect(bilingualArticleRow.safeParse(first).error).toBeUndefined();
  const all = sentencesOf(first.article.blocks).map(({ id }) => id);
  expect(first.pairs.flatMap(({ zh }) => zh)).toEqual(all);
  return first;
}

describe('a text with its layout', () => {
  it('pairs rows as they stand, from people, surely', async () => {
    const made = await article(lines.map((line) => line.join('\t')).join('\n'));
    expect(beside(made)).toEqual(lines);
    expect(made.pairs.every(({ source, confidence }) => source === 'page' && confidence === 1)).toBe(true);
    expect(made.article).toMatchObject({ title: '河边的旧桥昨天重新开放', script: 'Hans', site: '' });
    expect(made.keywords.length).toBeGreaterThan(0);
  });

  it('divides a row of several sentences where the aligner is sure', async () => {
    const zh = lines.map(([one]) => one).join('');
    const en = lines.map(([, one]) => one).join(' ');
    expect(beside(await article(`${zh}\t${en}\n${lines[0]?.join('\t')}`))).toEqual([...lines, lines[0]]);
    const unlike = await article(`${zh}\tGood morning. It rains.\n${lines[0]?.join('\t')}`);
    expect(beside(unlike)[0]).toEqual([zh, 'Good morning. It rains.']);
  });

  it('gives a gloss to what has no English, and keeps English without Chinese', async () => {
    const made = await article(
      `zh\ten\n${lines[0]?.join('\t')}\n今天下雨。\t\n\tNobody knows why.\n${lines[1]?.join('\t')}`,
    );
    expect(made.pairs.map(({ source, gloss }) => (gloss ? 'gloss' : source))).toEqual([
      'page',
      'gloss',
      'page',
      'page',
    ]);
    expect(made.pairs[2]).toMatchObject({ zh: [], en: [{ text: 'Nobody knows why.' }] });
  });

  it('knows traditional characters', async () => {
    const made = await article('圖書館昨天開門了。\tThe library opened yesterday.\n讀者們都來了。\tThe readers came.');
    expect(made.article.script).toBe('Hant');
  });
});

describe('running text', () => {
  const chinese = lines.map(([zh]) => zh);
  const english = lines.map(([, en]) => en);

  it('goes through the ordinary pairing', async () => {
    const text = `${chinese.slice(0, 2).join('')}\n\n${chinese.slice(2).join('')}\n\n英文翻译:\nNews Title: Old bridge opens again\nKeywords: bridge\n\nNews Content:\n${english.slice(0, 2).join(' ')}\n\n${english.slice(2).join(' ')}\n\n【来源】https://a.example/bridge\n\nViews: 1\n发表回复`;
    const made = await article(text);
    expect(beside(made)).toEqual(lines);
    expect(made.titleEn).toBe('Old bridge opens again');
    expect(made.article).toMatchObject({ canonicalUrl: 'https://a.example/bridge', source: '', sourceUrl: '' });
    expect(JSON.stringify(made)).not.toContain('发表回复');
  });

  it('sets English beside the Chinese that the words do not bear out, and says so', async () => {
    const made = await article(
      `${chinese.join('\n\n')}\n\nGood morning.\n\nIt rains today in the north, and nobody knows when it ends.`,
    );
    const human = made.pairs.filter(({ en }) => en.length);
    expect(human.flatMap(({ en }) => en.map(({ text }) => text)).join(' ')).toContain('Good morning.');
    expect(human.every(({ confidence }) => confidence < 0.5)).toBe(true);
  });

  it('reads Chinese alone with a gloss', async () => {
    const made = await article(chinese.join('\n\n'));
    expect(made.pairs.every(({ gloss }) => gloss)).toBe(true);
  });
});

describe('identity', () => {
  it('is that of the Chinese, however it is laid out', async () => {
    const table = await article(lines.map((line) => line.join('\t')).join('\n'));
    const inTurn = await article(lines.flatMap(([zh, en]) => [en, ` ${zh.replace('。', '.')}`]).join('\n\n'));
    expect(isTextAddress(table.article.canonicalUrl)).toBe(true);
    expect(inTurn.article.canonicalUrl).toBe(table.article.canonicalUrl);
    const other = await article(
      lines
        .slice(1)
        .map((line) => line.join('\t'))
        .join('\n'),
    );
    expect(other.article.canonicalUrl).not.toBe(table.article.canonicalUrl);
  });
});

describe('our own files come back', () => {
  const first = sampleArticle();
  const written = async (exporter: typeof tmxExporter, options: object = {}) =>
    new Blob((await exporter.write([first], { now, ...options }, noSignal)).parts).text();

  it('TMX with provenance', async () => {
    const made = await article(await written(tmxExporter, { machineLines: true, uncertainLines: true }));
    const kept = first.pairs.filter(({ en }) => en.length);
    const origin = ({ source, engine, confidence }: (typeof kept)[number]) => ({ source, engine, confidence });
    expect(made.pairs.map(origin)).toEqual(kept.map(origin));
    expect(beside(made)).toEqual(beside(first));
    expect(made.article).toMatchObject({ title: first.article.title, site: first.article.site });
    expect(made.article.blocks.map(({ text }) => text)).toEqual([
      '河边的旧桥昨天重新开放。居民可以步行过河。',
      '修了两年',
      '工程花了两年。',
      '免费通行',
    ]);
    // And once more the same file.
    const again = { ...first, ...made };
    const { parts } = await tmxExporter.write([again], { now, machineLines: true, uncertainLines: true }, noSignal);
    const units = (xml: string) => xml.match(/<tuv[\s\S]*?<\/tuv>|<prop type="x-(?:source|engine|confidence)">.*/g);
    expect(units(await new Blob(parts).text())).toEqual(
      units(await written(tmxExporter, { machineLines: true, uncertainLines: true })),
    );
  });

  it('CSV with provenance', async () => {
    const made = await article(await written(csvExporter));
    expect(beside(made)).toEqual(beside(first));
    expect(made.pairs.map(({ source }) => source)).toEqual(first.pairs.map(({ source }) => source));
    expect(made.titleEn).toBe(first.titleEn);
  });

  it('plain text, where no machine line becomes a human one', async () => {
    const made = await article(await written(textExporter));
    expect(made.article).toMatchObject({
      title: '旧桥重新开放',
      publishedAt: first.article.publishedAt,
      byline: '林小河',
    });
    const line = made.pairs.find(({ en }) => en.some(({ text }) => text.includes('The work took two years')));
    expect(line).toMatchObject({ source: 'engine', engine: 'Testing 1' });
    expect(JSON.stringify(made.article.blocks)).not.toMatch(/来源|machine translation|词语注释/);
  });
});

const seed = '../shared/seed';
describe.skipIf(!existsSync(seed))('the seed', () => {
  it('is read as it was written', async () => {
    for (const name of readdirSync(seed).filter((file) => file.endsWith('.txt'))) {
      const made = await article(readFileSync(`${seed}/${name}`, 'utf8'));
      expect(made.titleEn).toMatch(/^Top Chinese judicial/);
      expect(made.article.canonicalUrl).toMatch(/^http:\/\/www\.chinanews\.com\//);
      expect(made.pairs.every(({ source, confidence }) => source === 'page' && confidence >= 0.5)).toBe(true);
      expect(made.article.blocks).toHaveLength(3);
    }
  });
});
