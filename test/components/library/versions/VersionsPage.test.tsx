// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavedArticleView } from '@/components/library/SavedArticleView';
import { VersionsPage } from '@/components/library/versions/VersionsPage';
import type { ToastMessage } from '@/components/ui/use-toast';
import { countChanges } from '@/lib/diff/article-diff';
import type { ArticleVersion } from '@/lib/library/versions/version';
import type { VersionHead } from '@/lib/library/versions/versions';
import { ServiceError } from '@/lib/services';
import { defaultSettings } from '@/lib/settings/settings';
import { article, fromPage, saved } from '../../../library/samples';
import { fakeServices } from '../fake-services';

const id = 'news.example.cn/a/1';
const at = (day: number) => `2026-03-0${day}T08:00:00.000Z`;
const same = '丙句没有变。丁句没有变。戊句没有变。己句没有变。庚句没有变。';
const first = [`甲地下了一夜的雨。乙地的桥关闭了。${same}`];
const second = [`甲地下了一夜的雪。乙地的桥关闭了。${same}`];
const third = [`甲地下了一夜的雪。${same}学校照常上课。`];

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  document.body.replaceChildren();
});

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const textsOf = (selector: string) => all(selector).map((element) => element.textContent);
const button = (name: string | RegExp) => {
  const named = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';
  const found = all('button').find((element) => named(element).match(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const click = async (element: HTMLElement) => {
  await act(() => element.click());
  await settle();
};

/** A library with earlier texts in memory. */
function withVersions(texts: readonly (readonly string[])[]) {
  const present = saved(article(1, [...(texts.at(-1) ?? [])], fromPage), at(1));
  let versions = texts.slice(0, -1).map(
    (text, index): ArticleVersion => ({
      ...article(1, [...text], fromPage),
      key: index + 1,
      id,
      savedAt: at(index + 1),
      replacedAt: at(index + 2),
    }),
  );
  const head = (version: ArticleVersion, index: number): VersionHead => ({
    key: version.key,
    title: version.article.title,
    savedAt: version.savedAt,
    replacedAt: version.replacedAt,
    changed: countChanges(version.article, (versions[index + 1] ?? present).article),
    differs: countChanges(version.article, present.article),
  });
  const restored = vi.fn(async (_: number) => {});
  const { services } = fakeServices([present], {
    versions: {
      list: async () => versions.map(head).reverse(),
      load: async (key) => versions.find((version) => version.key === key) ?? null,
      restore: restored,
      remove: async (key) => {
        const removed = versions.find((version) => version.key === key) ?? null;
        versions = versions.filter((version) => version.key !== key);
        return removed;
      },
      undoRemove: async (undo) => {
        if (undo) versions = [...versions, undo].sort((a, b) => a.key - b.key);
      },
      watch: () => () => {},
    },
  });
  return { services, restored };
}

async function show(texts: readonly (readonly string[])[]) {
  const library = withVersions(texts);
  const toasts: ToastMessage[] = [];
  const onClose = vi.fn();
  const page = (
    <VersionsPage
      id={id}
      services={library.services}
      browserLanguages={['en-GB']}
      onClose={onClose}
      show={(toast) => toasts.push(toast)}
    />
  );
  await act(() => render(page, root));
  await settle();
  await settle();
  return { ...library, toasts, onClose };
}

describe('VersionsPage', () => {
  it('shows what changed, struck through and underlined, with the English of each side', async () => {
    await show([first, second]);
    expect(one('.comparison-state').textContent).toBe('1 sentence differs.');
    const changed = one('.diff-row[data-kind="changed"]');
    expect(changed.querySelector('del')?.textContent).toBe('雨');
    expect(changed.querySelector('ins')?.textContent).toBe('雪');
    expect(changed.querySelector('.diff-before')?.textContent).toContain('Before ');
    expect(changed.querySelector('.diff-before .diff-zh')?.textContent).toBe('甲地下了一夜的雨。');
    expect(changed.querySelector('.diff-zh')?.getAttribute('lang')).toBe('zh-Hans');
    expect(changed.querySelector('.diff-after .diff-en')?.textContent).toBe('Line 1.');
    expect(document.title).toBe('How the text changed · Library');
  });

  it('folds what did not change, and opens it', async () => {
    await show([first, second]);
    expect(root.textContent).not.toContain('己句没有变');
    const fold = button('5 unchanged sentences');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await click(fold);
    expect(root.textContent).toContain('己句没有变');
    expect(button('Hide 5 unchanged sentences').getAttribute('aria-expanded')).toBe('true');
  });

  it('lists the texts by time, and compares any two, the earlier first', async () => {
    await show([first, second, third]);
    expect(textsOf('.version h3')).toEqual(['Present text', '2 March 2026 at 08:00', '1 March 2026 at 08:00']);
    expect(textsOf('.version-step')).toEqual(['2 sentences changed', '1 sentence changed']);
    expect(one('.comparison-state').textContent).toBe('3 sentences differ.');
    await click(button('1 sentence changed'));
    await settle();
    expect(one('.comparison-state').textContent).toBe('1 sentence differs.');
    expect(textsOf('.comparison-names span')).toEqual(['1 March 2026 at 08:00', '2 March 2026 at 08:00']);
    const [left, right] = all('select') as HTMLSelectElement[];
    expect([left?.value, right?.value]).toEqual(['1', '2']);
    if (left) left.value = 'present';
    await act(() => void left?.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(textsOf('.comparison-names span')).toEqual(['2 March 2026 at 08:00', 'Present text']);
    expect(textsOf('.diff-row[data-kind="removed"] del')).toEqual(['乙地的桥关闭了。']);
    expect(textsOf('.diff-row[data-kind="added"] ins')).toEqual(['学校照常上课。']);
  });

  it('makes an earlier text the text again, and says so', async () => {
    const { restored, toasts } = await show([first, second]);
    await click(button('Make this the text again'));
    expect(restored).toHaveBeenCalledWith(1);
    expect(toasts.at(-1)?.text).toMatch(/^This is the text again/);
  });

  it('does one thing at a time, and keeps the focus', async () => {
    const { restored } = await show([first, second, third]);
    button('Make this the text again').focus();
    await act(() => {
      button('Make this the text again').click();
      button('Make this the text again').click();
    });
    await settle();
    expect(restored).toHaveBeenCalledOnce();
    const gone = button('Delete the text of 1 March 2026 at 08:00');
    gone.focus();
    await click(gone);
    await settle();
    expect(one('.version-list').contains(document.activeElement)).toBe(true);
  });

  it('says what went wrong', async () => {
    const { restored, toasts } = await show([first, second]);
    restored.mockRejectedValue(new ServiceError('no-space'));
    await click(button('Make this the text again'));
    expect(toasts.at(-1)).toMatchObject({ kind: 'failed' });
    expect(toasts.at(-1)?.text).toMatch(/disk is full/);
  });

  it('deletes a text and brings it back', async () => {
    const { toasts } = await show([first, second, third]);
    await click(button('Delete the text of 1 March 2026 at 08:00'));
    await settle();
    expect(all('.version')).toHaveLength(2);
    expect(one('.comparison-state').textContent).toBe('2 sentences differ.');
    await act(() => toasts.at(-1)?.action?.run());
    await settle();
    expect(all('.version')).toHaveLength(3);
  });

  it('says when there is no earlier text, and goes back', async () => {
    const { onClose } = await show([first]);
    expect(root.textContent).toContain('No earlier text');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the notice above a saved article', () => {
  const open = async (texts: readonly (readonly string[])[]) => {
    const { services } = withVersions(texts);
    const view = (
      <SavedArticleView
        id={id}
        services={services}
        exporters={[]}
        preferences={defaultSettings.reading}
        onClose={() => {}}
        show={() => {}}
        onExport={() => {}}
        onDelete={() => {}}
      />
    );
    await act(() => render(view, root));
    await settle();
    await settle();
  };

  it('says that the text changed, and leads to what changed', async () => {
    await open([first, third]);
    expect(one('.versions-notice').textContent).toBe(
      'The text changed since you first saved it: 3 sentences. See what changed',
    );
    expect(one('.versions-notice a').getAttribute('href')).toBe('#/versions/news.example.cn%2Fa%2F1');
  });

  it('is not there where nothing changed', async () => {
    await open([first]);
    expect(all('.row').length).toBeGreaterThan(0);
    expect(all('.versions-notice')).toEqual([]);
  });
});
