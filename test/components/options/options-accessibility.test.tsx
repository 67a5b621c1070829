// @vitest-environment jsdom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { languages } from '@/lib/settings/language';
import { deeplOffer, deeplSetUp, enginesState, freshOffers } from './fake-options';
import { optionsPage } from './options-page';

const page = optionsPage();

it.each(languages)(
  'axe finds nothing in the filled page: %s',
  async (language) => {
    page.glossary.set([
      { zh: '央行', en: 'PBC', host: '' },
      { zh: '国务院', en: '', host: 'caixin.com' },
    ]);
    page.services.engines.sent.mockResolvedValue(
      Array.from({ length: 30 }, () => ({
        at: '2026-03-02T10:00:00.000Z',
        engine: 'deepl' as const,
        host: 'api.deepl.com',
        characters: 5,
      })),
    );
    page.services.engines.cacheSize.mockResolvedValue(1_000_000);
    page.services.engines.state.mockResolvedValue(
      enginesState({
        offers: [...freshOffers, deeplOffer],
        setUps: { deepl: { ...deeplSetUp, allowed: false } },
      }),
    );
    await page.show({ translation: { engine: 'bergamot', fallback: null, fillGaps: null } }, language);
    for (const details of page.all('details')) (details as HTMLDetailsElement).open = true;
    await page.after(() => page.all('.term-table button')[0]?.click());
    await page.after(() => page.one('#engine-google button[type=submit]').click());
    await page.after(() => page.one('[data-command="save"] [data-do=change]').click());
    expect(page.all('.key-catcher')).toHaveLength(1);
    document.documentElement.lang = language;
    const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(passes.length).toBeGreaterThan(15);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  },
  30_000,
);
