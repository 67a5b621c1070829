// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TranslationChoice } from '@/lib/translate/job';
import { deeplOffer, deeplSetUp, enginesState, freshOffers } from './fake-options';
import { optionsPage } from './options-page';

const page = optionsPage();
const chosen = (change: Partial<TranslationChoice>) => ({
  translation: { engine: null, fallback: null, fillGaps: null, ...change },
});
const row = (engine: string) => page.text(`[data-engine="${engine}"]`);
const radio = (engine: string) => page.one<HTMLInputElement>(`[data-engine="${engine}"] input`);
const withDeepl = (allowed = true) =>
  page.services.engines.state.mockResolvedValue(
    enginesState({
      offers: [...freshOffers, allowed ? deeplOffer : { ...deeplOffer, state: 'set-up' }],
      setUps: { deepl: { ...deeplSetUp, allowed } },
    }),
  );

describe('the table of engines', () => {
  it('says of each where it runs, what is sent and how it stands', async () => {
    await page.show();
    const engines = page.all('.engine-table tbody tr').map((element) => element.dataset.engine);
    expect(engines).toEqual([
      'built-in',
      'bergamot',
      'openai',
      'deepl',
      'google',
      'microsoft',
      'libretranslate',
      'mtranserver',
      'gloss',
    ]);
    expect(row('bergamot')).toMatch(/On this computer.*Nothing.*downloaded first/);
    expect(row('built-in')).toMatch(/In this browser.*Nothing.*Not in this browser/);
    expect(row('deepl')).toMatch(/api\.deepl\.com.*sentences and headline.*Not set up/);
    expect(row('openai')).toContain('address of yours');
    expect(row('deepl')).not.toContain('glossary');
    expect(row('openai')).toContain('glossary’s terms');
    expect(row('gloss')).toMatch(/On this computer.*Nothing.*Ready/);
  });

  it('names the host of a service that is set up', async () => {
    withDeepl();
    await page.show(chosen({ engine: 'deepl' }));
    expect(row('deepl')).toMatch(/api\.deepl\.com.*Ready · translates first/);
    expect(radio('deepl').checked).toBe(true);
  });

  it('lets only engines be chosen that can come to translate', async () => {
    withDeepl();
    await page.show();
    expect(radio('deepl').disabled).toBe(false);
    expect(radio('bergamot').disabled).toBe(false);
    expect(radio('google').disabled).toBe(true);
    expect(radio('built-in').disabled).toBe(true);
    await page.after(() => radio('deepl').click());
    expect(page.services.engines.choose).toHaveBeenCalledWith({ engine: 'deepl' });
    await page.after(() => radio('gloss').click());
    expect(page.services.engines.choose).toHaveBeenLastCalledWith({ engine: 'gloss' });
  });

  it('does not leave an engine to fall back on itself', async () => {
    withDeepl();
    await page.show(chosen({ engine: 'gloss', fallback: 'deepl' }));
    await page.after(() => radio('deepl').click());
    expect(page.services.engines.choose).toHaveBeenCalledWith({ engine: 'deepl', fallback: null });
  });

  it('says that a chosen engine lacks its host, and leads to its form', async () => {
    withDeepl(false);
    await page.show(chosen({ engine: 'deepl' }));
    expect(row('deepl')).toContain('host is not allowed');
    expect(page.text('.engine-note')).toContain('DeepL is chosen, but cannot translate yet');
    const form = page.one<HTMLDetailsElement>('#engine-deepl');
    expect(form.open).toBe(false);
    await page.click('[data-engine="deepl"] a');
    expect(form.open).toBe(true);
  });

  it('says that nothing was chosen yet', async () => {
    await page.show();
    expect(page.text('.engine-note')).toContain('not chosen yet');
  });

  it('says so where the state cannot be read, and tries again', async () => {
    page.services.engines.state.mockRejectedValueOnce(new Error('disk'));
    await page.show();
    expect(page.all('.engine-table')).toHaveLength(0);
    await page.click('.ui-notice button', 'Try again');
    expect(page.all('.engine-table')).toHaveLength(1);
  });

  it('follows what changes elsewhere', async () => {
    let changed = () => {};
    page.services.engines.watch.mockImplementation((callback) => {
      changed = callback;
      return () => {};
    });
    await page.show();
    expect(row('deepl')).toContain('Not set up');
    withDeepl();
    await page.after(() => changed());
    expect(row('deepl')).toContain('api.deepl.com');
  });
});

describe('fallback and gaps', () => {
  const fallback = () => page.one<HTMLSelectElement>('.engine-more select');

  it('offers only engines that are ready, and none', async () => {
    withDeepl();
    await page.show(chosen({ engine: 'bergamot' }));
    expect([...fallback().options].map(({ value }) => value)).toEqual(['none', 'deepl']);
    await page.choose('.engine-more select', 'deepl');
    expect(page.services.engines.choose).toHaveBeenCalledWith({ fallback: 'deepl' });
  });

  it('tells where the fallback would send text, and takes it back', async () => {
    withDeepl();
    await page.show(chosen({ engine: 'bergamot', fallback: 'deepl' }));
    expect(page.text('.engine-more')).toContain('send these sentences to api.deepl.com');
    expect(row('deepl')).toContain('fallback');
    await page.choose('.engine-more select', 'none');
    expect(page.services.engines.choose).toHaveBeenCalledWith({ fallback: null });
  });

  it('offers none to whom there is nothing to fall back from', async () => {
    withDeepl();
    await page.show(chosen({ engine: 'gloss' }));
    expect(fallback().disabled).toBe(true);
  });

  it('asks, fills or leaves gaps', async () => {
    await page.show();
    const gaps = (text: string) => page.one<HTMLInputElement>('.engine-more label', text).querySelector('input');
    expect(gaps('Ask me')?.checked).toBe(true);
    await page.click('.engine-more label', 'Fill them');
    expect(page.services.engines.choose).toHaveBeenLastCalledWith({ fillGaps: true });
    await page.click('.engine-more label', 'Leave them');
    expect(page.services.engines.choose).toHaveBeenLastCalledWith({ fillGaps: false });
    await page.show(chosen({ fillGaps: false }));
    expect(gaps('Leave them')?.checked).toBe(true);
    await page.click('.engine-more label', 'Ask me');
    expect(page.services.engines.choose).toHaveBeenLastCalledWith({ fillGaps: null });
  });
});
