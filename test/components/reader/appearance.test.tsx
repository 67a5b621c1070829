// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Appearance } from '@/components/reader/Appearance';
import { TextsContext, textsIn } from '@/components/reader/texts';
import { type Language, languages } from '@/lib/settings/language';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';

let root: HTMLElement;
const onPreferences = vi.fn<(change: Partial<ReadingPreferences>) => void>();

async function show(change: Partial<ReadingPreferences> = {}, language: Language = 'en', gloss = true) {
  onPreferences.mockClear();
  root = document.body.appendChild(document.createElement('div'));
  await act(() =>
    render(
      <TextsContext.Provider value={{ t: textsIn(language), language }}>
        <Appearance
          id="panel"
          gloss={gloss}
          preferences={{ ...defaultSettings.reading, ...change }}
          onPreferences={onPreferences}
        />
      </TextsContext.Provider>,
      root,
    ),
  );
}
afterEach(() => {
  render(null, root);
  root.remove();
});

const labelled = <T extends HTMLElement>(text: string): T => {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === text);
  const control = label?.control ?? label?.querySelector('input');
  if (!control) throw new Error(`nothing is called ${text}`);
  return control as HTMLElement as T;
};
const choose = (text: string) => act(() => labelled(text).click());

describe('the panel behind Aa', () => {
  it('has three groups with names', async () => {
    await show();
    const groups = [...root.querySelectorAll('.appearance-group')];
    expect(groups.map((group) => group.querySelector('h2')?.textContent)).toEqual(['Text', 'Chinese', 'Practice']);
    for (const group of groups)
      expect(root.querySelector(`#${CSS.escape(group.getAttribute('aria-labelledby') ?? '')}`)).not.toBeNull();
  });

  it.each([
    ['Hei', { face: 'hei' }],
    ['Words not known', { ruby: 'unknown' }],
    ['On hover', { ruby: 'hover' }],
    ['All words', { ruby: 'all' }],
    ['Zhuyin', { phonetic: 'zhuyin' }],
    ['Tones in colour', { toneColours: false }],
    ['Colour words by how well you know them', { wordColours: true }],
    ['Word card when the pointer rests on a word', { cardOnHover: false }],
    ['Hide English', { hidden: 'en' }],
    ['Sepia', { theme: 'sepia' }],
    ['Full', { width: 'full' }],
    ['Stacked', { layout: 'stacked' }],
    ['Pinyin in the word gloss', { glossPinyin: false }],
  ] as const)('%s', async (text, change) => {
    await show();
    await choose(text);
    expect(onPreferences.mock.calls).toEqual([[change]]);
  });

  it('offers the characters, and says that only the screen changes', async () => {
    await show();
    const select = labelled<HTMLSelectElement>('Characters');
    expect([...select.options].map(({ value }) => value)).toEqual(['as-written', 'Hans', 'Hant-TW', 'Hant-HK']);
    expect(root.textContent).not.toContain('For the screen only');
    await act(() => {
      select.value = 'Hant-TW';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onPreferences).toHaveBeenCalledWith({ characters: 'Hant-TW' });
    render(null, root);
    root.remove();
    await show({ characters: 'Hant-TW' });
    const hint = root.querySelector(`#${CSS.escape(labelled('Characters').getAttribute('aria-describedby') ?? '')}`);
    expect(hint?.textContent).toContain('For the screen only');
  });

  it('leaves out what would do nothing here', async () => {
    await show({}, 'en', false);
    expect(root.textContent).not.toContain('word gloss');
  });

  it.each(languages)('axe finds nothing in it: %s', async (language) => {
    await show({ characters: 'Hans', hidden: 'en' }, language);
    document.documentElement.lang = language;
    document.title = 'panel';
    const { violations, passes } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
