// @vitest-environment jsdom
import { render } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useBefore } from '@/components/reader/before/use-before';
import type { Feature, FeatureProps } from '@/components/reader/feature';
import { noNotes } from '@/components/reader/notes/article-notes';
import { noWords } from '@/components/reader/words/article-words';
import type { ToastMessage } from '@/components/ui/use-toast';
import type { Block } from '@/lib/article';
import { createDictionary } from '@/lib/dictionary/dictionary';
import type { CedictEntry } from '@/lib/dictionary/entry';
import { ServiceError } from '@/lib/services';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';
import { wordKey } from '@/lib/words/word-key';
import { keptWordId, type Word, type WordFacts } from '@/lib/words/words';
import { aBilingualArticle, aBlock, anArticle } from '../../../builders';
import { after, fakeServices } from '../view';

const entry = (simplified: string, traditional: string, pinyin: string, ...glosses: string[]): CedictEntry => ({
  simplified,
  traditional,
  pinyin,
  glosses,
});
const dictionary = createDictionary([
  entry('图书馆', '圖書館', 'tu2 shu1 guan3', 'library'),
  entry('重新', '重新', 'chong2 xin1', 'again', 'once more'),
  entry('开放', '開放', 'kai1 fang4', 'to open'),
]);
const sentence = '图书馆重新开放。';
/** Of each paragraph: 图书馆, 重新 and 开放, in the last one also a name. */
const blocks = [
  ...Array.from({ length: 9 }, (_, index) => aBlock({ id: `b${index + 1}`, text: sentence })),
  aBlock({ id: 'b10', text: `${sentence}李文三百` }),
];
const parts: [string, Word['kind'], string[]][] = [
  ['图书馆', 'word', ['tu2', 'shu1', 'guan3']],
  ['重新', 'word', ['chong2', 'xin1']],
  ['开放', 'word', ['kai1', 'fang4']],
  ['李文', 'name', []],
  ['三百', 'numeral', []],
];
const of = ({ text }: Block): Word[] =>
  parts.flatMap(([word, kind, syllables]) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length, text: word, kind, syllables, meaning: '' }];
  });
const known: Record<string, Partial<WordFacts>> = {
  图书馆: { hsk: 3, rank: 900 },
  重新: { hsk: 4, rank: 700 },
  开放: { hsk: 3, rank: 500, state: 'known' },
};
const article = aBilingualArticle({ article: anArticle({ blocks }) });

let root: HTMLElement;
beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = vi.fn();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

/** The feature as the view draws it, with words that remember what was said of them. */
async function show(
  change: { renew?: FeatureProps['words']['renew']; preferences?: Partial<ReadingPreferences> } = {},
) {
  const services = fakeServices();
  const toasts: ToastMessage[] = [];
  const show = (toast: ToastMessage) => void toasts.push(toast);
  const setState = vi.fn<FeatureProps['words']['setState']>();
  let feature: Feature = { commands: {} };
  function View() {
    const view = useRef<HTMLDivElement>(null);
    const [facts, setFacts] = useState<ReadonlyMap<string, WordFacts>>(new Map());
    const words = useMemo((): FeatureProps['words'] => {
      const add = (all: readonly WordFacts[]) =>
        setFacts((last) => new Map([...last, ...all.map((one) => [one.key, one] as const)]));
      const fact = (key: string): WordFacts => ({ key, state: 'new', kept: [], hsk: 0, rank: 0, ...known[key] });
      setState.mockImplementation(async (keys, state) => {
        setFacts((last) => new Map([...last].map(([key, one]) => [key, keys.includes(key) ? { ...one, state } : one])));
      });
      return {
        ...noWords,
        dictionary,
        of,
        facts,
        setState,
        renew:
          change.renew ??
          (async (keys) => {
            const kept = services.learning.keepWord.mock.calls.map(([word]) => word);
            const ids = (key: string) => kept.filter((word) => wordKey(word.simplified) === key).map(keptWordId);
            add(keys.map((key) => ({ ...fact(key), kept: ids(key) })));
          }),
      };
    }, [facts]);
    feature = useBefore({
      view,
      article,
      complete: true,
      place: 'page',
      services,
      preferences: { ...defaultSettings.reading, ...change.preferences },
      change: vi.fn(),
      show,
      words,
      notes: noNotes,
    });
    return (
      <div ref={view}>
        {feature.tools}
        {feature.above}
        {feature.floating}
      </div>
    );
  }
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await act(async () => void (await new Promise((done) => setTimeout(done))));
  };
  await act(() => render(<View />, root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const found = all(selector)[0];
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    services,
    toasts,
    setState,
    settle,
    all,
    one,
    feature: () => feature,
    open: async () => {
      await after(() => void feature.commands.before?.());
      await settle();
    },
    click: async (selector: string) => {
      await after(() => one(selector).click());
      await settle();
    },
    heads: () => all('.before-words tbody th').map((head) => head.textContent),
  };
}

