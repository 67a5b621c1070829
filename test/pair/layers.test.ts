import { describe, expect, it } from 'vitest';
import { type BilingualArticle, englishOf, rowsOf } from '@/lib/bilingual-article';
import { editsOf } from '@/lib/pair/edits';
import { hasHumanEnglish, joinLayers, type Layers, type MachineLine, sameState, withoutHuman } from '@/lib/pair/layers';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { aBilingualArticle, aBlock, aGlossPair, anArticle, aPair } from '../builders';
import { brokenInvariants } from './invariants';

const line = (text: string, engine = 'Bergamot'): MachineLine => ({ text, engine });
const ids = ['b1.1', 'b1.2', 'b2.1', 'b2.2'];
const glossed = aBilingualArticle({ titleEn: '', titleEnSource: '', pairs: ids.map((id) => aGlossPair({ zh: [id] })) });
const all = new Map([
  ['title', line('A Library')],
  ...ids.map((id) => [id, line(`Line ${id}.`)] as [string, MachineLine]),
]);
const join = (change: Partial<Layers>) =>
  joinLayers({ base: glossed, edition: null, machine: new Map(), fillGaps: false, edits: [], ...change });
const shape = ({ pairs }: BilingualArticle) => pairs.map((pair) => `${pair.source} ${pair.zh.join('+')}`);
const edition = (...pairs: Pair[]) => ({ pairs, title: 'Their Headline', url: 'https://news.example.com/en/1' });
const fromEdition = (zh: string[], id: string) =>
  aPair({ zh, source: 'edition', en: id ? [{ id, text: `Theirs ${id}.` }] : [], confidence: 0.9 });

describe('joinLayers', () => {
  it('changes nothing where there is nothing to add', () => {
    const joined = join({});
    expect(sameState(joined, glossed)).toBe(true);
  });

  it('puts a machine line over the gloss, one English paragraph for each Chinese block', () => {
    const joined = join({ machine: all });
    expect(joined).toMatchObject({ titleEn: 'A Library', titleEnSource: 'engine', keywords: glossed.keywords });
    expect(joined.pairs.map(({ en }) => en[0]?.id)).toEqual(['mb1.1', 'mb1.2', 'mb2.1', 'mb2.2']);
    expect(joined.pairs.every(({ engine, source }) => source === 'engine' && engine === 'Bergamot')).toBe(true);
    expect(rowsOf(joined)).toHaveLength(2);
    const partly = join({ machine: new Map([['b1.2', line('Two.')]]) });
    expect(shape(partly)).toEqual(['gloss b1.1', 'engine b1.2', 'gloss b2.1', 'gloss b2.2']);
  });

  it('says who stood in for whom', () => {
    const [pair] = join({ machine: new Map([['b1.1', { ...line('One.'), insteadOf: 'DeepL' }]]) }).pairs;
    expect(pair).toMatchObject({ engine: 'Bergamot', insteadOf: 'DeepL' });
  });

  it('leaves human English alone, and fills its gaps only where the reader allowed it', () => {
    const base = aBilingualArticle({ titleEn: '', titleEnSource: '', pairs: [aPair(), ...glossed.pairs.slice(1)] });
    expect(shape(join({ base, machine: all }))).toEqual(['page b1.1', 'gloss b1.2', 'gloss b2.1', 'gloss b2.2']);
    expect(join({ base, machine: all }).titleEn).toBe('');
    const filled = join({ base, machine: all, fillGaps: true });
    expect(shape(filled)).toEqual(['page b1.1', 'engine b1.2', 'engine b2.1', 'engine b2.2']);
    expect(filled.titleEnSource).toBe('engine');
    expect(hasHumanEnglish(filled.pairs)).toBe(true);
    expect(withoutHuman(filled.pairs)).toEqual(['b1.2', 'b2.1', 'b2.2']);
  });

  it('takes an edition whole where nobody translated, with its English that has no partner', () => {
    const only = fromEdition([], 'e1.2');
    const joined = join({
      edition: edition(
        fromEdition(['b1.1', 'b1.2'], 'e1.1'),
        only,
        fromEdition(['b2.1'], ''),
        fromEdition(['b2.2'], 'e2.1'),
      ),
      machine: all,
    });
    expect(shape(joined)).toEqual(['edition b1.1+b1.2', 'edition ', 'gloss b2.1', 'edition b2.2']);
    expect(joined).toMatchObject({ titleEn: 'Their Headline', titleEnSource: 'edition' });
  });

  it('takes of an edition only what the page lacks', () => {
    const base = aBilingualArticle({ pairs: [aPair(), ...glossed.pairs.slice(1)] });
    const pairs = [
      fromEdition(['b1.1', 'b1.2'], 'e1.1'),
      fromEdition([], 'e1.2'),
      fromEdition(['b2.1', 'b2.2'], 'e2.1'),
    ];
    const joined = join({ base, edition: edition(...pairs) });
    expect(shape(joined)).toEqual(['page b1.1', 'gloss b1.2', 'edition b2.1+b2.2']);
    expect(joined.titleEn).toBe('City Library Reopens');
  });

  it('puts new machine lines over those that were saved, and keeps the others', () => {
    const base = join({ machine: all });
    const joined = join({ base, machine: new Map([['b1.1', line('New.', 'DeepL')]]) });
    expect(joined.pairs.map(englishOf)).toEqual(['New.', 'Line b1.2.', 'Line b2.1.', 'Line b2.2.']);
  });

  it('gives the same objects for what did not change', () => {
    const edits = [{ zh: ['修缮工程历时两年。'], en: 'Mine.' }];
    const one = join({ machine: all, edits });
    const two = join({ machine: new Map(all), edits });
    expect(sameState(one, two)).toBe(true);
  });
});

