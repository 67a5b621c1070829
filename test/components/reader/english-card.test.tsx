// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { aBilingualArticle, anArticle } from '../../builders';
import { glossed, offers, showEnglish } from './english-view';

let view: Awaited<ReturnType<typeof showEnglish>>;
afterEach(() => view.remove());

const every = [offers.builtIn, offers.bergamot, offers.deepl, offers.unset];

describe('the card', () => {
  it('offers what this browser can do, names what goes where, and does nothing by itself', async () => {
    view = await showEnglish(every);
    expect(view.texts('.english-card h2')).toEqual(['English for this article']);
    expect(view.texts('.english-card li strong')).toEqual([
      'Chrome',
      'Bergamot',
      'DeepL',
      'An engine of your own',
      'Word gloss only',
    ]);
    const [builtIn, bergamot, deepl] = view.texts('.english-card li p');
    expect(builtIn).toContain('never leaves the computer');
    expect(bergamot).toContain('about 50 MB');
    expect(bergamot).toContain('models.example.org');
    expect(deepl).toContain('sent to api.deepl.example');
    expect(view.services.english.translate).not.toHaveBeenCalled();
    expect(view.services.english.downloadModel).not.toHaveBeenCalled();
    expect(view.services.english.editionPage).not.toHaveBeenCalled();
    expect(view.services.english.choose).not.toHaveBeenCalled();
    expect(view.all('.sentence-gloss')).toHaveLength(4);
  });

  it('starts the host of the engines before a click, and only for an article that lacks English', async () => {
    view = await showEnglish(every);
    expect(view.services.english.prepare).toHaveBeenCalled();
    view.remove();
    view = await showEnglish(every, {}, { article: aBilingualArticle() });
    expect(view.services.english.prepare).not.toHaveBeenCalled();
    view.remove();
    view = await showEnglish([offers.ready, offers.deepl]);
    expect(view.services.english.prepare).not.toHaveBeenCalled();
  });

  it('starts on the click itself, and remembers the choice', async () => {
    view = await showEnglish(every);
    view.button('Use Chrome').click();
    // In the same turn: the browser counts only what a click calls directly.
    expect(view.services.english.translate).toHaveBeenCalledOnce();
    await view.settle();
    expect(view.services.english.choose).toHaveBeenCalledWith({ engine: 'built-in' });
    expect(view.job.last()?.job).toMatchObject({ engine: 'built-in', host: 'news.example.cn', script: 'Hans' });
    expect(view.job.last()?.job.lines.map(({ id }) => id)).toEqual(['title', 'b1.1', 'b1.2', 'b2.1', 'b2.2']);
    expect(view.all('.english-card')).toEqual([]);
  });

  it('leads to the options for an engine of one’s own', async () => {
    view = await showEnglish(every);
    await view.click('Set up…');
    expect(view.services.english.openEngineOptions).toHaveBeenCalledOnce();
    expect(view.services.english.choose).not.toHaveBeenCalled();
  });

  it('takes the gloss for an answer, and comes back only when asked for', async () => {
    view = await showEnglish(every);
    await view.click('Keep the gloss');
    expect(view.services.english.choose).toHaveBeenCalledWith({ engine: 'gloss' });
    expect(view.all('.english-card')).toEqual([]);
    expect(view.says('English from: word gloss only')).toBe(true);
    await view.click('Change…');
    expect(view.all('.english-card')).toHaveLength(1);
    await view.click('Leave as it is');
    expect(view.all('.english-card')).toEqual([]);
    expect(view.services.english.translate).not.toHaveBeenCalled();
  });

  it('does not come where the English is complete, nor before the article is read', async () => {
    view = await showEnglish(every, {}, { article: aBilingualArticle() });
    expect(view.all('.english')).toEqual([]);
    expect(view.services.english.state).not.toHaveBeenCalled();
    await view.draw({ article: glossed(), progress: 'pairing' });
    expect(view.services.english.state).not.toHaveBeenCalled();
    await view.draw({ progress: 'done' });
    await view.settle();
    expect(view.all('.english-card')).toHaveLength(1);
  });

  it('says nothing where the extension is gone', async () => {
    view = await showEnglish(every, {}, { progress: 'pairing' });
    view.services.english.state.mockRejectedValue(new Error('gone'));
    await view.draw({ progress: 'done' });
    expect(view.all('.english')).toEqual([]);
  });

  it('offers the edition that the article names, with its host', async () => {
    const url = 'https://en.example.com/2026/library';
    view = await showEnglish(
      every,
      {},
      { article: glossed({ article: anArticle({ alternates: [{ lang: 'en', url }] }) }) },
    );
    expect(view.texts('.english-card li strong')[0]).toBe('The publisher’s English edition');
    expect(view.button('Fetch from en.example.com')).toBeTruthy();
  });

  it('speaks Chinese', async () => {
    view = await showEnglish(every, {}, { language: 'zh-Hans' });
    expect(view.texts('.english-card h2')).toEqual(['为本文配上英文']);
    for (const how of view.texts('.english-card p')) expect(how).toMatch(/\p{Script=Han}{4}/u);
  });
});
