// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '@/lib/services';
import { aBilingualArticle, aBlock, aGlossPair, anArticle, aPair } from '../../builders';
import { glossed, ids, offers, showEnglish } from './english-view';
import { after, fakeServices, giveDialogs } from './view';

let view: Awaited<ReturnType<typeof showEnglish>>;
beforeAll(giveDialogs);
afterEach(() => view.remove());

const show = async (change: Parameters<typeof showEnglish>[2] = {}, choice = {}) => {
  view = await showEnglish([offers.ready], choice, { article: aBilingualArticle(), ...change });
};
const english = () => view.all('.sentence[data-side="en"]');
const focus = (index: number) => after(() => english()[index]?.focus());
const field = () => view.one('textarea') as HTMLTextAreaElement;
const type = (text: string) =>
  after(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string, more: KeyboardEventInit = {}) => view.press(key, more);

describe('editing a line', () => {
  it('happens in place by the key e, is saved at once, and is marked', async () => {
    await show();
    await focus(1);
    await press('e');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Readers can borrow new books.');
    await type('Readers may  borrow\nnew books. ');
    await press('Enter', { ctrlKey: true });
    expect(view.all('textarea')).toEqual([]);
    expect(english()[1]?.textContent).toBe('Readers may borrow new books.');
    expect(document.activeElement).toBe(english()[1]);
    expect(view.texts('.row .badge')).toEqual(['● page', '✎ edited', '● page']);
    expect(view.all('.row')).toHaveLength(2);
    expect(view.services.save).toHaveBeenCalledOnce();
    expect(view.services.save.mock.lastCall?.[0].pairs[1]).toMatchObject({
      source: 'edited',
      en: [{ text: 'Readers may borrow new books.' }],
      before: { source: 'page', en: [{ text: 'Readers can borrow new books.' }] },
    });
    expect(view.status()).toBe('Your line is kept: the article is in your library.');
    expect(view.button('Saved')).toBeTruthy();
  });

  it('can be begun from the Chinese, and from the button at the line', async () => {
    await show();
    await press('j');
    await press('e');
    expect(field().value).toBe('The city library reopened on Monday.');
    await press('Escape');
    vi.useFakeTimers();
    await focus(2);
    await after(() => vi.advanceTimersByTime(500));
    vi.useRealTimers();
    await view.click('Edit this line (e)'.replace(' (e)', ''));
    expect(field().value).toBe('The renovation took two years.');
  });

  it('is left by Escape, which asks where something was changed', async () => {
    const onClose = vi.fn();
    await show({ onClose });
    await focus(0);
    await press('e');
    await press('Escape');
    expect(view.all('textarea')).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    await press('e');
    await type('Mine.');
    await press('Escape');
    expect(view.says('Your change is not saved yet.')).toBe(true);
    await press('Escape');
    expect(view.says('Your change is not saved yet.')).toBe(false);
    expect(field().value).toBe('Mine.');
    await view.click('Close');
    expect(onClose).not.toHaveBeenCalled();
    expect(view.says('Your change is not saved yet.')).toBe(true);
    await view.click('Discard it');
    expect(view.all('textarea')).toEqual([]);
    expect(english()[0]?.textContent).toBe('The city library reopened on Monday.');
    expect(view.services.save).not.toHaveBeenCalled();
    await view.click('Close');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks before the page goes, only while something would be lost', async () => {
    await show();
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await focus(0);
    await press('e');
    expect(leaves()).toBe(true);
    await type('Mine.');
    expect(leaves()).toBe(false);
    await press('Enter', { metaKey: true });
    expect(leaves()).toBe(true);
  });

  it('is taken back, with what stood there before', async () => {
    await show();
    await focus(0);
    await press('e');
    await type('Mine.');
    await view.click('Save the line');
    await press('e');
    await view.click('Back to what stood there');
    expect(english()[0]?.textContent).toBe('The city library reopened on Monday.');
    expect(view.services.save.mock.lastCall?.[0].pairs[0]).toMatchObject({ source: 'page' });
    expect(view.status()).toBe('The line is as it was before.');
  });

  it('is not lost where lines arrive around it, and no engine overwrites it', async () => {
    await show({ article: glossed() }, { engine: 'bergamot' });
    await focus(0);
    await press('e');
    await type('My own.');
    await view.job.send(view.job.lines('b1.1', 'b1.2'));
    expect(field().value).toBe('My own.');
    await press('Enter', { ctrlKey: true });
    await view.job.send(view.job.lines('b1.1', 'b2.1'), view.job.ended());
    expect(view.texts('.side-en .sentence:not(.sentence-gloss)')).toEqual([
      'My own.',
      'English b1.2.',
      'English b2.1.',
    ]);
  });

  it('stays on the screen where it cannot be saved, and says so', async () => {
    await show();
    view.services.save.mockRejectedValue(new ServiceError('no-space'));
    await focus(0);
    await press('e');
    await type('Mine.');
    await view.click('Save the line');
    expect(english()[0]?.textContent).toBe('Mine.');
    expect(view.status()).toContain('the disk is full');
  });

  it('is there again when the article is opened again, over a page and in the library', async () => {
    const services = fakeServices();
    services.savedEdits.mockResolvedValue([{ zh: ['读者可以借阅新书。'], en: 'Kept.' }]);
    await show();
    view.services.savedEdits.mockResolvedValue([{ zh: ['读者可以借阅新书。'], en: 'Kept.' }]);
    await view.draw({ progress: 'pairing' });
    await view.draw({ progress: 'done' });
    await view.settle();
    expect(english()[1]?.textContent).toBe('Kept.');
    view.remove();
    const { en, zh: _, ...before } = aPair();
    const pairs = [
      aPair({ source: 'edited', en: [{ id: 'e1.1', text: 'Mine.' }], before: { ...before, source: 'page', en } }),
      ...aBilingualArticle().pairs.slice(1),
    ];
    await show({ article: aBilingualArticle({ pairs }), place: 'library' });
    expect(english()[0]?.textContent).toBe('Mine.');
    await focus(0);
    await press('e');
    await view.click('Back to what stood there');
    expect(english()[0]?.textContent).toBe('The city library reopened on Monday.');
    expect(view.services.save).toHaveBeenCalledOnce();
  });

  it('gives a line without English one', async () => {
    await show({ article: aBilingualArticle({ pairs: [aPair({ en: [] }), ...aBilingualArticle().pairs.slice(1)] }) });
    await press('j');
    await press('e');
    await type('Now there is one.');
    await view.click('Save the line');
    expect(english()[0]?.textContent).toBe('Now there is one.');
  });
});

