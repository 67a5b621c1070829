// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardEvents } from '@/components/reader/trusted-events';

let host: HTMLElement;
let link: HTMLAnchorElement;
const inside = vi.fn();
const outside = vi.fn();
const kinds = ['click', 'keydown', 'pointerdown', 'input', 'change', 'submit', 'wheel', 'touchmove', 'copy', 'focusin'];

beforeEach(() => {
  inside.mockClear();
  outside.mockClear();
  host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  guardEvents(root);
  link = root.appendChild(document.createElement('a'));
  for (const kind of kinds) {
    link.addEventListener(kind, inside);
    document.addEventListener(kind, outside);
  }
});
afterEach(() => {
  for (const kind of kinds) document.removeEventListener(kind, outside);
  host.remove();
});

describe('guardEvents', () => {
  it.each(kinds)('lets no made-up %s in, and none out', (kind) => {
    const event = new Event(kind, { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(event);
    expect(event.isTrusted).toBe(false);
    expect(inside).not.toHaveBeenCalled();
    expect(outside).not.toHaveBeenCalled();
  });

  it('undoes what a made-up click would do by itself', () => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    expect(link.dispatchEvent(event)).toBe(false);
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves events of other kinds alone', () => {
    link.addEventListener('load', inside);
    link.dispatchEvent(new Event('load'));
    expect(inside).toHaveBeenCalledOnce();
  });
});
