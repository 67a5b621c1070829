// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { PairRow } from '@/components/reader/PairRow';
import type { Block } from '@/lib/article';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

const show = (text: string) => {
  const block: Block = { id: 'b1', kind: 'paragraph', lang: 'zh', text };
  void act(() =>
    render(
      <PairRow
        row={{ blocks: [block], pairs: [] }}
        script="Hans"
        images="load"
        page="https://news.example/a"
        waiting
        edition={false}
      />,
      root,
    ),
  );
  const property = (selector: string, name: string) =>
    Number(root.querySelector<HTMLElement>(selector)?.style.getPropertyValue(name));
  return { length: property('.row', '--length'), lines: property('.waiting', '--lines') };
};

describe('room that is kept before it is needed', () => {
  it('grows with the Chinese, for the row and for its English', () => {
    const short = show('桥开了。');
    expect(short).toEqual({ length: 4, lines: 1 });
    const long = show('新桥昨天开放。'.repeat(20));
    expect(long.length).toBe(140);
    expect(long.lines).toBeGreaterThan(7);
  });
});