describe('an edit', () => {
  const edits = [{ zh: ['读者可以借阅新书。'], en: 'Anyone may borrow.' }];

  it('stands over every source, keeps what stood there, and stays in its paragraph', () => {
    for (const base of [glossed, aBilingualArticle(), join({ machine: all })]) {
      const joined = join({ base, edits });
      const before = base.pairs[1];
      expect(joined.pairs[1]).toMatchObject({ source: 'edited', confidence: 1, before: { source: before?.source } });
      expect(englishOf(joined.pairs[1] as Pair)).toBe('Anyone may borrow.');
      expect(rowsOf(joined)).toHaveLength(rowsOf(base).length);
      expect(brokenInvariants(joined)).toEqual([]);
      // A revert is the edit gone.
      expect(join({ base: joined }).pairs).toEqual(base.pairs);
    }
  });

  it('is never overwritten by an engine', () => {
    const base = join({ edits });
    const joined = join({ base, machine: all, edits: editsOf(base) });
    expect(shape(joined)).toEqual(['engine b1.1', 'edited b1.2', 'engine b2.1', 'engine b2.2']);
    expect(joined.pairs[1]?.before).toMatchObject({ source: 'engine' });
  });

  it('knows its place where the article says the same twice', () => {
    const article = anArticle({ blocks: [aBlock({ text: '他笑了。' }), aBlock({ id: 'b2', text: '他笑了。' })] });
    const base = aBilingualArticle({ article, pairs: ['b1.1', 'b2.1'].map((id) => aGlossPair({ zh: [id] })) });
    const joined = join({ base, edits: [{ zh: ['他笑了。'], en: 'He grinned.', nth: 1 }] });
    expect(shape(joined)).toEqual(['gloss b1.1', 'edited b2.1']);
    expect(shape(join({ base, edits: editsOf(joined) }))).toEqual(shape(joined));
    expect(shape(join({ base, edits: [{ zh: ['他笑了。'], en: 'He grinned.' }] }))).toEqual([
      'edited b1.1',
      'gloss b2.1',
    ]);
  });

  it('joins the lines that it was made of, and leaves alone what only holds part of it', () => {
    const zh = ['修缮工程历时两年。', '馆内新增三百个座位。'];
    expect(shape(join({ edits: [{ zh, en: 'Both.' }] }))).toEqual(['gloss b1.1', 'gloss b1.2', 'edited b2.1+b2.2']);
    const base = aBilingualArticle({ pairs: [aPair({ zh: ids.slice(0, 2) }), ...glossed.pairs.slice(2)] });
    expect(shape(join({ base, edits }))).toEqual(shape(base));
  });
});

