// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { keyBelongs } from '@/components/reader/key-belongs';

afterEach(() => document.body.replaceChildren());

/** Whether the key stays with the first element of this markup. */
function stays(markup: string, key: string): boolean {
  const parsed = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  if (!parsed) throw new Error('no element');
  return keyBelongs(key, document.body.appendChild(document.importNode(parsed, true)));
}

const letters = ['s', '?', '+', ']'];
const arrows = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

describe('a key stays with the control under the focus', () => {
  it.each([
    '<input>',
    '<input type="search">',
    '<input type="date">',
    '<textarea></textarea>',
    '<select><option>1</option></select>',
    '<div contenteditable></div>',
    '<div contenteditable="true"></div>',
    '<div role="textbox" tabindex="0"></div>',
    '<ul role="listbox" tabindex="0"></ul>',
    '<div role="menuitem" tabindex="-1"></div>',
  ])('%s takes all but Escape', (markup) => {
    for (const key of [...letters, ...arrows, 'Enter']) expect(stays(markup, key), key).toBe(true);
    expect(stays(markup, 'Escape')).toBe(false);
  });

  it.each([
    '<input type="radio">',
    '<input type="range">',
    '<div role="slider" tabindex="0"></div>',
    '<button role="tab">1</button>',
  ])('%s takes arrows', (markup) => {
    for (const key of arrows) expect(stays(markup, key), key).toBe(true);
    for (const key of letters) expect(stays(markup, key), key).toBe(false);
  });

  it.each([
    '<button>1</button>',
    '<a href="https://example.cn/">1</a>',
    '<summary>1</summary>',
    '<input type="checkbox">',
    '<span role="button" tabindex="0">1</span>',
  ])('%s takes Enter', (markup) => {
    expect(stays(markup, 'Enter')).toBe(true);
    for (const key of [...letters, ...arrows]) expect(stays(markup, key), key).toBe(false);
  });

  it('text and links without an address take nothing', () => {
    for (const markup of ['<p tabindex="0">1</p>', '<a>1</a>', '<div contenteditable="false"></div>'])
      for (const key of [...letters, ...arrows, 'Enter']) expect(stays(markup, key), key).toBe(false);
  });

  it('reaches into what can be written into', () => {
    document.body.innerHTML = '<div contenteditable><b tabindex="0">1</b></div>';
    expect(keyBelongs('s', document.querySelector('b') ?? undefined)).toBe(true);
    expect(keyBelongs('s', undefined)).toBe(false);
  });
});
