import { expect, it } from 'vitest';
import { glossPhrases } from '@/lib/align/glosses';
import { lexiconOf } from '@/lib/align/lexicon';
import { createDictionary } from '@/lib/dictionary/dictionary';

const entry = (simplified: string, ...glosses: string[]) => ({
  traditional: simplified,
  simplified,
  pinyin: 'x',
  glosses,
});

it('keeps what translates and drops what remarks', () => {
  const glosses = [
    'to be open (to the public)',
    'surname Wang',
    'CL:個|个[ge4]',
    'variant of 甲',
    'a shop, café; store',
  ];
  expect(glossPhrases([entry('甲', ...glosses)])).toEqual(['open', 'Wang', 'shop', 'café', 'store']);
});

it('weighs a gloss of one word more than a part of a phrase, and parts of a word least', () => {
  const lexicon = lexiconOf(createDictionary([entry('图书馆', 'library', 'reading hall'), entry('图书', 'book')]));
  const stems = lexicon.translations('图书馆');
  expect(stems.get('librari') ?? stems.get('library')).toBe(1);
  expect(stems.get('hall')).toBe(0.6);
  expect(stems.get('book')).toBe(0.5);
  expect(lexicon.words('去图书馆。')).toEqual(['去', '图书馆']);
});
