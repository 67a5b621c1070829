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
