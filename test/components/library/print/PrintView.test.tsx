// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryServices } from '@/components/library/library-services';
import { PrintView } from '@/components/library/print/PrintView';
import { targetOfSentences } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/annotate/annotation';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import type { CedictEntry } from '@/lib/dictionary/entry';
import type { SavedArticle } from '@/lib/library/saved-article';
import { defaultSettings } from '@/lib/settings/settings';
import { aBilingualArticle, aGlossPair, aPair } from '../../../builders';
import { after } from '../../reader/view';
import { fakeServices } from '../fake-services';

let root: HTMLElement;
const onClose = vi.fn();
const entry = (simplified: string, traditional: string, pinyin: string, ...glosses: string[]): CedictEntry => ({
  simplified,
  traditional,
  pinyin,
  glosses,
});
const entries = [
  entry('图书馆', '圖書館', 'tu2 shu1 guan3', 'library'),
  entry('修缮', '修繕', 'xiu1 shan4', 'to renovate', 'to repair'),
  entry('工程', '工程', 'gong1 cheng2', 'project'),
];

function saved(change: Partial<SavedArticle> = {}): SavedArticle {
  return {
    ...aBilingualArticle(),
    id: 'a',
    savedAt: '2026-03-02T10:00:00Z',
    updatedAt: '2026-03-02T10:00:00Z',
    ...change,
  };
}

function mark(side: 'zh' | 'en', id: string, change: Partial<Annotation> = {}): Annotation {
  const target = targetOfSentences(side, sentencesOfSide(saved(), side), [id]);
  if (!target) throw new Error('no such sentence');
  return { ...newAnnotation({ kind: 'highlight', colour: 'blue', target }), ...change };
}

async function show(
  article: SavedArticle | null,
  prepare: (services: LibraryServices) => Promise<void> | void = () => {},
) {
  const { services } = fakeServices(article ? [article] : []);
  vi.spyOn(await services.reader(), 'dictionary').mockResolvedValue(entries);
  await prepare(services);
  const { reading } = defaultSettings;
  const props = { id: 'a', services, preferences: reading, language: 'en' as const, onClose };
  await after(() => render(<PrintView {...props} />, root));
  for (let turn = 0; turn < 4; turn += 1) await after(() => {});
}

const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim());
const toggle = (label: string) =>
  after(() =>
    [...root.querySelectorAll('label')]
      .find((one) => one.textContent === label)
      ?.parentElement?.parentElement?.querySelector('input')
      ?.click(),
  );
const choose = (value: string) => after(() => root.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click());

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the print view', () => {
  it('has both titles, outlet, date and address, and a row for each paragraph', async () => {
    await show(saved());
    expect(texts('.print-head > *')).toEqual([
      '市图书馆重新开放',
      'City Library Reopens',
      expect.stringContaining('示例新闻网 · 城市日报 · 李文 · 1 March 2026'),
      'https://news.example.cn/2026/0301/library.html',
    ]);
    expect(texts('.print-row .print-en')).toEqual([
      'The city library reopened on Monday. Readers can borrow new books.',
      'The renovation took two years. Three hundred seats were added.',
    ]);
    expect(document.title).toBe('市图书馆重新开放');
  });

  it('prints columns, stacked or the Chinese alone', async () => {
    await show(saved());
    const page = () => root.querySelector<HTMLElement>('.print-page');
    expect(page()?.dataset.layout).toBe('columns');
    await choose('stacked');
    expect(page()?.dataset.layout).toBe('stacked');
    await choose('chinese');
    expect(texts('.print-en')).toEqual([]);
    await choose('large');
    expect(page()?.dataset.size).toBe('large');
  });

  it('puts readings over the text only where wanted', async () => {
    await show(saved());
    expect(root.querySelectorAll('ruby')).toHaveLength(0);
    await toggle('Readings over the text');
    expect(texts('rt')).toEqual(expect.arrayContaining(['tú', 'shū', 'guǎn']));
    expect(root.querySelector('.print-zh ruby')?.firstChild?.textContent).toBe('市');
  });

  it('prints notes with their marks, or not', async () => {
    const lost = mark('zh', 'b1.1', { note: 'Orphaned' });
    await show(
      saved({
        annotations: [
          mark('zh', 'b2.1', { note: 'When did it begin?' }),
          mark('en', 'page-e1.1'),
          { ...lost, target: { ...lost.target, exact: '没有这句' } },
        ],
      }),
    );
    expect(texts('.print-page mark')).toEqual(['The city library reopened on Monday.', '修缮工程历时两年。']);
    expect(texts('.print-page sup')).toEqual(['1']);
    expect(texts('.print-notes li')).toEqual([
      '1. 修缮工程历时两年。When did it begin?',
      'No longer in the text: 没有这句Orphaned',
    ]);
    await toggle('Notes and highlights');
    expect(texts('.print-notes li, .print-page mark')).toEqual([]);
  });

  it('lists the words worth learning, without those the reader knows', async () => {
    await show(saved(), async ({ reader }) => {
      vi.spyOn((await reader()).learning, 'wordFacts').mockImplementation(async (keys) =>
        keys.map((key) => ({ key, state: key === '工程' ? 'known' : 'new', kept: [], hsk: 0, rank: 0 })),
      );
    });
    await toggle('Word list');
    expect(texts('.print-words dt')).toEqual(['图书馆', '修缮']);
    expect(texts('.print-words dd')).toEqual(['túshūguǎn library', 'xiūshàn to renovate; to repair']);
  });

  it('says of each line that no human wrote where it comes from', async () => {
    const pairs = [aGlossPair(), aPair({ zh: ['b1.2'], source: 'engine', engine: 'Testing 1' })];
    await show(saved({ pairs }));
    expect(texts('.print-en small')).toEqual(['word gloss, no translation', 'machine translation']);
    expect(texts('footer')).toEqual(['English: machine translation (1), word gloss, no translation (1)']);
  });

  it('prints by its button, and says what is wrong where there is nothing to print', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show(saved());
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Print…');
    await after(() => button?.click());
    expect(print).toHaveBeenCalledOnce();
    render(null, root);
    await show(null);
    expect(texts('.ui-notice')[0]).toContain('not in the library');
  });
});
