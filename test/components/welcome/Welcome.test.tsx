// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '@/components/welcome/sample-article';
import { Welcome } from '@/components/welcome/Welcome';
import type { WelcomeServices } from '@/components/welcome/welcome-services';
import { blockOf } from '@/lib/bilingual-article';
import { bilingualArticleRow } from '@/lib/library/rows';
import { defaultSettings } from '@/lib/settings/settings';
import { sentencesOf } from '@/lib/text/article-sentences';

let root: HTMLElement;

const services = {
  outlets: 268,
  place: vi.fn(async () => 'chromium' as 'chromium' | 'firefox' | 'android'),
  shortcut: vi.fn(async () => 'Alt+Shift+Y'),
  changeReading: vi.fn(async () => {}),
  openOptions: vi.fn(async () => {}),
  openLibrary: vi.fn(async () => {}),
} satisfies WelcomeServices;

/** Runs a step, then lets the services' answers arrive and be drawn. */
const after = async (step: () => void) => {
  await act(step);
  await act(async () => {});
};
const show = (language: 'en' | 'zh-Hans' = 'en') =>
  after(() => render(<Welcome services={services} preferences={defaultSettings.reading} language={language} />, root));
const button = (text: string) => [...root.querySelectorAll('button')].find((b) => b.textContent?.includes(text));
const click = (text: string) => after(() => button(text)?.click());

beforeEach(() => {
  vi.clearAllMocks();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the first page', () => {
  it('tells the three steps with the key and the number of sites', async () => {
    await show();
    expect(root.querySelectorAll('.welcome-steps li')).toHaveLength(3);
    expect(root.textContent).toContain('On 268 news sites');
    expect(root.textContent).toContain('Alt+Shift+Y');
    expect(root.textContent).toContain('leaves this computer');
  });

  it.each([
    ['chromium', 'then the pin'],
    ['firefox', 'Pin to Toolbar'],
    ['android', 'then Extensions'],
  ] as const)('says where the icon is in %s', async (place, words) => {
    services.place.mockResolvedValueOnce(place);
    await show();
    expect(root.textContent).toContain(words);
  });

  it('leads to the options of sites and changes the language', async () => {
    await show();
    await click('Options for sites');
    expect(services.openOptions).toHaveBeenCalledWith('sites');
    await act(async () => root.querySelector<HTMLInputElement>('input[value="zh-Hans"]')?.click());
    expect(services.changeReading).toHaveBeenCalledWith({ language: 'zh-Hans' });
  });

  it('opens the real reader on the sample, without a way to save it, and comes back', async () => {
    await show();
    await click('Try it');
    expect(root.querySelector('.reader')?.textContent).toContain(sampleArticle.titleEn);
    expect(root.querySelectorAll('main')).toHaveLength(1);
    expect([...root.querySelectorAll('button')].filter((b) => /\bsave\b/i.test(b.textContent ?? ''))).toEqual([]);
    await click('Back to the introduction');
    expect(root.querySelectorAll('.welcome-steps li')).toHaveLength(3);
  });

  it('speaks Chinese', async () => {
    await show('zh-Hans');
    expect(root.querySelector('h1')?.textContent).toContain('欢迎');
    expect(button('用示例文章试一试')).toBeDefined();
  });
});

describe('the sample', () => {
  it('is an article like any other: every sentence in exactly one pair', () => {
    expect(bilingualArticleRow.safeParse(sampleArticle).error).toBeUndefined();
    const paired = sampleArticle.pairs.flatMap(({ zh }) => zh);
    expect(paired).toEqual(sentencesOf(sampleArticle.article.blocks).map(({ id }) => id));
    expect(new Set(paired.map(blockOf)).size).toBe(3);
  });
});
