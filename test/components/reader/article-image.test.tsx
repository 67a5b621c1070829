// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { ArticleImage, type ArticleImageProps } from '@/components/reader/ArticleImage';

const src = 'https://cdn.example/bridge.jpg';
let root: HTMLElement;

/** What is done here is done at once. */
const now = (does: () => void): void => void act(does);

beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

const show = (change: Partial<ArticleImageProps> & { src?: string } = {}) =>
  now(() => {
    const { src: address = src, ...props } = change;
    const block = { id: 'b1', kind: 'image', lang: 'zh', text: '新桥', src: address } as const;
    render(<ArticleImage block={block} script="Hans" images="load" page="https://news.example/a" {...props} />, root);
  });

const image = () => root.querySelector('img');
const button = () => root.querySelector('button');

const happens = (event: string, size: { width: number; height: number } = { width: 600, height: 400 }) =>
  now(() => {
    const shown = image();
    if (!shown) throw new Error('There is no image.');
    Object.defineProperties(shown, { naturalWidth: { value: size.width }, naturalHeight: { value: size.height } });
    shown.dispatchEvent(new Event(event));
  });

describe('an image of the article', () => {
  it('is loaded late, without telling the outlet who reads', () => {
    show();
    expect(image()?.getAttribute('loading')).toBe('lazy');
    expect(image()?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image()?.alt).toBe('新桥');
  });

  it('says what is known where the host refuses, and tries again', () => {
    show();
    happens('error');
    expect(image()).toBeNull();
    expect(root.textContent).toContain('新桥');
    expect(root.textContent).toContain('cdn.example');
    now(() => button()?.click());
    expect(image()?.src).toBe(src);
    happens('load');
    expect(image()?.src).toBe(src);
  });

  it('leads to the original page, and only over http', () => {
    show();
    happens('error');
    const link = root.querySelector('a');
    expect(link?.href).toBe('https://news.example/a');
    expect(link?.rel).toBe('noopener noreferrer');
    now(() => render(null, root));
    show({ page: 'file:///tmp/a.html' });
    happens('error');
    expect(root.querySelector('a')).toBeNull();
  });

  it('is nothing where it only counts visitors', () => {
    show();
    happens('load', { width: 1, height: 3 });
    expect(root.querySelector('figure')?.hidden).toBe(true);
    expect(image()).toBeNull();
  });

  it('stays where it is small but to be seen', () => {
    show();
    happens('load', { width: 3, height: 40 });
    expect(image()).not.toBeNull();
  });

  it('is fetched in the library only when asked for, with the host named', () => {
    show({ images: 'ask' });
    expect(image()).toBeNull();
    expect(button()?.textContent).toBe('Load image from cdn.example');
    now(() => button()?.click());
    expect(image()?.src).toBe(src);
  });

  it('offers no second try where there is no address', () => {
    show({ src: '' });
    expect(button()).toBeNull();
    expect(root.querySelector('a')).not.toBeNull();
  });
});
