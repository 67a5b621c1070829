// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '@/lib/services';
import type { WordSentence } from '@/lib/words/words';
import { aBilingualArticle, aBlock, aGlossPair, anArticle, aPair } from '../../../builders';
import { after } from '../view';
import { showWords } from './view';

let view: Awaited<ReturnType<typeof showWords>>;
afterEach(() => view.remove());

const press = (text: string) => after(() => view.word(text).click());
const heard = () => view.card()?.textContent ?? '';
const about = (text: string, english = 'English.') =>
  aBilingualArticle({
    article: anArticle({ blocks: [aBlock({ text })] }),
    pairs: [aPair({ en: [{ id: 'e1.1', text: english }] })],
  });

describe('the card of a word', () => {
  it('comes by a click, with both scripts, readings, senses, measure words and characters, and asks nobody', async () => {
    view = await showWords();
    const asked = view.services.dictionary.mock.calls.length;
    await press('图书馆');
    const card = view.card();
    expect(card?.getAttribute('role')).toBe('dialog');
    expect(card?.getAttribute('aria-label')).toBe('Word: 图书馆');
    expect(card?.hasAttribute('aria-modal')).toBe(false);
    expect(view.texts('.word-card-word, .word-card-other')).toEqual(['图书馆', '圖書館']);
    expect(view.texts('.word-card-reading > .reading')).toEqual(['tú shū guǎn']);
    expect(view.texts('.word-card-senses li')).toEqual(['library']);
    expect(view.texts('.word-card-reading .word-card-note')[0]).toMatch(/家 jiā, 个 個 gè/);
    expect(view.texts('.word-card-characters li')).toEqual(['图túpicture; map', '书shūbook', '馆guǎnbuilding']);
    expect(
      view
        .all('.word-card-reading [data-tone]')
        .slice(0, 3)
        .map(({ dataset }) => dataset.tone),
    ).toEqual(['2', '1', '3']);
    expect(view.services.dictionary).toHaveBeenCalledTimes(asked);
    expect(view.word('图书馆').hasAttribute('data-open')).toBe(true);
  });

  it('names the reading that the word has here first', async () => {
    view = await showWords({}, { article: about('重。') });
    await press('重');
    expect(view.texts('.word-card-reading > .reading')).toHaveLength(2);
    expect(view.texts('.word-card-here')).toHaveLength(1);
    expect(view.one('.word-card-reading').querySelector('.word-card-here')).not.toBeNull();
  });

  it('writes readings in zhuyin, without colours, where the reader wants that', async () => {
    view = await showWords({ phonetic: 'zhuyin', toneColours: false });
    await press('读者');
    expect(view.texts('.word-card-reading > .reading')).toEqual(['ㄉㄨˊ ㄓㄜˇ']);
    expect(view.all('.word-card [data-tone]')).toEqual([]);
  });

  it('says how common the word is, once that is known', async () => {
    view = await showWords({}, {}, ({ learning }) => {
      learning.wordFacts.mockImplementation(async (words) =>
        words.map((key) => ({ key, state: 'learning', kept: ['kept'], hsk: 3, rank: 2150 })),
      );
    });
    await press('图书馆');
    expect(view.services.learning.wordFacts).toHaveBeenCalledWith(['图书馆']);
    expect(view.texts('.word-card-facts')).toEqual(['HSK level 3 (2012 list) · number 2,150 by frequency']);
    expect(view.button('Learning').getAttribute('aria-pressed')).toBe('true');
    expect(view.button('Kept').getAttribute('aria-pressed')).toBe('true');
  });

  it('explains a number by its value, and says of a name that the dictionary does not have it', async () => {
    view = await showWords({}, { article: about('王小波新增三百个座位。') });
    await press('三百');
    expect(heard()).toContain('300');
    expect(heard()).toContain('A number');
    expect(view.all('.word-card-actions')).toEqual([]);
    await press('王小波');
    expect(heard()).toContain('A name that the dictionary does not have.');
  });

  it('comes by a click on a word of the gloss, which may be all the text there is', async () => {
    const article = aBilingualArticle({ pairs: [aGlossPair()], article: anArticle({ blocks: [aBlock()] }) });
    view = await showWords({}, { article });
    const gloss = view.all('.gloss-word').find((element) => element.textContent?.includes('周一')) as HTMLElement;
    await after(() => gloss.click());
    expect(view.card()?.getAttribute('aria-label')).toBe('Word: 周一');
    expect(gloss.hasAttribute('data-open')).toBe(true);
    await view.press('Escape');
    expect(gloss.dataset.word).toBeUndefined();
  });

  it('shows other sentences of the library when they come, and leads to their article', async () => {
    const sentence: WordSentence = {
      zh: '新图书馆很大。',
      start: 1,
      end: 4,
      en: 'The new library is large.',
      source: 'page',
      title: '新馆',
      site: '样报',
      url: 'https://sample-daily.example/1',
    };
    view = await showWords({}, {}, ({ learning }) => learning.sentencesWith.mockResolvedValue([sentence]));
    await press('图书馆');
    expect(view.services.learning.sentencesWith).toHaveBeenCalledWith(
      '图书馆',
      'https://news.example.cn/2026/0301/library.html',
      expect.any(AbortSignal),
    );
    expect(view.texts('.word-card-sentences b')).toEqual(['图书馆']);
    expect(heard()).toContain('The new library is large.');
    await after(() => view.one('.word-card-link').click());
    expect(view.services.openLibrary).toHaveBeenCalledWith(sentence.url);
  });

  it('leaves the sentences of a word that is closed', async () => {
    const answers: ((sentences: WordSentence[]) => void)[] = [];
    view = await showWords({}, {}, ({ learning }) => {
      learning.sentencesWith.mockImplementation(() => new Promise((done) => answers.push(done)));
    });
    await press('图书馆');
    const signal = view.services.learning.sentencesWith.mock.calls[0]?.[2];
    await press('读者');
    expect(signal?.aborted).toBe(true);
    await after(() =>
      answers[0]?.([
        { zh: '图书馆', start: 0, end: 3, en: '', source: '', title: 'A', site: '', url: 'https://a.example/' },
      ]),
    );
    expect(view.all('.word-card-sentences')).toEqual([]);
  });

  it('closes by Escape, by a click elsewhere, and by the same word again', async () => {
    view = await showWords();
    await press('读者');
    await view.press('Escape');
    expect(view.card()).toBeNull();
    await press('读者');
    await after(() => view.one('.headline-zh .word').click());
    expect(view.card()?.getAttribute('aria-label')).toBe('Word: 市'); // the headline's own
    await after(() => view.one('.source-line').click());
    expect(view.card()).toBeNull();
    await press('读者');
    await press('读者');
    expect(view.card()).toBeNull();
  });

  it('goes with the article', async () => {
    view = await showWords();
    await press('读者');
    await view.draw({ article: about('工程。') });
    expect(view.card()).toBeNull();
  });
});

