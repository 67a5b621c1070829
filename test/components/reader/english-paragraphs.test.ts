import { describe, expect, it } from 'vitest';
import { englishParagraphs } from '@/components/reader/english-paragraphs';
import type { Pair } from '@/lib/pairing';
import { aGlossPair, aPair } from '../../builders';

const english = (id: string, text = id) => ({ id, text });
const shape = (pairs: Pair[]) =>
  englishParagraphs(pairs).map((pieces) =>
    pieces.map((piece) => piece.sentences.map((s) => s.id).join('+') + (piece.endsRun ? '!' : '')),
  );

describe('englishParagraphs', () => {
  it('keeps the paragraphs of a human text', () => {
    const pairs = [
      aPair({ en: [english('e1.1'), english('e1.2')] }),
      aPair({ zh: ['b1.2'], en: [english('e1.3'), english('e2.1')] }),
      aPair({ zh: ['b1.3'], en: [english('e2.2')] }),
    ];
    expect(shape(pairs)).toEqual([
      ['e1.1+e1.2', 'e1.3'],
      ['e2.1', 'e2.2!'],
    ]);
  });

  it('puts what an engine fills in where the gap is', () => {
    const pairs = [
      aPair({ en: [english('e1.1')] }),
      aPair({ zh: ['b1.2'], source: 'engine', en: [english('e7.1')] }),
      aPair({ zh: ['b1.3'], en: [english('e1.2')] }),
    ];
    expect(shape(pairs)).toEqual([['e1.1!', 'e7.1!', 'e1.2!']]);
  });

  it('begins a paragraph for another Chinese block', () => {
    const pairs = [aPair({ en: [english('e1.1')] }), aPair({ zh: ['b2.1'], source: 'engine', en: [english('e7.1')] })];
    expect(shape(pairs)).toEqual([['e1.1!'], ['e7.1!']]);
  });

  it('ends a run where the certainty changes', () => {
    const pairs = [aPair({ en: [english('e1.1')] }), aPair({ zh: ['b1.2'], en: [english('e1.2')], confidence: 0.2 })];
    expect(shape(pairs)).toEqual([['e1.1!', 'e1.2!']]);
  });

  it('gives each gloss a paragraph, with one badge at the end', () => {
    const pairs = [aGlossPair(), aGlossPair({ zh: ['b1.2'] })];
    expect(shape(pairs)).toEqual([[''], ['!']]);
  });

  it('has nothing for pairs without English', () => {
    expect(englishParagraphs([aPair({ en: [] })])).toEqual([]);
  });
});

describe('paragraphs beside a machine’s lines', () => {
  const machine = (zh: string) => aPair({ zh: [zh], source: 'engine', engine: 'Bergamot', en: [english(`m${zh}`)] });

  it('are those of the Chinese blocks', () => {
    expect(shape([machine('b1.1'), machine('b1.2'), machine('b2.1')])).toEqual([['mb1.1', 'mb1.2'], ['mb2.1!']]);
  });

  it('join human English of the same block, before and behind', () => {
    const pairs = [machine('b1.1'), aPair({ zh: ['b1.2'], en: [english('e1.1')] }), machine('b1.3'), machine('b2.1')];
    expect(shape(pairs)).toEqual([['mb1.1!', 'e1.1!', 'mb1.3'], ['mb2.1!']]);
  });

  it('keep an edited line where it was', () => {
    const { zh: _, ...before } = aPair();
    const edited = aPair({ source: 'edited', before: { ...before, source: 'page' }, en: [english('e1.1')] });
    expect(shape([edited, aPair({ zh: ['b1.2'], en: [english('e1.2')] })])).toEqual([['e1.1!', 'e1.2!']]);
  });
});
