// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureCodes, ServiceError } from '@/lib/services';
import { aBilingualArticle, aPair } from '../../builders';
import { after, fakeServices, showReader } from './view';

let view: Awaited<ReturnType<typeof showReader>>;
afterEach(() => view.remove());

const saveButton = () => view.one('.ui-button');

describe('saving', () => {
  it('says that the article is kept', async () => {
    view = await showReader();
    expect(saveButton().textContent).toBe('Save');
    await after(() => saveButton().click());
    expect(view.services.save).toHaveBeenCalledWith(aBilingualArticle());
    expect(view.status()).toBe('Saved to your library.');
    expect(saveButton().textContent).toBe('Saved');
  });

  it('says when the browser may throw it away', async () => {
    const services = fakeServices();
    services.save.mockResolvedValue({ status: 'added', savedAt: '2026-03-02T10:00:00Z', persistent: false });
    view = await showReader({ services });
    await view.press('s');
    expect(view.status()).toContain('may delete');
  });

  it('knows what was saved before, and says that it is updated', async () => {
    const services = fakeServices();
    services.savedAt.mockResolvedValue('2026-02-01T10:00:00Z');
    services.save.mockResolvedValue({ status: 'updated', savedAt: '2026-02-01T10:00:00Z', persistent: true });
    view = await showReader({ services });
    expect(saveButton().textContent).toBe('Saved');
    await view.press('s');
    expect(view.status()).toMatch(/^Updated \(first saved on 1 February 2026/);
  });

  it('says how many sentences of the page changed, and leads to them', async () => {
    const services = fakeServices();
    const changed = { sentences: 3, since: '2026-03-03T10:00:00Z' };
    services.save.mockResolvedValue({ status: 'updated', savedAt: '2026-03-03T10:00:00Z', persistent: true, changed });
    view = await showReader({ services });
    await view.press('s');
    expect(view.status()).toMatch(/^Updated: 3 sentences differ from the text saved on 3 March 2026/);
    await after(() => view.one('.ui-toast-action').click());
    expect(services.openLibrary).toHaveBeenCalledWith('https://news.example.cn/2026/0301/library.html', 'versions');
  });

  it.each(failureCodes)('has a sentence for the failure %s', async (code) => {
    const services = fakeServices();
    services.save.mockRejectedValue(new ServiceError(code));
    view = await showReader({ services });
    await view.press('s');
    expect(view.status()).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(saveButton().textContent).toBe('Save');
    await view.draw({ language: 'zh-Hans' });
    await view.press('s');
    expect(view.status()).toMatch(/^\p{Script=Han}.+。$/u);
  });

  it('saves again, silently, when the English is complete', async () => {
    const early = aBilingualArticle({ pairs: [aPair({ en: [] })] });
    view = await showReader({ article: early, progress: 'pairing' });
    await view.press('s');
    expect(view.services.save).toHaveBeenLastCalledWith(early);
    const whole = aBilingualArticle();
    await view.draw({ article: whole });
    expect(view.services.save).toHaveBeenCalledTimes(1);
    await view.draw({ progress: 'done' });
    expect(view.services.save).toHaveBeenCalledTimes(2);
    expect(view.services.save).toHaveBeenLastCalledWith(whole);
    expect(view.status()).toBe('Saved to your library.');
  });

  it('knows what another part of the view kept, and keeps the English that comes after it', async () => {
    const early = aBilingualArticle({ pairs: [aPair({ en: [] })] });
    const services = fakeServices();
    services.annotations.put.mockImplementation(async () => {
      services.savedAt.mockResolvedValue(new Date().toISOString());
    });
    view = await showReader({ article: early, progress: 'pairing', services });
    await after(() => view.one('[data-pair]').focus());
    await view.press('g');
    await after(() => {});
    expect(services.annotations.put).toHaveBeenCalledOnce();
    expect(saveButton().textContent).toBe('Saved');
    await view.draw({ article: aBilingualArticle(), progress: 'done' });
    expect(services.save).toHaveBeenCalledExactlyOnceWith(aBilingualArticle());
  });

  it('does not save an article anew that a mark was made in', async () => {
    const services = fakeServices();
    services.savedAt.mockResolvedValue('2026-03-02T10:00:00.000Z');
    const early = aBilingualArticle({ pairs: [aPair({ en: [] })] });
    view = await showReader({ article: early, progress: 'pairing', services });
    await after(() => view.one('[data-pair]').focus());
    await view.press('g');
    await view.draw({ article: aBilingualArticle(), progress: 'done' });
    expect(services.annotations.put).toHaveBeenCalledOnce();
    expect(services.save).not.toHaveBeenCalled();
  });

  it('takes its word away again', async () => {
    vi.useFakeTimers();
    try {
      view = await showReader();
      await view.press('s');
      expect(view.status()).not.toBe('');
      await after(() => vi.advanceTimersByTime(5000));
      expect(view.status()).toBe('');
    } finally {
      vi.useRealTimers();
    }
  });
});
