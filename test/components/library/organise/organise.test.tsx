// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/components/library/Library';
import type { Filing } from '@/lib/library/filing/filing';
import { ServiceError } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { aFiling, aPlace, article, fromPage, saved } from '../../../library/samples';
import { fakeServices } from '../fake-services';
import { fakeOrganise } from './fake-organise';

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.stubGlobal('scrollTo', vi.fn());
  HTMLElement.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  location.hash = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const id = (number: number) => `news.example.cn/a/${number}`;
/** Lets timers run and promises settle, and then what they set going. */
const settle = async () => {
  for (let i = 0; i < 2; i++) await act(async () => void (await vi.advanceTimersByTimeAsync(400)));
};

async function show(filings: Filing[] = [], collections: string[] = []) {
  const organise = fakeOrganise(filings, collections);
  const articles = [1, 2, 3].map((number) => saved(article(number, undefined, fromPage)));
  const fake = fakeServices(articles, {}, organise);
  await act(() =>
    render(<Library services={fake.services} language="en" preferences={defaultSettings.reading} />, root),
  );
  await settle();
  return { ...organise, asked: fake.asked };
}
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const row = (number: number) => one(`[data-id="${id(number)}"]`);
const within = (scope: HTMLElement, name: string) => {
  const found = [...scope.querySelectorAll<HTMLElement>('button')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const button = (name: string) => within(root, name);
const click = async (element: HTMLElement) => {
  await act(() => element.click());
  await settle();
};
const press = async (key: string, on: Element = document.activeElement ?? document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void on.dispatchEvent(event));
  await settle();
  return event.defaultPrevented;
};
const type = async (text: string, on: HTMLElement = document.activeElement as HTMLElement) => {
  const input = on as HTMLInputElement;
  input.value = text;
  await act(() => void input.dispatchEvent(new InputEvent('input', { bubbles: true })));
};
const options = () => all('[role=option]').map((option) => option.textContent);
const chips = () => all('.name-chips li > span:first-child').map((chip) => chip.textContent);
const toast = () => one('.ui-toast-region').textContent ?? '';
const choose = async (label: string, value: string) => {
  const field = all('.filters label').find((element) => element.textContent === label);
  const select = field?.parentElement?.querySelector('select');
  if (!select) throw new Error(`no choice ${label}`);
  select.value = value;
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};

describe('a row', () => {
  it('says how its article is filed, and nothing where nothing was said', async () => {
    const filing = aFiling({
      id: id(1),
      tags: ['夜读'],
      collections: ['c-城市'],
      archived: false,
      favourite: true,
      state: 'reading',
      place: aPlace({ fraction: 0.4 }),
    });
    await show([filing, aFiling({ id: id(2), state: 'read' })], ['城市']);
    expect(row(1).querySelector('.entry-filing')?.textContent).toBe('40 % read#夜读城市');
    expect(row(2).querySelector('.entry-filing')?.textContent).toBe('Read');
    expect(row(3).querySelector('.entry-filing')).toBeNull();
    const star = (number: number) => row(number).querySelector('.favourite button')?.getAttribute('aria-pressed');
    expect([star(1), star(2)]).toEqual(['true', 'false']);
  });

  it('leads to what has its tag', async () => {
    const { asked } = await show([aFiling({ tags: ['夜读'] })]);
    await click(one('.entry-tag'));
    expect(asked.at(-1)?.tag).toBe('夜读');
    expect(one('.filters-switch').textContent).toBe('Filters (1)');
  });

  it('becomes a favourite by its star, and none again by Undo', async () => {
    const { filing } = await show();
    await click(within(row(2), 'Favourite: “第2号新闻”'));
    expect(filing(id(2))?.favourite).toBe(true);
    expect(toast()).toContain('Added to favourites: 1');
    await click(button('Undo'));
    expect(filing(id(2))).toBeUndefined();
    expect(toast()).toContain('As it was before');
  });

  it('leaves the list when it is archived, and the focus goes on with the next', async () => {
    const { filing } = await show();
    await click(within(row(2), 'Organise “第2号新闻”'));
    expect(all('.organise-panel button').map((choice) => choice.textContent)).toEqual([
      'Mark as read',
      'Add to favourites',
      'Archive',
      'Tags and collections…',
    ]);
    await click(within(row(2), 'Archive'));
    expect(filing(id(2))?.archived).toBe(true);
    expect(all('.entry')).toHaveLength(2);
    expect(document.activeElement?.closest('.entry')).toBe(row(3));
    await click(button('Undo'));
    expect(all('.entry')).toHaveLength(3);
  });

  it('says why it could not be filed', async () => {
    const { services } = await show();
    services.file.mockRejectedValueOnce(new ServiceError('no-space'));
    await click(within(row(1), 'Favourite: “第1号新闻”'));
    expect(toast()).toContain('The disk is full');
  });
});

describe('keys', () => {
  it('file the row at hand', async () => {
    const { filing } = await show();
    row(1).querySelector<HTMLElement>('.entry-link')?.focus();
    expect(await press('f')).toBe(true);
    await press('u');
    expect(filing(id(1))).toMatchObject({ favourite: true, state: 'read' });
    await press('u');
    expect(filing(id(1))).toMatchObject({ favourite: true, state: 'unread' });
    await press('e');
    expect(filing(id(1))?.archived).toBe(true);
  });

  it('file what is selected, all in one direction', async () => {
    const { filing, services } = await show([aFiling({ favourite: true })]);
    for (const number of [1, 2]) await click(row(number).querySelector<HTMLElement>('.entry-select input') ?? root);
    await press('f', document.body);
    expect(services.file).toHaveBeenCalledWith([id(1), id(2)], { favourite: true });
    expect(filing(id(3))).toBeUndefined();
  });

  it('do nothing without a row, nor while one types, and are shown', async () => {
    const { services } = await show();
    expect(await press('f', document.body)).toBe(false);
    one('[data-search]').focus();
    await press('e');
    expect(services.file).not.toHaveBeenCalled();
    expect(one('.key-hints').textContent).toContain('ffavourite');
  });
});

describe('many at once', () => {
  it('are the selected ones, else all that is listed', async () => {
    const { services } = await show();
    await click(button('Organise'));
    expect(one('.organise-panel .export-heading').textContent).toBe('All 3 listed');
    await click(button('Mark as read'));
    expect(services.file).toHaveBeenLastCalledWith([id(1), id(2), id(3)], { state: 'read' });
    await click(row(2).querySelector<HTMLElement>('.entry-select input') ?? root);
    await click(button('Organise'));
    expect(one('.organise-panel .export-heading').textContent).toBe('1 selected');
    await click(button('Mark as not begun'));
    expect(services.file).toHaveBeenLastCalledWith([id(2)], { state: 'unread' });
  });

  it('show which of them have a tag; adding gives it to all, taking off takes it from all', async () => {
    const { filing } = await show([aFiling({ tags: ['夜读', 'city'] })]);
    await click(button('Organise'));
    await click(button('Tags and collections…'));
    expect(one('.name-chips').textContent).toBe('夜读in 1 of 3cityin 1 of 3');
    await type('city');
    await press('Enter');
    await click(button('Take off “夜读”'));
    await click(button('Done'));
    expect([1, 2, 3].map((number) => filing(id(number))?.tags)).toEqual([['city'], ['city'], ['city']]);
    await click(button('Undo'));
    expect(filing(id(1))?.tags).toEqual(['夜读', 'city']);
    expect(filing(id(3))).toBeUndefined();
  });
});

describe('the editor of tags and collections', () => {
  const edit = async (filings: Filing[] = [], collections: string[] = []) => {
    const shown = await show(filings, collections);
    row(1).querySelector<HTMLElement>('.entry-link')?.focus();
    await press('t');
    return shown;
  };

  it('opens with t at its first box, makes a tag by typing, and closes with Enter', async () => {
    const { filing } = await edit();
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    await type(' 夜  读 ');
    expect(options()).toEqual(['New: “夜 读”']);
    await press('Enter');
    expect(chips()).toEqual(['夜 读']);
    expect(one('.name-picker [role=status]').textContent).toBe('“夜 读” added');
    await click(button('Done'));
    expect(filing(id(1))?.tags).toEqual(['夜 读']);
    expect(all('dialog')).toHaveLength(0);
  });

  it('finds collections in either script and chooses one with the arrow keys', async () => {
    const { filing } = await edit([], ['城市', '夜讀', '夜市']);
    const [, box] = all('[role=combobox]');
    if (!box) throw new Error('no box');
    box.focus();
    await type('夜', box);
    expect(options()).toEqual(['夜讀', '夜市', 'New: “夜”']);
    await press('ArrowDown', box);
    await press('ArrowDown', box);
    expect(box.getAttribute('aria-activedescendant')).toBe(all('[role=option]')[1]?.id);
    expect(all('[aria-selected=true]').map((option) => option.textContent)).toEqual(['夜市']);
    await press('Enter', box);
    await type('夜读', box);
    expect(options()).toEqual(['夜讀']);
    await press('Enter', box);
    await click(button('Done'));
    expect(filing(id(1))?.collections).toEqual(['c-夜市', 'c-夜讀']);
  });

  it('makes a collection that is not there, and takes articles out of one', async () => {
    const { filing, services } = await edit([aFiling({ collections: ['c-城市'] })], ['城市']);
    await click(button('Take off “城市”'));
    await type('新的', all('[role=combobox]')[1]);
    await click(button('Done'));
    expect(services.createCollection).toHaveBeenCalledWith('新的');
    expect(filing(id(1))?.collections).toEqual(['c-新的']);
  });

  it('takes back what is typed on the first Escape, and changes nothing where nothing was said', async () => {
    const { services } = await edit();
    await type('夜');
    expect(await press('Escape')).toBe(true);
    expect((document.activeElement as HTMLInputElement).value).toBe('');
    expect(await press('Escape')).toBe(false); // the dialog's own
    await click(button('Done'));
    expect(services.file).not.toHaveBeenCalled();
    expect(document.activeElement?.className).toBe('entry-link');
  });
});

describe('the filters', () => {
  it('ask for shelf, reading state and collection, and are cleared together', async () => {
    const { asked } = await show([], ['城市']);
    await choose('Shelf', 'archive');
    await choose('Reading', 'reading');
    await choose('Collection', 'c-城市');
    await click(one('.filters input[type=checkbox]'));
    expect(asked.at(-1)).toMatchObject({ shelf: 'archive', reading: 'reading', collection: 'c-城市', copies: true });
    expect(one('.filters-switch').textContent).toBe('Filters (4)');
    await click(button('Clear filters'));
    expect(asked.at(-1)).toMatchObject({ shelf: 'library', reading: 'any', collection: '', copies: false });
  });
});

describe('collections', () => {
  it('are made, renamed, deleted and brought back', async () => {
    const { services } = await show([], ['城市']);
    await click(button('Manage collections…'));
    await type('夜读', one('.collection-new input'));
    await click(button('Create'));
    expect(all('.collection-list input').map((input) => (input as HTMLInputElement).value)).toEqual(['城市', '夜读']);
    await type('城市', all('.collection-list input')[1]);
    await click(button('Rename'));
    expect(one('.collection-said').textContent).toContain('Another collection has this name.');
    await type('晨读', all('.collection-list input')[1]);
    await click(button('Rename'));
    expect(services.renameCollection).toHaveBeenLastCalledWith('c-夜读', '晨读');
    await click(button('Delete “城市”'));
    expect(all('.collection-list li')).toHaveLength(1);
    expect(one('.collection-said').textContent).toContain('“城市” is deleted. Its articles stay.');
    await click(within(one('.collection-said'), 'Undo'));
    expect(all('.collection-list li')).toHaveLength(2);
  });

  it('keep the focus where the reader is', async () => {
    await show([], ['城市', '夜读']);
    await click(button('Manage collections…'));
    expect(document.activeElement).toBe(one('.collection-new input'));
    await type('晨读', all('.collection-list input')[1]);
    button('Rename').focus();
    await click(button('Rename'));
    expect(document.activeElement).toBe(all('.collection-list input')[1]);
    button('Delete “城市”').focus();
    await click(button('Delete “城市”'));
    expect(document.activeElement?.textContent).toBe('Undo');
    await click(button('Undo'));
    expect(one('.collection-list').contains(document.activeElement)).toBe(true);
  });

  it('are shown as they are called: without the spaces that were typed around', async () => {
    const { services } = await show([], ['夜读']);
    services.renameCollection.mockResolvedValueOnce({ id: 'c-夜读', name: '夜读', createdAt: '', updatedAt: '' });
    await click(button('Manage collections…'));
    await type(' 夜读 ', one('.collection-list input'));
    await click(button('Rename'));
    expect((one('.collection-list input') as HTMLInputElement).value).toBe('夜读');
    expect(one('.collection-list').textContent).not.toContain('Rename');
  });

  it('say why one could not be made or deleted', async () => {
    const { services } = await show([], ['夜读']);
    services.deleteCollection.mockRejectedValueOnce(new ServiceError('no-space'));
    await click(button('Manage collections…'));
    await click(button('Delete “夜读”'));
    expect(one('.collection-said').textContent).toContain('The disk is full');
    expect(all('.collection-list li')).toHaveLength(1);
  });
});

describe('an open article', () => {
  it('is filed from its toolbar', async () => {
    const { filing } = await show([aFiling({ tags: ['夜读'] })]);
    location.hash = `#/article/${encodeURIComponent(id(1))}`;
    await settle();
    await vi.waitFor(async () => {
      await settle(); // its view is loaded when it is wanted
      one('.saved-article');
    });
    const view = one('.saved-article');
    await click(within(view, 'Favourite: “第1号新闻”'));
    expect(filing(id(1))?.favourite).toBe(true);
    expect(view.querySelector('.favourite button')?.getAttribute('aria-pressed')).toBe('true');
    await click(within(view, 'Organise “第1号新闻”'));
    await click(within(view, 'Tags and collections…'));
    expect(chips()).toEqual(['夜读']);
    await type('city');
    await click(button('Done'));
    expect(filing(id(1))?.tags).toEqual(['夜读', 'city']);
    await click(within(view, 'Organise “第1号新闻”'));
    await click(within(view, 'Delete'));
    expect(root.querySelector('.saved-article')).toBeNull();
    expect(root.querySelector(`[data-id="${id(1)}"]`)).toBeNull();
  });
});
