import { describe, expect, it } from 'vitest';
import { bilingualArticleRow, savedArticleRow } from '@/lib/library/rows';
import type { SavedArticle } from '@/lib/library/saved-article';
import { aBilingualArticle, aBlock, aGlossPair, anArticle, aPair } from '../builders';
import { saved } from './samples';

const sound = saved(aBilingualArticle());
const word = (change: object) => ({ text: '市', pinyin: 'shì', meaning: 'city', ...change });
const accepts = (value: unknown) => savedArticleRow.safeParse(value).success;
const withArticle = (change: object): SavedArticle => ({ ...sound, article: { ...anArticle(), ...change } });

describe('savedArticleRow', () => {
  it('takes a sound article unchanged', () => {
    expect(savedArticleRow.parse(sound)).toEqual(sound);
    const gloss = saved(aBilingualArticle({ pairs: [aGlossPair()], titleEn: '', titleEnSource: '' }));
    expect(savedArticleRow.parse(gloss)).toEqual(gloss);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.com', 'file:///etc', '//example.com', 7])(
    'refuses the address %j',
    (address) => {
      for (const field of ['url', 'canonicalUrl', 'sourceUrl'])
        expect(accepts(withArticle({ [field]: address }))).toBe(false);
      expect(accepts(withArticle({ alternates: [{ lang: 'en', url: address }] }))).toBe(false);
      expect(accepts(withArticle({ blocks: [aBlock({ kind: 'image', src: String(address) })] }))).toBe(false);
    },
  );

  it('takes what may be an English edition, and articles from before there were any', () => {
    const edition = { url: 'https://example.com/en/1', why: 'hreflang', label: 'English' };
    expect(accepts(withArticle({ editions: [edition] }))).toBe(true);
    expect(accepts(withArticle({}))).toBe(true);
    for (const wrong of [{ url: 'javascript:alert(1)' }, { why: 'guess' }, { label: 7 }, { more: 1 }])
      expect(accepts(withArticle({ editions: [{ ...edition, ...wrong }] }))).toBe(false);
  });

  it('takes raster images as data, not drawings that can carry script', () => {
    const image = (src: string) => ({ ...withArticle({ blocks: [aBlock({ kind: 'image', src })] }), pairs: [] });
    expect(accepts(image('data:image/png;base64,iVBORw0KGgo='))).toBe(true);
    expect(accepts(image('https://img.example.cn/1.jpg'))).toBe(true);
    expect(accepts(image('data:image/svg+xml,<svg onload="x()"/>'))).toBe(false);
  });

  it('takes script in a field as the text that it is', () => {
    const title = '<script>alert(1)</script>';
    expect(savedArticleRow.parse(withArticle({ title })).article.title).toBe(title);
  });

  it.each([
    ['an unknown key', { ...sound, more: 1 }],
    ['__proto__ as a key', JSON.parse(`{"__proto__":{"admin":true},${JSON.stringify(sound).slice(1)}`)],
    [
      '__proto__ deep inside',
      withArticle({ blocks: [JSON.parse('{"id":"b1","kind":"paragraph","lang":"zh","text":"","__proto__":{}}')] }),
    ],
    ['a date that is none', withArticle({ publishedAt: '2026-13-45' })],
    ['words for a date', withArticle({ publishedAt: 'yesterday' })],
    ['a local time of saving', { ...sound, savedAt: '2026-03-01 10:00' }],
    ['a title of a megabyte', withArticle({ title: 'x'.repeat(1_000_000) })],
    ['a number for text', withArticle({ title: 3 })],
    ['a confidence above 1', { ...sound, pairs: [aPair({ confidence: 2 })] }],
    ['an unknown source', { ...sound, pairs: [{ ...aPair(), source: 'oracle' }] }],
    ['a pair for a block that is not there', { ...sound, pairs: [aPair({ zh: ['b9.1'] })] }],
    ['a sentence in two pairs', { ...sound, pairs: [aPair(), aPair()] }],
    ['two blocks of one id', withArticle({ blocks: [aBlock(), aBlock()] })],
    ['an empty keyword', { ...sound, keywords: [{ zh: '', en: '' }] }],
    ['a gloss word with more than its fields', { ...sound, pairs: [aGlossPair({ gloss: [word({ note: 'x' })] })] }],
    [
      'a gloss word without its meaning',
      { ...sound, pairs: [aGlossPair({ gloss: [{ text: '市', pinyin: 'shì' }] as never })] },
    ],
    ['a gloss word of numbers', { ...sound, pairs: [aGlossPair({ gloss: [word({ pinyin: 4 })] })] }],
    ['a gloss that is no list', { ...sound, pairs: [{ ...aGlossPair(), gloss: { length: 0 } }] }],
    ['null', null],
    ['a list', [sound]],
  ])('refuses %s', (_, value) => expect(accepts(value)).toBe(false));

  it('keeps the prototype of objects clean', () => {
    savedArticleRow.safeParse(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect('polluted' in {}).toBe(false);
  });

  it('keeps stored fields out of what a content script sends', () => {
    expect(bilingualArticleRow.safeParse(aBilingualArticle()).success).toBe(true);
    expect(bilingualArticleRow.safeParse(sound).success).toBe(false);
  });
});
