import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commonTerms } from '@/lib/glossary/common-terms';
import { saveSetUp } from '@/lib/platform/engine-store';
import { saveGlossary } from '@/lib/platform/glossary-store';
import { hostSettings } from '@/lib/platform/host-settings';
import { saveSettings } from '@/lib/platform/settings-store';
import { fakePermissions } from './fake-permissions';

const deepl = { config: { key: 'secret:fx' }, dailyCap: 5000 };
let browser: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakePermissions();
});

describe('what the host of the engines is told', () => {
  it('is nothing but the start set of terms on a fresh install', async () => {
    expect(await hostSettings()).toEqual({
      choice: { engine: null, fallback: null, fillGaps: null },
      setUps: {},
      refused: [],
      glossary: commonTerms,
    });
  });

  it('is the choice, the set-ups, and which of them the browser does not allow', async () => {
    await saveSettings({ translation: { engine: 'deepl', fallback: 'bergamot', fillGaps: true } });
    await saveSetUp('deepl', deepl);
    expect(await hostSettings()).toMatchObject({
      choice: { engine: 'deepl', fallback: 'bergamot' },
      setUps: { deepl },
      refused: ['deepl'],
    });
    browser.granted.add('https://api-free.deepl.com/*');
    expect((await hostSettings()).refused).toEqual([]);
  });

  it('has the reader’s terms before the start set, which may be switched off', async () => {
    const own = { zh: '样报', en: 'The Sample', host: '' };
    await saveGlossary(() => [own]);
    expect((await hostSettings()).glossary.slice(0, 2)).toEqual([own, commonTerms[0]]);
    await saveSettings({ commonTerms: false });
    expect((await hostSettings()).glossary).toEqual([own]);
  });
});