describe('comparing', () => {
  it('asks the engine for that line alone, shows it in place, and closes again', async () => {
    await show({}, { engine: 'bergamot' });
    await focus(1);
    await press('c');
    await view.settle();
    expect(view.job.last()?.job.lines).toEqual([{ id: 'b1.2', text: '读者可以借阅新书。' }]);
    expect(view.says('Asking Bergamot…')).toBe(true);
    await view.job.send(view.job.lines('b1.2'), view.job.ended());
    await view.settle();
    expect(view.texts('.compared-line')).toEqual(['English b1.2. ▲ machine · Bergamot']);
    expect(english()[1]?.textContent).toBe('Readers can borrow new books.');
    await view.click('Close the comparison');
    expect(view.all('.compared')).toEqual([]);
    await focus(1);
    await press('c');
    expect(view.texts('.compared-line')).toHaveLength(1);
    expect(view.job.jobs).toHaveLength(1);
  });

  it('shows beside an edited line what stood there, and beside a machine’s the gloss', async () => {
    await show({ article: glossed() }, { engine: 'bergamot' });
    await view.job.send(view.job.lines('title', ...ids), view.job.ended());
    await focus(0);
    await press('c');
    expect(view.texts('.compared .badge')).toEqual(['○ word gloss']);
    await press('c');
    await press('e');
    await type('Mine.');
    await press('Enter', { ctrlKey: true });
    await press('c');
    expect(view.texts('.compared-line')[0]).toBe('English b1.1. ▲ machine · Bergamot');
  });

  it('says what is missing', async () => {
    await show();
    await focus(0);
    await press('c');
    await view.settle();
    expect(view.says('To compare, choose an engine first.')).toBe(true);
    expect(view.job.jobs).toEqual([]);
    view.remove();
    await show({}, { engine: 'bergamot' });
    await focus(0);
    await press('c');
    await view.settle();
    await view.job.send(view.job.ended({ missing: ['b1.1'], problem: 'network' }));
    await view.settle();
    expect(view.says('could not be reached')).toBe(true);
  });
});

describe('figures', () => {
  const zh = '全市投入3.5亿元。';
  const article = anArticle({ blocks: [aBlock({ text: zh })] });
  const flags = () => view.texts('.figure-flag');

  it('carry their English value', async () => {
    await show({ article: glossed({ article, pairs: [aGlossPair()] }) });
    expect(view.texts('.figure')).toEqual(['3.5亿元']);
    expect(view.one('.figure').title).toMatch(/^= 350 million/);
    expect(view.texts('[data-side="zh"]')).toEqual([zh]);
  });

  it('that differ are flagged on a machine’s line, and only there where they are left out', async () => {
    const machine = (text: string) => aPair({ source: 'engine', engine: 'Bergamot', en: [{ id: 'mb1.1', text }] });
    await show({ article: aBilingualArticle({ article, pairs: [machine('The city invested 35 million yuan.')] }) });
    expect(flags()).toEqual(['figure differs? 3.5亿 = 350 million']);
    await view.draw({
      article: aBilingualArticle({ article, pairs: [machine('The city invested 350 million yuan.')] }),
    });
    expect(flags()).toEqual([]);
    const human = (text: string) => aPair({ en: [{ id: 'e1.1', text }] });
    await view.draw({ article: aBilingualArticle({ article, pairs: [human('The city invested a lot.')] }) });
    expect(flags()).toEqual([]);
    await view.draw({ article: aBilingualArticle({ article, pairs: [human('The city invested 35 million yuan.')] }) });
    expect(flags()).toHaveLength(1);
  });
});
