import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article';
import { type BilingualArticle, englishOf, rowsOf } from '@/lib/bilingual-article';
import { pairArticle } from '@/lib/pair/pair-article';
import { lowConfidence } from '@/lib/pairing';
import { type ReaderServices, ServiceError } from '@/lib/services';
import { dictionaryService } from '../tools/full-dictionary';
import { brokenInvariants } from './invariants';
import { articleOf, chinese, english, story, storyTitleEn } from './samples';

const full = dictionaryService();

async function states(
  article: Article,
  dictionary: ReaderServices['dictionary'] = full,
  signal?: AbortSignal,
): Promise<BilingualArticle[]> {
  const all: BilingualArticle[] = [];
  for await (const state of pairArticle(article, { dictionary }, signal)) {
    expect(brokenInvariants(state)).toEqual([]);
    all.push(state);
  }
  return all;
}

const last = async (article: Article): Promise<BilingualArticle> => {
  const state = (await states(article)).at(-1);
  if (!state) throw new Error('no state');
  return state;
};

describe('pairArticle', () => {
  it('pairs every sentence of a page that holds its English, and says where that comes from', async () => {
    const bilingual = await last(articleOf([...chinese, `News Title: ${storyTitleEn}`, ...english]));
    expect(bilingual).toMatchObject({ titleEn: storyTitleEn, titleEnSource: 'page' });
    expect(bilingual.pairs.every(({ source, zh, en }) => source === 'page' && zh.length && en.length)).toBe(true);
    const rows = rowsOf(bilingual).map((row) => [
      row.blocks.map(({ text }) => text),
      row.pairs.map(englishOf).join(' '),
    ]);
    expect(rows).toEqual(story.map(([zh, en]) => [[zh], en]));
  });

  it('shows the Chinese at once, before the dictionary answers', async () => {
    let answer: () => void = () => undefined;
    const waiting = new Promise<[]>((resolve) => {
      answer = () => resolve([]);
    });
    const stream = pairArticle(articleOf(chinese), { dictionary: () => waiting });
    const first = await stream.next();
    expect(first.value?.article.blocks.map(({ text }: { text: string }) => text)).toEqual(chinese);
    expect(first.value?.pairs.every((pair: { en: unknown[]; gloss?: unknown }) => !pair.en.length && !pair.gloss)).toBe(
      true,
    );
    answer();
    await stream.return(undefined);
  });

  it('glosses every sentence of a page in Chinese alone, the first ones first', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `${chinese[i % 4]}`);
    const all = await states(articleOf(many));
    const glossed = all.map(({ pairs }) => pairs.filter((pair) => pair.gloss).length);
    expect(glossed[0]).toBe(0);
    expect(glossed[1]).toBeGreaterThan(0);
    expect(glossed[1]).toBeLessThan(all[0]?.pairs.length ?? 0);
    expect(glossed.at(-1)).toBe(all[0]?.pairs.length);
    expect(all[1]?.pairs.findIndex((pair) => !pair.gloss)).toBe(glossed[1]);
    expect(all.at(-1)?.titleEnSource).toBe('');
  });

  it('glosses only what the human English lacks, and marks it so', async () => {
    const extra = '闭馆期间，工作人员把三十万册旧书逐一清点、修补并重新编号，其中不少是清代的地方志。';
    const bilingual = await last(articleOf([...chinese, extra, ...english]));
    const bySource = bilingual.pairs.map(({ source, zh }) => `${source} ${zh}`);
    expect(bySource.at(-1)).toBe('gloss b5.1');
    expect(bySource.filter((line) => line.startsWith('gloss'))).toHaveLength(1);
  });

  it('keeps English without Chinese, once', async () => {
    const added =
      'A small café on the ground floor sells tea and noodles until late in the evening, and its owner once drove a bus.';
    const bilingual = await last(articleOf([...chinese, ...english.slice(0, 2), added, ...english.slice(2)]));
    const alone = bilingual.pairs.filter(({ zh }) => zh.length === 0);
    expect(alone.map(englishOf)).toEqual([added]);
  });

  it('ends with keywords in both languages', async () => {
    const bilingual = await last(articleOf([...chinese, 'Keywords: library, readers', ...english]));
    expect(bilingual.keywords.map(({ en }) => en)).toEqual(['library', 'readers']);
  });

  it('leaves English that is no translation where it stands', async () => {
    const quotation = 'Any sufficiently advanced technology is indistinguishable from magic, as a writer once put it.';
    const bilingual = await last(articleOf([...chinese.slice(0, 2), quotation, ...chinese.slice(2)]));
    expect(bilingual.article.blocks[2]).toMatchObject({ lang: 'en', text: quotation });
    expect(bilingual.pairs.every(({ source }) => source === 'gloss')).toBe(true);
  });

  it('pairs by length, unsurely, where the dictionary cannot be had', async () => {
    const all = await states(articleOf([...chinese, '英文翻译:', ...english]), async () => {
      throw new ServiceError('disconnected');
    });
    const { pairs } = all.at(-1) as BilingualArticle;
    expect(pairs.some(({ source, en }) => source === 'page' && en.length > 0)).toBe(true);
    expect(
      pairs.filter(({ zh, en }) => zh.length && en.length).every(({ confidence }) => confidence < lowConfidence),
    ).toBe(true);
    const alone = await states(articleOf(chinese), async () => {
      throw new ServiceError('disconnected');
    });
    expect(alone.at(-1)?.article.blocks).toHaveLength(4);
  });

  it('passes on errors that are no refusal, and stops when aborted', async () => {
    await expect(
      states(articleOf(chinese), async () => {
        throw new TypeError('a bug');
      }),
    ).rejects.toThrow('a bug');
    const controller = new AbortController();
    const reason = new Error('closed');
    await expect(
      states(
        articleOf(chinese),
        async () => {
          controller.abort(reason);
          return [];
        },
        controller.signal,
      ),
    ).rejects.toBe(reason);
  });
});
