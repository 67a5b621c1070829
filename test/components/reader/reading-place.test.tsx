// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPlace, article } from '../../library/samples';
import { fakeServices, showReader } from './view';

/** Twenty paragraphs of 500 px, in a window of 768. */
const tall = article(
  1,
  Array.from({ length: 20 }, (_, n) => `第${n + 1}段写得不长。`),
);
const { canonicalUrl } = tall.article;
const height = 500;

let scrolled: number;
let view: Awaited<ReturnType<typeof showReader>>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.setSystemTime('2026-03-05T08:00:00.000Z');
  scrolled = 0;
  Element.prototype.getBoundingClientRect = function rect(this: Element) {
    const rows = [...(this.ownerDocument.querySelectorAll('.row') ?? [])];
    const index = rows.findIndex((row) => row.contains(this));
    return new DOMRect(0, index * height - scrolled, 800, height);
  };
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 1, 1)] as unknown as DOMRectList;
  const scroller = document.documentElement;
  Object.defineProperty(document, 'scrollingElement', { configurable: true, value: scroller });
  scroller.scrollTo = ((to: ScrollToOptions) => scrollTo(to.top ?? 0)) as typeof scroller.scrollTo;
  scroller.scrollBy = ((by: ScrollToOptions) => scrollTo(scrolled + (by.top ?? 0))) as typeof scroller.scrollBy;
});
afterEach(() => {
  view.remove();
  vi.useRealTimers();
});

const scrollTo = (top: number) => {
  scrolled = top;
  document.documentElement.scrollTop = top;
  document.dispatchEvent(new Event('scroll'));
};
const pass = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

async function open(
  saved: string | null,
  place = aPlace({ sentence: 'b9.1', exact: '第9段写得不长。' }),
  shown = tall,
) {
  const services = fakeServices();
  services.savedAt.mockResolvedValue(saved);
  services.place.load.mockResolvedValue(place);
  view = await showReader({ article: shown, services });
  await pass(0);
  return services;
}
const monday = '2026-03-02T10:00:00Z';

describe('the place where reading stopped', () => {
  it('is where a saved article opens, with a way to the top', async () => {
    const services = await open(monday);
    expect(services.place.load).toHaveBeenCalledWith(canonicalUrl);
    expect(scrolled).toBe(8 * height - 120);
    expect(view.status()).toContain('Opened where you stopped');
    expect(view.one('[data-pair][tabindex="0"]').id).toBe('zh-b9.1');
    await act(() => view.one('.ui-toast-action').click());
    expect(scrolled).toBe(0);
  });

  it('is found by its words where sentences have moved, and by its id where the words are gone', async () => {
    await open(monday, aPlace({ sentence: 'b9.1', exact: '第5段写得' }));
    expect(scrolled).toBe(4 * height - 120);
    view.remove();
    scrollTo(0);
    await open(monday, aPlace({ sentence: 'b7.1', exact: '已经删去的一句。' }));
    expect(scrolled).toBe(6 * height - 120);
  });

  it.each([
    ['near the top', aPlace({ sentence: 'b1.1', exact: '第1段写得不长。' })],
    ['at the end', aPlace({ sentence: 'b20.1', exact: '第20段写得不长。', fraction: 1 })],
    ['gone', aPlace({ sentence: 'b99.1', exact: '没有这一句。' })],
  ])('is left alone where it is %s', async (_, place) => {
    await open(monday, place);
    expect(scrolled).toBe(0);
    expect(view.status()).toBe('');
  });

  it('is left alone where the reader has gone elsewhere', async () => {
    scrollTo(300);
    await open(monday);
    expect(scrolled).toBe(300);
    expect(view.status()).toBe('');
  });

  it('is neither asked for nor kept of an article that is not saved', async () => {
    const services = await open(null);
    scrollTo(3 * height);
    await pass(10_000);
    view.remove();
    expect(services.place.load).not.toHaveBeenCalled();
    expect(services.place.keep).not.toHaveBeenCalled();
  });

  it('is kept every few seconds at most, the latest of them', async () => {
    const services = await open(monday);
    scrollTo(3 * height - 120);
    await pass(400);
    expect(services.place.keep).not.toHaveBeenCalled();
    scrollTo(5 * height - 120);
    await pass(3000);
    expect(services.place.keep).toHaveBeenCalledOnce();
    const [address, place] = services.place.keep.mock.calls[0] ?? [];
    expect(address).toBe(canonicalUrl);
    expect(place).toEqual({
      sentence: 'b6.1',
      exact: '第6段写得不长。',
      fraction: expect.closeTo(0.25, 1),
      at: expect.stringMatching(/^2026-03-05T08:00/),
    });
  });

  it('is kept when the reader leaves, as it was before leaving scrolled the window', async () => {
    const services = await open(monday);
    scrollTo(5 * height - 120);
    await pass(400);
    scrollTo(0); // the browser, on the way back
    await act(() => view.remove());
    expect(services.place.keep.mock.calls.map(([, { sentence }]) => sentence)).toEqual(['b6.1']);
  });

  it('is kept when the page is hidden', async () => {
    const services = await open(monday);
    scrollTo(5 * height - 120);
    await pass(400);
    dispatchEvent(new Event('visibilitychange'));
    expect(services.place.keep).toHaveBeenCalledOnce();
  });

  it('of an article that fits the window is its end only after half a minute, or as long as a few words take', async () => {
    const top = aPlace({ sentence: 'b1.1', exact: '', fraction: 0 });
    const services = await open(monday, top, article(1, ['这一段写得很长，'.repeat(200)]));
    await pass(29_000);
    expect(services.place.keep).not.toHaveBeenCalled();
    await pass(5000);
    expect(services.place.keep.mock.lastCall?.[1]).toMatchObject({ fraction: 1 });
    view.remove();
    const short = await open(monday, top, article(1, ['短。']));
    await pass(25_000);
    expect(short.place.keep.mock.lastCall?.[1]).toMatchObject({ fraction: 1 });
  });

  it('is the end once the last line was in the window', async () => {
    const services = await open(monday);
    scrollTo(20 * height - innerHeight);
    await pass(4000);
    expect(services.place.keep.mock.lastCall?.[1]).toMatchObject({ fraction: 1 });
  });
});
