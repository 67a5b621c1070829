// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EditionResult, fromEdition } from '@/lib/edition/from-edition';
import { ServiceError } from '@/lib/services';
import { aBilingualArticle, anArticle, aPair } from '../../builders';
import { glossed, ids, offers, showEnglish } from './english-view';

vi.mock('@/lib/edition/from-edition', () => ({ fromEdition: vi.fn() }));

let view: Awaited<ReturnType<typeof showEnglish>>;
afterEach(() => view.remove());

const url = 'https://en.example.com/2026/library';
const article = anArticle({ alternates: [{ lang: 'en-GB', url }] });
const from = (zh: string[], id: string) =>
  aPair({ zh, source: 'edition', engine: url, en: id ? [{ id, text: `Theirs ${id}.` }] : [] });
const share = { byline: '', share: 0.9, matched: 3, total: 4 };
const answer = (result: EditionResult) => vi.mocked(fromEdition).mockResolvedValue(result);

beforeEach(() => {
  vi.mocked(fromEdition).mockReset();
  answer({
    kind: 'same',
    pairs: ids.map((id, at) => from([id], at === 2 ? '' : `e1.${at + 1}`)),
    title: 'A Library Again',
    ...share,
  });
});

const ask = async (choice = {}) => {
  view = await showEnglish([offers.ready], choice, { article: glossed({ article }) });
};

describe('the publisher’s edition', () => {
  it('is fetched on a click only, and stands above engine and gloss once it tells the same story', async () => {
    await ask();
    expect(view.services.english.editionPage).not.toHaveBeenCalled();
    await view.click('Fetch from en.example.com');
    await view.settle();
    expect(view.services.english.editionPage).toHaveBeenCalledWith(url, expect.any(AbortSignal));
    expect(view.texts('.headline-en')[0]).toContain('A Library Again');
    expect(view.texts('.side-en .sentence:not(.sentence-gloss)')).toEqual([
      'Theirs e1.1.',
      'Theirs e1.2.',
      'Theirs e1.4.',
    ]);
    expect(view.all('.sentence-gloss')).toHaveLength(1);
    expect(view.texts('.badge-edition').length).toBeGreaterThan(0);
    expect(view.says('One sentence has no human English. Fill it')).toBe(true);
    expect(view.services.english.translate).not.toHaveBeenCalled();
  });

  it('says in neutral words where a line has no partner', async () => {
    const base = aBilingualArticle({
      article,
      titleEn: '',
      titleEnSource: '',
      pairs: ids.map((id) => aPair({ zh: [id], en: [] })),
    });
    const pairs = [from(['b1.1', 'b1.2'], 'e1.1'), from([], 'e2.1'), from(['b2.1'], ''), from(['b2.2'], '')];
    answer({ kind: 'same', pairs, title: '', ...share });
    view = await showEnglish([], {}, { article: base });
    await view.click('Fetch from en.example.com');
    await view.settle();
    expect(view.texts('.absent')).toEqual(['No match found', 'No match found']);
  });

  it('that tells it differently is not set beside the text; what matched is said, and the page is linked', async () => {
    await ask();
    const examples = [aPair({ en: [{ id: 'e1.1', text: 'The library is open.' }] })];
    answer({ kind: 'differs', matched: 1, total: 4, examples });
    await view.click('Fetch from en.example.com');
    await view.settle();
    expect(view.says('Their English page tells it differently')).toBe(true);
    expect(view.says('1 of 4 Chinese sentences')).toBe(true);
    expect(view.texts('.english-examples li')).toEqual(['市图书馆周一重新开放。 The library is open.']);
    expect(view.one('.ui-notice a').getAttribute('href')).toBe(url);
    expect(view.all('.side-en .sentence:not(.sentence-gloss)')).toEqual([]);
  });

  it.each([
    [new ServiceError('not-allowed'), 'the browser was not allowed to'],
    [new ServiceError('not-readable'), 'No article could be read'],
  ])('that does not come says why, and can be asked for again (%#)', async (error, text) => {
    await ask();
    view.services.english.editionPage.mockRejectedValueOnce(error);
    await view.click('Fetch from en.example.com');
    await view.settle();
    expect(view.says(text)).toBe(true);
    await view.click('Try again');
    await view.settle();
    expect(view.all('.badge-edition').length).toBeGreaterThan(0);
  });

  it('is offered quietly where an engine was chosen before', async () => {
    await ask({ engine: 'bergamot' });
    expect(view.all('.english-card')).toEqual([]);
    expect(view.says('The publisher has an English page for this article.')).toBe(true);
    await view.job.send(view.job.lines('title', ...ids), view.job.ended());
    await view.click('Fetch from en.example.com');
    await view.settle();
    expect(view.texts('.side-en .sentence')[0]).toBe('Theirs e1.1.');
  });
});