describe('before you read', () => {
  it('opens and closes by command, Escape and the button, and takes the focus along', async () => {
    const view = await show();
    const button = view.one('button');
    expect(button.getAttribute('aria-keyshortcuts')).toBe('z');
    expect(view.feature().close?.()).toBe(false);
    await view.open();
    expect(document.activeElement?.textContent).toBe('Before you read');
    expect(button.getAttribute('aria-controls')).toBe(view.one('.before').id);
    await after(() => expect(view.feature().close?.()).toBe(true));
    expect(view.all('.before')).toEqual([]);
    expect(document.activeElement).toBe(button);
  });

  it('estimates the level and says how, with the coverage of each level as a table', async () => {
    const view = await show();
    await view.open();
    expect(view.one('.before-level').textContent).toBe('About HSK 4');
    expect(view.one('.before-facts').textContent).toContain(
      'You know 33 % of the running words: 1 of 3 different words.',
    );
    expect(view.one('.before-facts').textContent).toContain('The lists are the HSK lists of 2012.');
    expect(view.all('.before-levels tbody tr').map((row) => row.textContent)).toEqual([
      'HSK 10 %0',
      'HSK 20 %0',
      'HSK 366 %2',
      'HSK 4100 %1',
      'HSK 5100 %0',
      'HSK 6100 %0',
      'In no list100 %0',
    ]);
  });

  it('lists new words by use, with reading and meaning; names and numbers apart', async () => {
    const view = await show();
    await view.open();
    expect(view.heads()).toEqual(['图书馆', '重新']);
    expect(view.one('.before-reading').textContent).toBe('tú shū guǎn');
    expect(view.one('.before-meaning').textContent).toBe('library');
    expect(view.one('.before-count').textContent).toBe('10×');
    expect(view.all('.before-apart').map((list) => list.textContent)).toEqual(['Names (1)李文', 'Numbers (1)三百']);
  });

  it('marks a word as known and takes it back, without moving the list', async () => {
    const view = await show();
    await view.open();
    await view.click('[aria-label="I know 图书馆"]');
    expect(view.setState).toHaveBeenLastCalledWith(['图书馆'], 'known');
    expect(view.heads()).toEqual(['图书馆', '重新']);
    expect(view.one('[aria-label="I know 图书馆"]').getAttribute('aria-pressed')).toBe('true');
    expect(view.one('.before-facts').textContent).toContain('66 %');
    await view.click('[aria-label="I know 图书馆"]');
    expect(view.setState).toHaveBeenLastCalledWith(['图书馆'], 'new');
  });

  it('keeps a word with the sentence in which it comes first, and drops it', async () => {
    const view = await show();
    await view.open();
    await view.click('[aria-label="Keep 重新"]');
    expect(view.services.learning.keepWord).toHaveBeenCalledWith({
      simplified: '重新',
      traditional: '重新',
      pinyin: 'chong2 xin1',
      meaning: 'again; once more',
      sentence: {
        zh: sentence,
        start: 3,
        end: 5,
        en: 'The city library reopened on Monday.',
        source: 'page',
        title: article.article.title,
        site: article.article.site,
        url: article.article.canonicalUrl,
        publishedAt: article.article.publishedAt,
      },
    });
    expect(view.one('[aria-label="Keep 重新"]').getAttribute('aria-pressed')).toBe('true');
    await view.click('[aria-label="Keep 重新"]');
    expect(view.services.learning.dropWord).toHaveBeenCalledWith('重新 重新 chong2 xin1');
  });

  it('marks all words up to a level after a question with their number, and takes that back', async () => {
    const view = await show();
    await view.open();
    const select = view.one('.before-mark select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text).slice(2, 4)).toEqual(['HSK 3 (1)', 'HSK 4 (2)']);
    select.value = '4';
    await after(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await view.click('.before-mark button');
    expect(view.one('.before-mark').textContent).toContain(
      'New words of this article at HSK 1 to 4: 2. Mark them as known?',
    );
    expect(view.setState).not.toHaveBeenCalled();
    await view.click('.before-mark .ui-button-primary');
    expect(view.setState).toHaveBeenLastCalledWith(['图书馆', '重新'], 'known');
    expect(view.toasts.at(-1)?.text).toBe('Marked as known: 2');
    await after(() => view.toasts.at(-1)?.action?.run());
    expect(view.setState).toHaveBeenLastCalledWith(['图书馆', '重新'], 'new');
  });

  it('says that nothing could be looked up, and tries again', async () => {
    const renew = vi.fn(async () => Promise.reject(new ServiceError('disconnected')));
    const view = await show({ renew });
    await view.open();
    expect(view.one('.ui-notice').textContent).toContain('could not be looked up');
    await view.click('.ui-notice button');
    expect(renew).toHaveBeenCalledTimes(2);
  });
});
