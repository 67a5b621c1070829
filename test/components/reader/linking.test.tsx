// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { aBilingualArticle, aPair } from '../../builders';
import { after, showReader } from './view';

let view: Awaited<ReturnType<typeof showReader>>;
afterEach(() => view.remove());

const point = (element: Element) =>
  after(() => element.dispatchEvent(new Event('pointerover', { bubbles: true }) as PointerEvent));
const linked = () => view.texts('[data-linked]');

describe('a sentence', () => {
  it('is marked with its partner while the pointer is on either', async () => {
    view = await showReader();
    await point(view.one('[data-side="en"]'));
    expect(linked()).toEqual(['市图书馆周一重新开放。', 'The city library reopened on Monday.']);
    await point(view.all('[data-side="zh"]')[3] as Element);
    expect(linked()).toEqual(['馆内新增三百个座位。', 'Three hundred seats were added.']);
    await after(() => view.one('.pairs').dispatchEvent(new Event('pointerleave')));
    expect(linked()).toEqual([]);
  });

  it('is marked with all its partners, many to many', async () => {
    const pairs = [
      aPair({
        zh: ['b1.1', 'b1.2'],
        en: [
          { id: 'e1.1', text: 'One.' },
          { id: 'e1.2', text: 'Two.' },
        ],
      }),
    ];
    view = await showReader({ article: aBilingualArticle({ pairs }) });
    await point(view.all('[data-side="zh"]')[1] as Element);
    expect(linked()).toEqual(['市图书馆周一重新开放。', '读者可以借阅新书。', 'One.', 'Two.']);
  });

  it('is marked with its partner while it has the focus, and names it to screen readers', async () => {
    view = await showReader();
    await after(() => view.all('[data-side="zh"]')[1]?.focus());
    expect(linked()).toEqual(['读者可以借阅新书。', 'Readers can borrow new books.']);
    const described = document.activeElement?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Readers can borrow new books.');
    await after(() => (document.activeElement as HTMLElement).blur());
    expect(linked()).toEqual([]);
  });

  it('is one stop in the Tab order, the one that had the focus last', async () => {
    view = await showReader();
    expect(view.texts('[data-pair][tabindex="0"]')).toEqual(['市图书馆周一重新开放。']);
    await view.press('j');
    await view.press('j');
    expect(view.texts('[data-pair][tabindex="0"]')).toEqual(['读者可以借阅新书。']);
  });
});

describe('moving by keys', () => {
  it('goes from sentence to sentence and to the other language', async () => {
    view = await showReader();
    const focused = () => document.activeElement?.textContent;
    await view.press('j');
    expect(focused()).toBe('市图书馆周一重新开放。');
    await view.press('j');
    expect(focused()).toBe('读者可以借阅新书。');
    await view.press('p');
    expect(focused()).toBe('Readers can borrow new books.');
    await view.press('j');
    expect(focused()).toBe('The renovation took two years.');
    await view.press('k');
    await view.press('k');
    expect(focused()).toBe('The city library reopened on Monday.');
    await view.press('k');
    expect(focused()).toBe('The city library reopened on Monday.');
    await view.press('End');
    expect(focused()).toBe('Three hundred seats were added.');
    await view.press('Home');
    expect(focused()).toBe('The city library reopened on Monday.');
  });

  it('shows what is hidden, on Enter and by a tap', async () => {
    view = await showReader();
    await view.press('j');
    await view.press('Enter');
    expect(view.texts('[data-shown]')).toEqual(['The city library reopened on Monday.']);
    await view.press('Enter');
    expect(view.texts('[data-shown]')).toEqual([]);
    await after(() => view.all('[data-side="en"]')[2]?.click());
    expect(view.texts('[data-shown]')).toEqual(['The renovation took two years.']);
  });
});