describe('what the reader does with the word', () => {
  it('keeps it with its sentence and where that comes from, and can undo it', async () => {
    view = await showWords();
    await press('读者');
    view.services.learning.wordFacts.mockImplementation(async (words) =>
      words.map((key) => ({ key, state: 'learning', kept: ['kept'], hsk: 0, rank: 0 })),
    );
    await after(() => view.button('Keep').click());
    expect(view.services.learning.keepWord).toHaveBeenCalledWith({
      simplified: '读者',
      traditional: '讀者',
      pinyin: 'du2 zhe3',
      meaning: 'reader',
      sentence: {
        zh: '读者可以借阅新书。',
        start: 0,
        end: 2,
        en: 'Readers can borrow new books.',
        source: 'page',
        title: '市图书馆重新开放',
        site: '示例新闻网',
        url: 'https://news.example.cn/2026/0301/library.html',
        publishedAt: '2026-03-01T09:30:00+08:00',
      },
    });
    expect(view.button('Kept').getAttribute('aria-pressed')).toBe('true');
    expect(view.status()).toContain('“读者” is kept.');
    await after(() => view.one('.ui-toast-action').click());
    expect(view.services.learning.dropWord).toHaveBeenCalledWith('读者 讀者 du2 zhe3');
  });

  it('takes it out again, and can undo that', async () => {
    view = await showWords({}, {}, ({ learning }) => {
      learning.wordFacts.mockImplementation(async (words) =>
        words.map((key) => ({
          key,
          state: 'learning',
          kept: ['读者 讀者 du2 zhe3', '读者 讀者 Du2 zhe3'],
          hsk: 0,
          rank: 0,
        })),
      );
    });
    await press('读者');
    await after(() => view.button('Kept').click());
    // Under every reading that it was kept in.
    const both = [['读者 讀者 du2 zhe3'], ['读者 讀者 Du2 zhe3']];
    expect(view.services.learning.dropWord.mock.calls).toEqual(both);
    await after(() => view.one('.ui-toast-action').click());
    expect(view.services.learning.restoreWord.mock.calls).toEqual(both);
  });

  it('says how well it is known, at once, and what was where that cannot be kept', async () => {
    view = await showWords();
    await press('读者');
    await after(() => view.button('Known').click());
    expect(view.services.learning.setWordState).toHaveBeenCalledWith(['读者'], 'known');
    expect(view.button('Known').getAttribute('aria-pressed')).toBe('true');
    view.services.learning.setWordState.mockRejectedValue(new ServiceError('no-space'));
    await after(() => view.button('New').click());
    expect(view.button('Known').getAttribute('aria-pressed')).toBe('true');
    expect(view.status()).toContain('disk is full');
  });

  it('keeps no sentence’s gloss as its English', async () => {
    const pairs = [aPair({ source: 'gloss', en: [], gloss: [{ text: '读者', pinyin: 'dúzhě', meaning: 'reader' }] })];
    const article = aBilingualArticle({ article: anArticle({ blocks: [aBlock({ text: '读者。' })] }), pairs });
    view = await showWords({}, { article });
    await press('读者');
    await after(() => view.button('Keep').click());
    expect(view.services.learning.keepWord.mock.calls[0]?.[0].sentence).toMatchObject({ en: '', source: '' });
  });

  it('makes it longer and shorter, in the view alone where the article is not in the library', async () => {
    view = await showWords();
    await press('图书馆');
    await after(() => view.button('Shorter word').click());
    expect(view.texts('.row .word').slice(0, 3)).toEqual(['市', '图书', '馆']);
    expect(view.texts('.word-card-word')).toEqual(['图书']);
    await after(() => view.button('Longer word').click());
    await after(() => view.button('Longer word').click());
    expect(view.texts('.row .word').slice(1, 2)).toEqual(['图书馆周']);
    expect(heard()).toContain('The dictionary does not have this word.');
    expect(view.services.annotations.put).not.toHaveBeenCalled();
    expect(view.texts('[data-side="zh"]')[0]).toBe('市图书馆周一重新开放。');
  });

  it('keeps the cut with an article of the library', async () => {
    view = await showWords({}, { place: 'library' });
    await press('图书馆');
    await after(() => view.button('Shorter word').click());
    const put = view.services.annotations.put.mock.calls[0]?.[1];
    expect(put).toMatchObject({ kind: 'word', colour: '', target: { side: 'zh', exact: '图书' } });
    await after(() => view.button('Longer word').click());
    expect(view.services.annotations.remove).toHaveBeenCalledWith(
      'https://news.example.cn/2026/0301/library.html',
      put?.id,
    );
  });

  it('offers the library nothing twice: a look-up from memory takes no message', async () => {
    view = await showWords();
    await press('图书馆');
    await press('读者');
    await press('图书馆');
    expect(view.services.dictionary).toHaveBeenCalledTimes(1);
    expect(vi.mocked(view.services.learning.wordFacts).mock.calls.map(([words]) => words)).toEqual([
      ['图书馆'],
      ['读者'],
    ]);
  });
});
