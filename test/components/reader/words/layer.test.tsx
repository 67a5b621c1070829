// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '@/lib/annotate/annotation';
import { aBilingualArticle, aBlock, anArticle, aPair } from '../../../builders';
import { after } from '../view';
import { showWords } from './view';

let view: Awaited<ReturnType<typeof showWords>>;
afterEach(() => {
  view.remove();
  vi.unstubAllGlobals();
});

const sentences = ['市图书馆周一重新开放。', '读者可以借阅新书。', '修缮工程历时两年。', '馆内新增三百个座位。'];
const readings = () => view.all('.row rt').map((element) => element.dataset.reading);

describe('the words of the text', () => {
  it('are elements of their own, and the text of the sentences stays as it is', async () => {
    view = await showWords();
    expect(view.texts('[data-side="zh"]')).toEqual(sentences);
    const first = view.one('[data-side="zh"]');
    expect([...first.querySelectorAll('.word')].map((element) => element.textContent)).toEqual([
      '市',
      '图书馆',
      '周一',
      '重新',
      '开放',
    ]);
    expect(view.word('周一').dataset.word).toBe('b1:4');
    expect(view.word('读者').dataset.word).toBe('b1:11');
    expect(view.texts('.headline-zh')).toEqual(['市图书馆重新开放']);
    expect(view.all('.headline-zh .word')[1]?.dataset.word).toBe('title:1');
  });

  it('have painted readings that are no text', async () => {
    view = await showWords({ ruby: 'all' });
    expect(view.texts('[data-side="zh"]')).toEqual(sentences);
    expect(readings().slice(0, 6)).toEqual(['shì', 'tú', 'shū', 'guǎn', 'zhōu', 'yī']);
    const reading = view.all('.row rt')[1] as HTMLElement;
    expect(reading.textContent).toBe('');
    expect(reading.getAttribute('aria-hidden')).toBe('true');
    expect(reading.parentElement?.textContent).toBe('图');
    expect(reading.dataset.tone).toBe('2');
    const range = document.createRange();
    range.selectNodeContents(view.one('.side-zh'));
    expect(range.toString()).toBe(`${sentences[0]}${sentences[1]}`);
  });

  it('read a character by the word it stands in', async () => {
    view = await showWords({ ruby: 'all' });
    const reading = view.word('重新').querySelector('rt');
    expect(reading?.dataset.reading).toBe('chóng');
  });

  it('have no readings, or none in colours, where the reader wants none', async () => {
    view = await showWords({ ruby: 'none' });
    expect(readings()).toEqual([]);
    view.remove();
    view = await showWords({ ruby: 'all', toneColours: false, phonetic: 'zhuyin' });
    expect(readings()[0]).toBe('ㄕˋ');
    expect(view.all('[data-tone]')).toEqual([]);
  });

  it('carry the reading of the word for pointing at it', async () => {
    view = await showWords({ ruby: 'hover' });
    expect(readings()).toEqual([]);
    expect(view.word('图书馆').dataset.hint).toBe('túshūguǎn');
  });

  it('have readings over what is not known, and states as marks', async () => {
    view = await showWords({ ruby: 'unknown', wordColours: true }, {}, ({ learning }) => {
      learning.wordFacts.mockImplementation(async (words) =>
        words.map((key) => ({ key, state: key === '读者' ? 'new' : 'known', kept: [], hsk: 0, rank: 0 })),
      );
    });
    await vi.waitFor(() => expect(readings()).toEqual(['dú', 'zhě']));
    expect(view.word('读者').dataset.state).toBe('new');
    expect(view.word('图书馆').dataset.state).toBe('known');
  });

  it('lie under marks and figures without tearing the text', async () => {
    const text = '图书馆投入3.5亿元重新开放。';
    const annotation: Annotation = {
      id: 'one',
      kind: 'highlight',
      target: {
        side: 'zh',
        start: { sentence: 'b1.1', offset: 1 },
        end: { sentence: 'b1.1', offset: 4 },
        exact: '书馆投',
        prefix: '图',
        suffix: '入',
      },
      colour: 'green',
      note: '',
      created: '2026-03-02T10:00:00.000Z',
      modified: '2026-03-02T10:00:00.000Z',
    };
    const difficult: Annotation = {
      ...annotation,
      id: 'two',
      kind: 'difficult',
      colour: '',
      target: {
        ...annotation.target,
        start: { sentence: 'b1.1', offset: 0 },
        end: { sentence: 'b1.1', offset: 15 },
        exact: text,
        prefix: '',
        suffix: '',
      },
    };
    const article = aBilingualArticle({ article: anArticle({ blocks: [aBlock({ text })] }), pairs: [aPair()] });
    view = await showWords({ ruby: 'all' }, { article }, ({ annotations }) => {
      annotations.list.mockImplementation(async () => [annotation, difficult]);
    });
    expect(view.texts('[data-side="zh"]')).toEqual([text]);
    expect(view.texts('.side-zh [data-annotation="one"]')).toEqual(['书馆投']);
    expect(view.texts('.figure')).toEqual(['3.5亿元']);
    expect(view.texts('[data-word="b1:0"]')).toEqual(['图', '书馆']); // the mark begins within the word
    expect(view.all('[data-word="b1:0"] rt').map((element) => element.dataset.reading)).toEqual(['tú', 'shū', 'guǎn']);
    expect(view.one('[data-side="zh"]').classList).toContain('sentence-difficult');
  });

  it('are shown in other characters at the same places', async () => {
    const forms: Record<string, string> = { 图: '圖', 书: '書', 馆: '館', 开: '開', 阅: '閱', 读: '讀' };
    const convert = (text: string) => [...text].map((one) => forms[one] ?? one).join('');
    view = await showWords({ characters: 'Hant-TW', ruby: 'all' }, {}, ({ learning }) => {
      learning.convert.mockImplementation(async (texts) => texts.map(convert));
    });
    expect(view.texts('[data-side="zh"]')).toEqual(sentences.map(convert));
    expect(view.one('[data-side="zh"]').lang).toBe('zh-Hant-TW');
    expect(view.word('圖書館').dataset.word).toBe('b1:1');
    expect(view.word('圖書館').querySelectorAll('rt')).toHaveLength(3);
    expect(view.texts('.headline-zh')).toEqual([convert('市图书馆重新开放')]);
    expect(view.texts('.keywords [lang="zh-Hant-TW"]')).toEqual(['圖書館', '閱讀']);
  });

  it('are drawn only near the window', async () => {
    const rows = new Map<Element, () => void>();
    let observers = 0;
    class FakeObserver {
      constructor(readonly told: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        observers += 1;
      }
      observe(target: Element) {
        rows.set(target, () => this.told([{ isIntersecting: true, target }]));
      }
      unobserve(target: Element) {
        rows.delete(target);
      }
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', FakeObserver);
    view = await showWords({ ruby: 'all' });
    expect(view.all('.row .word')).toEqual([]);
    expect(view.texts('[data-side="zh"]')).toEqual(sentences);
    expect(observers).toBe(1);
    const second = view.all('.row')[1] as Element;
    await after(() => rows.get(second)?.());
    expect(second.querySelectorAll('.word').length).toBeGreaterThan(5);
    expect(view.all('.row')[0]?.querySelectorAll('.word')).toHaveLength(0);
    expect(rows.has(second)).toBe(false);
    expect(view.texts('[data-side="zh"]')).toEqual(sentences);
  });
});
