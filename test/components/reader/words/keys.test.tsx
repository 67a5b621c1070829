// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { after } from '../view';
import { pointer, showWords } from './view';

let view: Awaited<ReturnType<typeof showWords>>;
afterEach(() => {
  vi.useRealTimers();
  view.remove();
});

const cursor = () => view.texts('.row [data-cursor]').join('');
const focused = () => document.activeElement?.textContent;

describe('words by keys', () => {
  it('are walked through within the focused sentence and over its end', async () => {
    view = await showWords();
    await view.press('j');
    await view.press('ArrowRight');
    expect(cursor()).toBe('市');
    await view.press('ArrowRight');
    expect(cursor()).toBe('图书馆');
    await view.press('ArrowLeft');
    await view.press('ArrowLeft');
    expect(cursor()).toBe('市');
    for (const _ of '1234') await view.press('ArrowRight');
    expect(cursor()).toBe('开放');
    await view.press('ArrowRight');
    expect(cursor()).toBe('读者');
    expect(focused()).toBe('读者可以借阅新书。');
    await view.press('ArrowLeft');
    expect(cursor()).toBe('开放');
    expect(focused()).toBe('市图书馆周一重新开放。');
  });

  it('are left to the browser where no sentence has the focus', async () => {
    view = await showWords();
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
    await after(() => document.body.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(cursor()).toBe('');
  });

  it('tell who listens the word and its reading', async () => {
    view = await showWords();
    await view.press('j');
    await view.press('ArrowRight');
    await view.press('ArrowRight');
    expect(view.texts('.word-at-keys')[0]).toBe('图书馆 túshūguǎn');
  });

  it('open a card that has the focus, walk on within it, and give the focus back', async () => {
    view = await showWords();
    await view.press('j');
    await view.press('ArrowRight');
    await view.press('d');
    expect(view.card()?.getAttribute('aria-label')).toBe('Word: 市');
    expect(document.activeElement).toBe(view.card());
    await view.press('ArrowRight');
    expect(view.card()?.getAttribute('aria-label')).toBe('Word: 图书馆');
    expect(document.activeElement).toBe(view.card());
    await view.press('[');
    expect(view.card()?.getAttribute('aria-label')).toBe('Word: 图书');
    await view.press(']');
    await view.press('Escape');
    expect(view.card()).toBeNull();
    expect(focused()).toBe('市图书馆周一重新开放。');
    await view.press('d');
    await view.press('d');
    expect(view.card()).toBeNull();
  });

  it('lead by Tab into a card that a click opened, and back', async () => {
    view = await showWords();
    await view.press('j');
    await after(() => view.word('图书馆').click());
    expect(focused()).toBe('市图书馆周一重新开放。');
    await view.press('Tab');
    expect(view.card()?.contains(document.activeElement)).toBe(true);
    await view.press('Tab', { shiftKey: true });
    expect(focused()).toBe('市图书馆周一重新开放。');
  });

  it('keep and know a word without a card', async () => {
    view = await showWords();
    await view.press('j');
    await view.press('ArrowRight');
    await view.press('ArrowRight');
    await view.press('a');
    expect(view.services.learning.keepWord.mock.calls[0]?.[0].simplified).toBe('图书馆');
    await view.press('i');
    expect(view.services.learning.setWordState).toHaveBeenLastCalledWith(['图书馆'], 'known');
    expect(view.status()).toContain('“图书馆”: Known.');
    await view.press('i');
    expect(view.services.learning.setWordState).toHaveBeenLastCalledWith(['图书馆'], 'new');
  });

  it('go through readings and characters', async () => {
    view = await showWords({ ruby: 'unknown' });
    await view.press('r');
    expect(view.onPreferences).toHaveBeenLastCalledWith({ ruby: 'all' });
    await view.press('x');
    expect(view.onPreferences).toHaveBeenLastCalledWith({ characters: 'Hant-TW' });
  });
});

describe('words by pointing', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  const wait = (milliseconds: number) => after(() => vi.advanceTimersByTime(milliseconds));

  it('open their card when the mouse rests on them, and not when it passes', async () => {
    view = await showWords();
    await view.point(view.word('图书馆'));
    await wait(200);
    await view.point(view.word('周一'));
    await wait(200);
    expect(view.card()).toBeNull();
    await wait(150);
    expect(view.card()?.getAttribute('aria-label')).toBe('Word: 周一');
    expect(document.activeElement).toBe(document.body);
  });

  it('keep it while the mouse is in it, and let it go after', async () => {
    view = await showWords();
    await view.point(view.word('图书馆'));
    await wait(300);
    await view.point(view.one('.side-en'));
    await wait(100);
    await view.point(view.one('.word-card'));
    await wait(1000);
    expect(view.card()).not.toBeNull();
    await view.point(view.one('.side-en'));
    await wait(400);
    expect(view.card()).toBeNull();
  });

  it('open nothing by pointing where the reader wants that, by touch, or while text is being selected', async () => {
    view = await showWords({ cardOnHover: false });
    await view.point(view.word('图书馆'));
    await wait(1000);
    expect(view.card()).toBeNull();
    view.remove();
    view = await showWords();
    await view.point(view.word('图书馆'), { pointerType: 'touch' });
    await wait(1000);
    await view.point(view.word('周一'), { buttons: 1 });
    await wait(1000);
    expect(view.card()).toBeNull();
  });

  it('stay open when clicked', async () => {
    view = await showWords();
    await view.point(view.word('图书馆'));
    await wait(300);
    await after(() => view.word('图书馆').click());
    await view.point(view.one('.side-en'));
    await wait(1000);
    expect(view.card()).not.toBeNull();
  });

  it('come second to what is hidden: a tap shows the sentence, the next one looks up', async () => {
    view = await showWords({ hidden: 'zh' });
    const tap = () => after(() => view.word('图书馆').dispatchEvent(pointer('click', { pointerType: 'touch' })));
    await tap();
    expect(view.card()).toBeNull();
    expect(view.all('[data-side="zh"][data-shown]')).toHaveLength(1);
    await tap();
    expect(view.card()).not.toBeNull();
    expect(view.all('[data-side="zh"][data-shown]')).toHaveLength(1);
  });
});
