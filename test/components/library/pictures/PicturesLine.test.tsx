// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavedArticleView } from '@/components/library/SavedArticleView';
import { ServiceError } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { aBlock } from '../../../builders';
import { article, saved } from '../../../library/samples';
import { turns } from '../../turns';
import { fakeServices } from '../fake-services';
import { fakePictures, gif } from './fake-pictures';

const one = 'https://pictures.example/1.gif';
const two = 'https://pictures.example/2.gif';
const value = article(1);
const picture = (id: string, src: string) => aBlock({ id, kind: 'image', text: '图', src });
const illustrated = saved({
  ...value,
  article: { ...value.article, blocks: [...value.article.blocks, picture('p1', one), picture('p2', two)] },
});
const kept = (src: string) => ({ id: illustrated.id, src, type: 'image/gif', bytes: gif(), savedAt: '' });

let root: HTMLElement;
let made: string[];
let revoked: string[];
beforeEach(() => {
  made = [];
  revoked = [];
  URL.createObjectURL = (blob) => {
    made.push(blob instanceof Blob ? blob.type : '');
    return `blob:here/${made.length}`;
  };
  URL.revokeObjectURL = (url) => void revoked.push(url);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

const settle = () => turns(8);
async function show(pictures = fakePictures(), shown = illustrated) {
  const { services } = fakeServices([shown], { pictures: pictures.services });
  const view = (
    <SavedArticleView
      id={shown.id}
      services={services}
      exporters={[]}
      preferences={defaultSettings.reading}
      onClose={vi.fn()}
      show={vi.fn()}
      onExport={vi.fn()}
      onDelete={vi.fn()}
    />
  );
  await act(() => render(view, root));
  await settle();
  return pictures.services;
}
const line = () => root.querySelector('.pictures-line p')?.textContent;
const button = (text: string) =>
  [...root.querySelectorAll<HTMLElement>('.pictures-line button')].find((one) => one.textContent === text);
const press = async (text: string) => {
  await act(() => button(text)?.click());
  await settle();
};
const drawn = () => [...root.querySelectorAll<HTMLImageElement>('figure img')].map(({ src }) => src);

describe('the pictures of a saved article', () => {
  it('stay on their server until the reader asks, and say how many there are', async () => {
    const services = await show();
    expect(line()).toBe('2 pictures');
    expect(drawn()).toEqual([]);
    expect(services.allow).not.toHaveBeenCalled();
  });

  it('are kept after one question for their hosts, and drawn from here', async () => {
    const services = await show();
    const clicked = act(() => button('Keep on this computer')?.click());
    // In the click itself, or the browser would not ask.
    expect(services.allow).toHaveBeenCalledWith(illustrated.article, [one, two]);
    await clicked;
    await settle();
    expect(services.keep.mock.calls).toEqual([
      [illustrated.id, one],
      [illustrated.id, two],
    ]);
    expect(line()).toBe('2 pictures on this computer (0 kB)');
    expect(drawn()).toEqual(['blob:here/1', 'blob:here/2']);
    expect(made).toEqual(['image/gif', 'image/gif']);
  });

  it('are not asked for again where they are kept, and let go when the view is left', async () => {
    await show(fakePictures([kept(one)]));
    expect(line()).toBe('1 of 2 pictures on this computer');
    expect(drawn()).toEqual(['blob:here/1']);
    await act(() => render(null, root));
    expect(revoked).toEqual(['blob:here/1']);
  });

  it('say which could not be had', async () => {
    const services = await show(fakePictures([], [two]));
    await press('Keep on this computer');
    expect(line()).toBe('1 of 2 pictures on this computer · 1 could not be fetched.');
    await press('Try the others again');
    expect(services.allow).toHaveBeenLastCalledWith(illustrated.article, [two]);
  });

  it('are not fetched where the reader declines', async () => {
    const pictures = fakePictures();
    pictures.services.allow.mockResolvedValueOnce(false);
    const services = await show(pictures);
    await press('Keep on this computer');
    expect(services.keep).not.toHaveBeenCalled();
    expect(line()).toContain('they stay where they are');
  });

  it('say when the disk is full, and keep what came before', async () => {
    const pictures = fakePictures([kept(one)]);
    pictures.services.keep.mockRejectedValueOnce(new ServiceError('no-space'));
    await show(pictures);
    await press('Try the others again');
    expect(line()).toBe('1 of 2 pictures on this computer · The disk is full: no more pictures could be kept.');
  });

  it('are removed again', async () => {
    await show(fakePictures([kept(one), kept(two)]));
    await press('Remove them');
    expect(line()).toBe('2 pictures');
    expect(drawn()).toEqual([]);
    expect(revoked).toEqual(['blob:here/1', 'blob:here/2']);
  });

  it('are kept for all articles where the reader wants that', async () => {
    const services = await show();
    await act(() => root.querySelector<HTMLInputElement>('.pictures-line input')?.click());
    expect(services.setKeepsAlways).toHaveBeenCalledWith(true);
  });

  it('say what could not be done', async () => {
    const pictures = fakePictures([kept(one), kept(two)]);
    pictures.services.remove.mockRejectedValueOnce(new ServiceError('unknown'));
    pictures.services.setKeepsAlways.mockRejectedValueOnce(new ServiceError('no-space'));
    await show(pictures);
    await press('Remove them');
    expect(line()).toBe('2 pictures on this computer (0 kB) · That did not work.');
    const always = root.querySelector<HTMLInputElement>('.pictures-line input');
    await act(() => always?.click());
    await settle();
    expect(line()).toContain('The disk is full');
    expect(always?.checked).toBe(false);
    await press('Remove them');
    expect(line()).toBe('2 pictures');
  });

  it('are no matter where an article has none, or the table cannot be read', async () => {
    await show(fakePictures(), saved(article(2)));
    expect(root.querySelector('.pictures-line')).toBeNull();
    await act(() => render(null, root));
    const pictures = fakePictures();
    pictures.services.stored.mockRejectedValueOnce(new ServiceError('unknown'));
    await show(pictures);
    expect(line()).toBe('2 pictures');
  });
});
