import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/article';
import { type BilingualArticle, englishOf, provenance, type Row, rowsOf } from '@/lib/bilingual-article';
import type { Pair, PairSource } from '@/lib/pairing';

const block = (id: string, kind: Block['kind'] = 'paragraph'): Block => ({
  id,
  kind,
  lang: 'zh',
  text: `${id} 的文字。`,
});

/** 'b1.1 b1.2 = e1.1' is one pair; either side may be empty. */
function pair(text: string, source: PairSource = 'page'): Pair {
  const [zh = '', en = ''] = text.split('=').map((side) => side.trim());
  const ids = (side: string) => side.split(' ').filter(Boolean);
  return { zh: ids(zh), en: ids(en).map((id) => ({ id, text: `Text ${id}.` })), source, confidence: 0.9 };
}

function article(blocks: Block[], pairs: Pair[]): BilingualArticle {
  return {
    article: {
      url: 'https://example.org/1',
      canonicalUrl: 'https://example.org/1',
      site: 'example.org',
      source: '',
      sourceUrl: '',
      title: '题',
      byline: '',
      publishedAt: '',
      script: 'Hans',
      keywords: [],
      alternates: [],
      blocks,
    },
    titleEn: '',
    titleEnSource: '',
    keywords: [],
    pairs,
  };
}

/** 'b1,b2 | e1.1,e2.1' for each row. */
const shown = (rows: Row[]): string[] =>
  rows.map(
    ({ blocks, pairs }) =>
      `${blocks.map(({ id }) => id)} | ${pairs.flatMap(({ en }) => en.map((sentence) => sentence.id))}`,
  );

const rows = (blocks: Block[], pairs: Pair[]) => shown(rowsOf(article(blocks, pairs)));

describe('rowsOf', () => {
  it('gives each paragraph pair a row', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('b1.2 = e1.2'), pair('b2.1 = e2.1')];
    expect(rows([block('b1'), block('b2')], pairs)).toEqual(['b1 | e1.1,e1.2', 'b2 | e2.1']);
  });

  it('keeps an English paragraph whole that two Chinese blocks share', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('b2.1 = e1.2'), pair('b3.1 = e2.1')];
    expect(rows([block('b1'), block('b2'), block('b3')], pairs)).toEqual(['b1,b2 | e1.1,e1.2', 'b3 | e2.1']);
  });

  it('joins two rows when a later pair reaches into both', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('b2.1 = e2.1'), pair('b2.2 = e1.2 e2.2')];
    expect(rows([block('b1'), block('b2')], pairs)).toEqual(['b1,b2 | e1.1,e2.1,e1.2,e2.2']);
  });

  it('keeps paragraphs that changed places apart', () => {
    const pairs = [pair('b1.1 = e2.1'), pair('b2.1 = e1.1')];
    expect(rows([block('b1'), block('b2')], pairs)).toEqual(['b1 | e2.1', 'b2 | e1.1']);
  });

  it('takes in what stands between two parts of one paragraph, in the order of the article', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('b2.1 = e2.1'), pair('b3.1 = e1.2')];
    expect(rows([block('b1'), block('b2'), block('b3')], pairs)).toEqual(['b1,b2,b3 | e1.1,e2.1,e1.2']);
  });

  it('leaves English without Chinese in its place', () => {
    const pairs = [pair('= e1.1'), pair('b1.1 = e2.1'), pair('= e3.1'), pair('b2.1 = e4.1'), pair('= e5.1')];
    expect(rows([block('b1'), block('b2')], pairs)).toEqual([
      ' | e1.1',
      'b1 | e2.1',
      ' | e3.1',
      'b2 | e4.1',
      ' | e5.1',
    ]);
  });

  it('keeps an English sentence without Chinese in the row of its paragraph', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('= e1.2'), pair('b2.1 = e2.1')];
    expect(rows([block('b1'), block('b2')], pairs)).toEqual(['b1 | e1.1,e1.2', 'b2 | e2.1']);
  });

  it('does not mix paragraphs of the same number from different sources', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('b2.1 = e1.1', 'engine')];
    expect(rows([block('b1'), block('b2')], pairs)).toEqual(['b1 | e1.1', 'b2 | e1.1']);
  });

  it('shows images where they stand: first, between, last', () => {
    const blocks = [
      block('b1', 'image'),
      block('b2'),
      block('b3', 'image'),
      block('b4', 'image'),
      block('b5'),
      block('b6', 'image'),
    ];
    const pairs = [pair('b2.1 = e1.1'), pair('b5.1 = e2.1')];
    expect(rows(blocks, pairs)).toEqual(['b1 | ', 'b2 | e1.1', 'b3 | ', 'b4 | ', 'b5 | e2.1', 'b6 | ']);
  });

  it('shows an image behind the row that reaches over it', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('b3.1 = e1.2'), pair('b4.1 = e2.1')];
    const blocks = [block('b1'), block('b2', 'image'), block('b3'), block('b4')];
    expect(rows(blocks, pairs)).toEqual(['b1,b3 | e1.1,e1.2', 'b2 | ', 'b4 | e2.1']);
  });

  it('shows blocks alone that no pair speaks of, and an article without any pair', () => {
    expect(rows([block('b1'), block('b2'), block('b3')], [pair('b2.1 = e1.1')])).toEqual([
      'b1 | ',
      'b2 | e1.1',
      'b3 | ',
    ]);
    expect(rows([block('b1'), block('b2', 'image')], [])).toEqual(['b1 | ', 'b2 | ']);
    expect(rows([], [])).toEqual([]);
  });

  it('survives pairs that name blocks which are not there', () => {
    expect(rows([block('b1')], [pair('b9.1 = e1.1'), pair('b1.1 = e2.1')])).toEqual([' | e1.1', 'b1 | e2.1']);
  });

  it('shows every block and every pair exactly once', () => {
    const kinds: Block['kind'][] = ['paragraph', 'image', 'paragraph', 'heading', 'paragraph', 'image', 'paragraph'];
    const blocks = kinds.map((kind, index) => block(`b${index + 1}`, kind));
    const pairs = [
      pair('= e1.1'),
      pair('b1.1 = e2.1'),
      pair('b3.1 b4.1 = e2.2'),
      pair('b5.1 ='),
      pair('b5.2 = e4.1'),
      pair('b7.1 = e3.1'),
    ];
    const all = rowsOf(article(blocks, pairs));
    expect(all.flatMap((row) => row.blocks.map(({ id }) => id)).sort()).toEqual(blocks.map(({ id }) => id));
    expect(all.flatMap((row) => row.pairs)).toEqual(pairs);
  });
});

describe('englishOf', () => {
  it('joins sentences, and the meanings of a gloss', () => {
    expect(englishOf(pair('b1.1 = e1.1 e1.2'))).toBe('Text e1.1. Text e1.2.');
    const gloss = [
      { text: '法院', pinyin: 'fǎyuàn', meaning: 'court' },
      { text: '。', pinyin: '', meaning: '' },
    ];
    expect(englishOf({ ...pair('b1.1 =', 'gloss'), gloss })).toBe('court · 。');
  });
});

describe('provenance', () => {
  it('counts only pairs that have something', () => {
    const pairs = [pair('b1.1 = e1.1'), pair('b1.2 ='), { ...pair('b1.3 =', 'gloss'), gloss: [] }];
    expect(provenance(pairs)).toEqual({ edited: 0, page: 1, edition: 0, engine: 0, gloss: 1 });
  });
});
