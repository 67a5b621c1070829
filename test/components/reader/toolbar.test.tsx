// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderToolbar, type ReaderToolbarProps } from '@/components/reader/ReaderToolbar';
import { defaultSettings } from '@/lib/settings/settings';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

const show = (change: Partial<ReaderToolbarProps> = {}) =>
  void act(() =>
    render(
      <ReaderToolbar
        preferences={defaultSettings.reading}
        onPreferences={vi.fn()}
        hasText
        panelOpen={false}
        onPanel={vi.fn()}
        gloss={false}
        onHelp={vi.fn()}
        onSave={vi.fn()}
        onClose={vi.fn()}
        {...change}
      />,
      root,
    ),
  );

const labels = (within: string) =>
  [...root.querySelectorAll(`${within} button`)].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );

describe('the toolbar', () => {
  it('keeps what features add apart from what closes and saves', () => {
    show({ actions: <button type="button">Listen</button> });
    expect(labels('.toolbar-extras')).toEqual(['Listen']);
    expect(labels('.toolbar-main').at(0)).toBe('Save');
    expect(labels('.toolbar-main').at(-1)).toMatch(/^Close/);
  });

  it('has no line for tools where there are none', () => {
    show();
    expect(root.querySelector('.toolbar-extras')?.childNodes).toHaveLength(0);
  });
});
