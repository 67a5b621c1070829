import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alignRegistration, startDetectingEverywhere, stopDetectingEverywhere } from '@/lib/platform/detect-everywhere';
import { loadSettings } from '@/lib/platform/settings-store';
import { fakePermissions } from './fake-permissions';

const everySite = '*://*/*';
const known = ['*://*.news.example/*'];
let browser: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakePermissions();
});

const registered = () => [...browser.scripts.values()];

describe('detection everywhere', () => {
  it('runs the detect script on every site but the known ones, for good', async () => {
    browser.granted.add(everySite);
    await startDetectingEverywhere(known);
    expect(registered()).toEqual([
      {
        id: 'detect-everywhere',
        js: ['content-scripts/detect.js'],
        matches: [everySite],
        excludeMatches: known,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    expect((await loadSettings()).detectEverywhere).toBe(true);
  });

  it('does not register twice, and learns of new sites on an update', async () => {
    browser.granted.add(everySite);
    await startDetectingEverywhere(known);
    await alignRegistration([...known, '*://*.new.example/*']);
    expect(registered()).toHaveLength(1);
    expect(registered()[0]?.excludeMatches).toHaveLength(2);
  });

  it('comes back where the browser forgot it', async () => {
    browser.granted.add(everySite);
    await startDetectingEverywhere(known);
    browser.scripts.clear();
    await alignRegistration(known);
    expect(registered()).toHaveLength(1);
  });

  it('ends, and gives the right back, when it is switched off', async () => {
    browser.granted.add(everySite);
    await startDetectingEverywhere(known);
    await stopDetectingEverywhere();
    expect(registered()).toEqual([]);
    expect(browser.granted.size).toBe(0);
    expect((await loadSettings()).detectEverywhere).toBe(false);
  });

  it('ends when the right is taken back from outside', async () => {
    browser.granted.add(everySite);
    await startDetectingEverywhere(known);
    browser.granted.clear();
    await alignRegistration(known);
    expect(registered()).toEqual([]);
    expect((await loadSettings()).detectEverywhere).toBe(false);
  });

  it('never starts by itself, even where the right is there', async () => {
    browser.granted.add(everySite);
    await alignRegistration(known);
    expect(registered()).toEqual([]);
  });
});
