// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleNotes, noNotes } from '@/components/reader/notes/article-notes';
import type { ArticleWords } from '@/components/reader/words/article-words';
import { useArticleWords } from '@/components/reader/words/use-article-words';
import { wordAnnotation } from '@/components/reader/words/word-annotation';
import type { Annotation } from '@/lib/annotate/annotation';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { ServiceError } from '@/lib/services';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';
import { aBilingualArticle, aBlock, anArticle } from '../../../builders';
import { after, type FakeServices, fakeServices } from '../view';
import { entries } from './words';

const root = document.createElement('div');
let services: FakeServices;
let words: ArticleWords;
let props: {
  article: BilingualArticle | null;
  complete: boolean;
  preferences: ReadingPreferences;
  notes: ArticleNotes;
};

function Harness() {
  words = useArticleWords(props.article, props.complete, services, props.preferences, props.notes);
  return null;
}

const draw = (change: Partial<typeof props> = {}) => {
  props = { ...props, ...change };
  return after(() => render(<Harness />, root));
};
const prefer = (change: Partial<ReadingPreferences>) => ({ preferences: { ...defaultSettings.reading, ...change } });

beforeEach(() => {
  services = fakeServices();
  services.dictionary.mockImplementation(async () => entries);
  props = { article: aBilingualArticle(), complete: true, preferences: defaultSettings.reading, notes: noNotes };
});
afterEach(() => render(null, root));

const block = () => props.article?.article.blocks[0] ?? aBlock();
const texts = () => words.of(block()).map(({ text }) => text);

describe('the words of an article', () => {
  it('are cut with a dictionary that is asked for once, when all Chinese is there', async () => {
    await draw({ complete: false });
    expect(services.dictionary).not.toHaveBeenCalled();
    expect(words.of(block())).toEqual([]);
    await draw({ complete: true });
    const asked = services.dictionary.mock.calls[0]?.[0] ?? '';
    for (const text of ['市图书馆重新开放', '市图书馆周一重新开放。读者可以借阅新书。', '修缮工程历时两年。']) {
      expect(asked).toContain(text);
    }
    expect(texts()).toEqual(['市', '图书馆', '周一', '重新', '开放', '读者', '可以', '借阅', '新书']);
    await draw({ complete: false });
    await draw({ complete: true, article: aBilingualArticle({ pairs: [] }) });
    expect(services.dictionary).toHaveBeenCalledTimes(1);
  });

  it('are the same object while nothing changes, and are cut once', async () => {
    await draw();
    const [before, cut] = [words, words.of(block())];
    await draw({ article: { ...aBilingualArticle(), article: props.article?.article ?? anArticle(), pairs: [] } });
    expect(words).toBe(before);
    expect(words.of(block())).toBe(cut);
  });

  it('begin anew with another article, and leave the answers about the one before', async () => {
    let answer: (found: typeof entries) => void = () => {};
    services.dictionary.mockImplementationOnce(
      () =>
        new Promise((done) => {
          answer = done;
        }),
    );
    await draw();
    const signal = services.dictionary.mock.calls[0]?.[1];
    const article = anArticle({ title: '读者', blocks: [aBlock({ text: '读者可以借阅。' })] });
    await draw({ article: aBilingualArticle({ article }) });
    expect(signal?.aborted).toBe(true);
    expect(texts()).toEqual(['读者', '可以', '借阅']);
    await after(() => answer([]));
    expect(texts()).toEqual(['读者', '可以', '借阅']);
  });

  it('are not there where the dictionary cannot be had', async () => {
    services.dictionary.mockRejectedValue(new ServiceError('disconnected'));
    await draw();
    expect(words.dictionary).toBeNull();
    expect(words.of(block())).toEqual([]);
  });

  it('can be made longer by the reader, for this view and by an annotation', async () => {
    await draw();
    await after(() => words.force(block(), { start: 0, end: 4 }));
    expect(texts().slice(0, 2)).toEqual(['市图书馆', '周一']);
    await after(() => words.force(block(), { start: 0, end: 2 }));
    expect(texts()[0]).toBe('市图');

    const annotation = wordAnnotation(aBilingualArticle(), 'b1.1', { start: 4, end: 8 });
    expect(annotation?.target.exact).toBe('周一重新');
    const annotations = [annotation as Annotation];
    const marks: ArticleNotes['marks'] = (_side, sentence) =>
      sentence === 'b1.1' ? annotations.map((one) => ({ start: 4, end: 8, annotation: one, last: true })) : [];
    await draw({ notes: { ...noNotes, annotations, marks } });
    expect(texts()).toContain('周一重新');
    expect(texts()[0]).toBe('市图');
  });
});

describe('what is known of them', () => {
  it('is asked for all when colours or unknown readings need it, once', async () => {
    await draw();
    expect(services.learning.wordFacts).not.toHaveBeenCalled();
    await draw(prefer({ wordColours: true }));
    await vi.waitFor(() => expect(words.facts.size).toBeGreaterThan(10));
    await draw(prefer({ ruby: 'unknown' }));
    expect(services.learning.wordFacts).toHaveBeenCalledTimes(1);
    const asked = services.learning.wordFacts.mock.calls[0]?.[0] ?? [];
    expect(asked).toContain('图书馆');
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is shown at once when the reader says it, and taken back where it cannot be kept', async () => {
    await draw();
    await after(() => void words.setState(['圖書館'], 'known'));
    expect(words.facts.get('图书馆')?.state).toBe('known');
    expect(services.learning.setWordState).toHaveBeenCalledWith(['图书馆'], 'known');
    services.learning.setWordState.mockRejectedValueOnce(new ServiceError('no-space'));
    const failing = words.setState(['图书馆'], 'learning');
    await expect(failing).rejects.toThrow(ServiceError);
    await draw();
    expect(words.facts.get('图书馆')?.state).toBe('known');
  });

  it('is asked again for what is named', async () => {
    await draw();
    services.learning.wordFacts.mockResolvedValueOnce([
      { key: '读者', state: 'learning', kept: ['kept'], hsk: 4, rank: 9 },
    ]);
    await after(() => void words.renew(['讀者']));
    expect(words.facts.get('读者')).toMatchObject({ kept: ['kept'], hsk: 4 });
  });
});

describe('other characters', () => {
  const traditional = (text: string) => text.replace(/图书馆/g, '圖書館');

  it('are shown when they have come, and the original until then', async () => {
    services.learning.convert.mockImplementation(async (all) => all.map(traditional));
    await draw();
    expect(words.shown(block().text)).toBe(block().text);
    expect(services.learning.convert).not.toHaveBeenCalled();
    await draw(prefer({ characters: 'Hant-TW' }));
    expect(words.shown(block().text)).toBe('市圖書館周一重新开放。读者可以借阅新书。');
    expect(words.shown('市图书馆重新开放')).toBe('市圖書館重新开放');
    expect(words.shown('图书馆')).toBe('圖書館'); // a keyword
    await draw(prefer({ characters: 'as-written' }));
    expect(words.shown(block().text)).toBe(block().text);
    await draw(prefer({ characters: 'Hant-TW' }));
    expect(words.shown('图书馆')).toBe('圖書館');
    expect(services.learning.convert).toHaveBeenCalledTimes(1);
  });

  it('are not shown where they would move the words', async () => {
    services.learning.convert.mockImplementation(async (all) => all.map((text) => `${text}!`));
    await draw(prefer({ characters: 'Hant-HK' }));
    expect(words.shown(block().text)).toBe(block().text);
  });
});
