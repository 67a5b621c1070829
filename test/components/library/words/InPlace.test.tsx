// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '@/lib/services';
import { aWord } from './fake-words';
import { showWords, type WordsView } from './words-view';

let page: Awaited<ReturnType<typeof showWords>>;
const open = async (view: WordsView = {}) => {
  page = await showWords([aWord()], view);
  await page.click(page.one('.entry-link'));
};
const field = (name: string) => page.one(`[data-field=${name}]`) as HTMLInputElement;
const leave = async (name: string) => {
  await act(() => {
    field(name).focus();
    field(name).blur();
  });
  await page.settle();
};
beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = vi.fn();
});
afterEach(() => page.remove());

describe('a word changed in place', () => {
  it('is saved on leaving the field', async () => {
    await open();
    await page.type('[data-field=meaning]', ' to reopen ');
    expect(page.fake.services.update).not.toHaveBeenCalled();
    await leave('meaning');
    expect(page.fake.services.update).toHaveBeenCalledWith('开放 開放 kai1 fang4', { meaning: 'to reopen' });
    expect(field('meaning').value).toBe('to reopen');
  });

  it('is saved on Enter; a reading is kept in numbers', async () => {
    await open();
    await page.type('[data-field=pinyin]', 'kāi fàng');
    await page.press('Enter', field('pinyin'));
    expect(page.fake.services.update).toHaveBeenCalledWith('开放 開放 kai1 fang4', { pinyin: 'kai1 fang4' });
  });

  it('comes back on Escape', async () => {
    await open();
    await page.type('[data-field=meaning]', 'wrong');
    await page.press('Escape', field('meaning'));
    expect(field('meaning').value).toBe('to open (to the public)');
    await leave('meaning');
    expect(page.fake.services.update).not.toHaveBeenCalled();
  });

  it('stays in the field where it cannot be saved, and says so', async () => {
    const update = vi.fn(async () => Promise.reject(new ServiceError('no-space')));
    await open({ services: { update } });
    await page.type('[data-field=note]', 'my own words');
    await leave('note');
    expect(field('note').value).toBe('my own words');
    expect(field('note').getAttribute('aria-invalid')).toBe('true');
    expect(page.one('.ui-error').textContent).toContain('Not saved');
  });

  it('says so above the page too: the row may be closed by then', async () => {
    const update = vi.fn(async () => Promise.reject(new ServiceError('no-space')));
    await open({ services: { update } });
    await page.type('[data-field=note]', 'my own words');
    await page.click(page.one('.entry-link'));
    expect(page.toasts.at(-1)).toMatchObject({ kind: 'failed', text: expect.stringContaining('The disk is full') });
  });

  it('is saved when the row closes or the page goes', async () => {
    await open();
    await page.type('[data-field=note]', 'half a word');
    await act(() => void dispatchEvent(new Event('pagehide')));
    expect(page.fake.services.update).toHaveBeenCalledWith('开放 開放 kai1 fang4', { note: 'half a word' });
    await page.settle();
    await page.type('[data-field=note]', 'half a word more');
    await page.click(page.one('.entry-link'));
    expect(page.fake.services.update).toHaveBeenLastCalledWith('开放 開放 kai1 fang4', { note: 'half a word more' });
  });

  it('is not overwritten by a change elsewhere while it is typed', async () => {
    await open();
    await page.type('[data-field=meaning]', 'typing');
    await act(() => page.fake.services.setState(['开放'], 'known'));
    await page.settle();
    expect(field('meaning').value).toBe('typing');
  });
});