/** A small generator of reproducible numbers (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Human pairs over the sentences: one to three each side, gaps, English alone. */
function human(sentences: readonly string[], source: 'page' | 'edition', next: (below: number) => number): Pair[] {
  const pairs: Pair[] = [];
  let count = 0;
  const english = () => ({ id: `e${1 + Math.floor(count / 3)}.${1 + (count++ % 3)}`, text: `Sentence ${count}.` });
  for (let at = 0; at < sentences.length; ) {
    const zh = sentences.slice(at, at + 1 + next(3));
    at += zh.length;
    const some = Array.from({ length: next(4) }, english);
    if (some.length) pairs.push({ zh, en: some, source, confidence: next(10) / 10 });
    else pairs.push(...zh.map((id) => aGlossPair({ zh: [id] })));
    if (next(6) === 0) pairs.push({ zh: [], en: [english()], source, confidence: 0 });
  }
  return pairs;
}

describe('whatever is joined', () => {
  it('keeps the invariants, the order of trust, and every human sentence of the page once', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const next = numbers(seed);
      const texts = ['他来了。', '她走了。', '天黑了。', '雨停了。', '门开了。'];
      const blocks = Array.from({ length: 1 + next(4) }, (_, index) =>
        aBlock({ id: `b${index + 1}`, text: Array.from({ length: 1 + next(4) }, () => texts[next(5)]).join('') }),
      );
      const article = anArticle({ blocks });
      const sentences = sentencesOf(blocks);
      const names = sentences.map(({ id }) => id);
      const page = next(2) ? human(names, 'page', next) : names.map((id) => aGlossPair({ zh: [id] }));
      const layers: Layers = {
        base: aBilingualArticle({ article, pairs: page, titleEn: '', titleEnSource: '' }),
        edition: next(2) ? edition(...human(names, 'edition', next)) : null,
        machine: new Map(names.flatMap((id) => (next(2) ? [[id, line(`M ${id}.`)] as const] : []))),
        fillGaps: next(2) === 1,
        edits: Array.from({ length: next(4) }, () => {
          const at = next(sentences.length);
          return { zh: sentences.slice(at, at + 1 + next(2)).map(({ text }) => text), en: `Edit ${at}.` };
        }),
      };
      const joined = joinLayers(layers);
      expect(brokenInvariants(joined), `seed ${seed}`).toEqual([]);
      const under = joinLayers({ ...layers, edits: [] });
      expect(brokenInvariants(under), `seed ${seed}`).toEqual([]);
      const pageEnglish = (pairs: readonly Pair[]) =>
        pairs.filter(({ source }) => source === 'page').flatMap(({ en }) => en.map(({ id }) => id));
      expect(pageEnglish(under.pairs), `seed ${seed}`).toEqual(pageEnglish(page));
      const machine = under.pairs.filter(({ source }) => source === 'engine').length;
      if (hasHumanEnglish(under.pairs) && !layers.fillGaps) expect(machine, `seed ${seed}`).toBe(0);
      // Saved and opened again it is the same, edits and all.
      const again = joinLayers({ ...layers, base: joined, edition: null, machine: new Map(), edits: editsOf(joined) });
      expect(
        again.pairs.map(({ source, zh }) => `${source} ${zh}`),
        `seed ${seed}`,
      ).toEqual(joined.pairs.map(({ source, zh }) => `${source} ${zh}`));
    }
  });
});
